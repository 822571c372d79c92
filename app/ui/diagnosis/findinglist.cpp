#include "ui/diagnosis/findinglist.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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

/// A card that the keyboard can go to, and that scrolls into sight then.
class FocusCard final : public Card
{
public:
    explicit FocusCard(QWidget *parent)
        : Card(parent)
    {
        setFocusPolicy(Qt::TabFocus);
    }

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override
    {
        const QScrollArea *area = scrollArea();
        // Of a card that is higher than its place, the beginning is what has to be seen.
        return query == Qt::ImCursorRectangle && area
            ? QRect(0, 0, width(), std::min(height(), area->viewport()->height() - 2))
            : Card::inputMethodQuery(query);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        Card::focusInEvent(event);
        if (QScrollArea *area = scrollArea())
            area->ensureWidgetVisible(this, 0, 1);
    }

private:
    QScrollArea *scrollArea() const
    {
        QWidget *above = parentWidget();
        while (above && !qobject_cast<QScrollArea *>(above))
            above = above->parentWidget();
        return static_cast<QScrollArea *>(above);
    }
};

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
    auto *card = new FocusCard(this);
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
    //: %1 is a person or an office, such as "the owner of the company".
    const QString who = tr("Who can do it: %1").arg(words.who);
    column->addWidget(makeText(TextRole::Body, Tone::Quiet, who, card));
    card->setAccessibleName(dotted({rank, words.title}));
    card->setAccessibleDescription(
        (QStringList(words.cause) + words.steps + QStringList(who)).join(u'\n'));
    return card;
}

QWidget *FindingList::makeSentence(const QString &sentence)
{
    auto *card = new FocusCard(this);
    makeColumn(card)->addWidget(makeText(TextRole::Body, Tone::Normal, sentence, card));
    card->setAccessibleName(sentence);
    return card;
}

void FindingList::show(const QList<FindingWords> &findings, const QString &otherwise,
                       QWidget *before)
{
    if (findings == m_findings && otherwise == m_otherwise)
        return;
    m_findings = findings;
    m_otherwise = otherwise;
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const FindingWords &words : findings)
        m_cards << makeCard(words, m_cards.isEmpty());
    if (findings.isEmpty() && !otherwise.isEmpty())
        m_cards << makeSentence(otherwise);
    for (QWidget *card : std::as_const(m_cards)) {
        m_column->addWidget(card);
        QWidget::setTabOrder(std::exchange(before, card), card);
        card->show();
    }
}

} // namespace Connector::Ui
