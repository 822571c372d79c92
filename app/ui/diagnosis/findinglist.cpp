#include "ui/diagnosis/findinglist.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

TextLabel *makeText(TextRole role, Tone tone, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(role, tone, parent);
    label->setWordWrap(true);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *makeColumn(QWidget *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Two, Space::Two - 1, Space::Two, Space::Two);
    column->setSpacing(Space::One);
    return column;
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Two);
}

QWidget *FindingList::makeCard(const FindingWords &words, bool first)
{
    auto *card = new Card(this);
    QVBoxLayout *column = makeColumn(card);
    const QString rank = first ? tr("Most likely") : tr("Less likely");
    column->addWidget(makeText(TextRole::CardTitle, first ? Tone::Person : Tone::Quiet,
                               dotted({rank, words.title}), card));
    column->addWidget(makeText(TextRole::Body, Tone::Normal, words.cause, card));
    if (!words.steps.isEmpty())
        column->addWidget(makeText(TextRole::Strong, Tone::Normal, tr("What to do now"), card));
    for (int number = 1; number <= words.steps.size(); ++number) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::Half + 2);
        auto *count = new TextLabel(TextRole::Body, Tone::Normal, card);
        count->setText(QStringLiteral("%1.").arg(number));
        row->addWidget(count, 0, Qt::AlignTop);
        row->addWidget(makeText(TextRole::Body, Tone::Normal, words.steps.at(number - 1), card), 1);
        column->addLayout(row);
    }
    column->addWidget(makeText(TextRole::Body, Tone::Quiet, words.who, card));
    card->setAccessibleName(words.title);
    return card;
}

void FindingList::show(const QList<FindingWords> &findings, const QString &otherwise)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const FindingWords &words : findings)
        m_cards << makeCard(words, m_cards.isEmpty());
    if (findings.isEmpty() && !otherwise.isEmpty()) {
        auto *card = new Card(this);
        makeColumn(card)->addWidget(makeText(TextRole::Body, Tone::Normal, otherwise, card));
        m_cards << card;
    }
    for (QWidget *card : std::as_const(m_cards)) {
        m_column->addWidget(card);
        card->show();
    }
}

} // namespace Connector::Ui
