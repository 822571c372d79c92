#pragma once

#include "ui/widgets/cardtable.h"

namespace Connector::Ui {

/// The table of logins.
class LoginsTable final : public CardTable
{
    Q_OBJECT

public:
    explicit LoginsTable(QWidget *parent = nullptr);

    /// Puts the name of the company over its first login. The model has them together.
    void setByCompany(bool byCompany);
    /// The height of that name over this row; 0 for none.
    int bandOver(const QModelIndex &index) const;

protected:
    void adaptColumns() override;
    void adaptToRows() override;
    int extraHeight() const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_byCompany = false;
    int m_bands = 0;
};

} // namespace Connector::Ui
