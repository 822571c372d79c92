#include "ui/widgets/guidecard.h"

#include "ui/widgets/textlabel.h"

#include <QLayoutItem>
#include <QPainter>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int BarWidth = 3;

/// The bar at the left of a remark.
class Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(BarWidth);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), tokensOf(palette()).waiting);
    }
};

TextLabel *makeText(Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(TextRole::Body, tone, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    return label;
}

} // namespace

GuideCard::GuideCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TextRole::CardTitle, Tone::Quiet, this))
    , m_steps(new QVBoxLayout)
    , m_remarkBox(new QWidget(this))
    , m_remark(makeText(Tone::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Two, Space::Two - 1, Space::Two, Space::Two);
    column->setSpacing(Space::One);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_steps->setSpacing(Space::One - 2);
    column->addLayout(m_steps);
    auto *row = new QHBoxLayout(m_remarkBox);
    row->setContentsMargins(0, Space::One, 0, 0);
    row->setSpacing(Space::One + Space::Half);
    row->addWidget(new Bar(m_remarkBox));
    row->addWidget(m_remark, 1);
    column->addWidget(m_remarkBox);
}

void GuideCard::setTitleTone(Tone tone)
{
    m_title->setTone(tone);
}

void GuideCard::setWords(const QString &title, const QStringList &steps, const QString &remark)
{
    m_title->setText(title);
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        if (QLayout *row = item->layout()) {
            while (QLayoutItem *part = row->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        }
        delete item;
    }
    for (int number = 1; number <= steps.size(); ++number) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::Half + 2);
        auto *count = makeText(Tone::Normal, this);
        count->setWordWrap(false);
        count->setText(QStringLiteral("%1.").arg(number));
        auto *text = makeText(Tone::Normal, this);
        text->setText(steps.at(number - 1));
        row->addWidget(count, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_steps->addLayout(row);
    }
    m_remark->setText(remark);
    m_remarkBox->setVisible(!remark.isEmpty());
    setAccessibleName(title);
}

} // namespace Connector::Ui
