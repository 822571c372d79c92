#pragma once

#include "ui/widgets/cardtable.h"

namespace Connector::Ui {

/// The table of what happened. Rows are lower than elsewhere: there are many.
class ActivityTable final : public CardTable
{
    Q_OBJECT

public:
    explicit ActivityTable(QWidget *parent = nullptr);

protected:
    void adaptColumns() override;
    int heightOfRow() const override;
};

} // namespace Connector::Ui
