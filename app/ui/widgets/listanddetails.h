#pragma once

#include <QWidget>

namespace Connector::Ui {

class AddressCard;
class CardTable;
class DetailsCard;
class TextLabel;

/// A table on a card, as high as its rows; under it, side by side, the details and the address of
/// the row that is chosen. Enter in the table goes to the details.
class ListAndDetails final : public QWidget
{
    Q_OBJECT

public:
    /// Takes all three in.
    ListAndDetails(CardTable *table, DetailsCard *details, AddressCard *address,
                   QWidget *parent = nullptr);

    /// What stands in place of the rows when none matches.
    void setNoMatchWords(const QString &words);
    void showMatches(bool some);
    /// The two cards under the table.
    void showCards(bool shown);

private:
    CardTable *m_table;
    TextLabel *m_noMatch;
    DetailsCard *m_details;
    AddressCard *m_address;
};

} // namespace Connector::Ui
