#include "ui/widgets/listanddetails.h"

#include "ui/widgets/addresscard.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/detailscard.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int DetailsShare = 6;
constexpr int AddressShare = 5;

} // namespace

ListAndDetails::ListAndDetails(CardTable *table, DetailsCard *details, AddressCard *address,
                               QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_noMatch(new TextLabel(TextRole::Body, Tone::Quiet))
    , m_details(details)
    , m_address(address)
{
    auto *card = new Card;
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(TableMargins);
    inCard->setSpacing(0);
    inCard->addWidget(m_table);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setContentsMargins(Space::Two, Space::Page, Space::Two, Space::Page);
    m_noMatch->hide();
    inCard->addWidget(m_noMatch);
    // As high as its rows; when there are more, it shrinks and the table scrolls.
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(Space::Two - 2);
    cards->addWidget(m_details, DetailsShare);
    cards->addWidget(m_address, AddressShare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Two - 1);
    column->addWidget(card);
    column->addLayout(cards);
    column->addStretch(1);
    connect(m_table, &CardTable::detailsRequested, m_details,
            [details] { details->setFocus(Qt::ShortcutFocusReason); });
}

void ListAndDetails::setNoMatchWords(const QString &words)
{
    m_noMatch->setText(words);
}

void ListAndDetails::showMatches(bool some)
{
    m_table->setVisible(some);
    m_noMatch->setVisible(!some);
}

void ListAndDetails::showCards(bool shown)
{
    m_details->setVisible(shown);
    m_address->setVisible(shown);
}

} // namespace Connector::Ui
