#pragma once

#include "ui/widgets/cardtable.h"

namespace Connector::Ui {

/// The table of logins.
class LoginsTable final : public CardTable
{
    Q_OBJECT

public:
    explicit LoginsTable(QWidget *parent = nullptr);

protected:
    void adaptColumns() override;
};

} // namespace Connector::Ui
