#pragma once

#include "ui/widgets/cardtable.h"

namespace Connector::Ui {

/// The table of accounting packages.
class PackagesTable final : public CardTable
{
    Q_OBJECT

public:
    explicit PackagesTable(QWidget *parent = nullptr);

protected:
    void adaptColumns() override;
};

} // namespace Connector::Ui
