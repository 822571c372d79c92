#include "ui/widgets/detailscard.h"

#include "ui/widgets/shrinkingarea.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace Connector::Ui {

namespace {

constexpr int CaptionWidth = 102;

} // namespace

DetailsCard::DetailsCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TextRole::CardTitle, Tone::Quiet, this))
    , m_lines(new QGridLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(CardMargins);
    column->setSpacing(Space::One + 1);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *content = new QWidget;
    auto *inContent = new QVBoxLayout(content);
    inContent->setContentsMargins(0, 0, 0, 0);
    inContent->addLayout(m_lines);
    inContent->addStretch();
    column->addWidget(new ShrinkingArea(content), 1);
    m_lines->setHorizontalSpacing(Space::Two);
    m_lines->setVerticalSpacing(Space::One);
    m_lines->setColumnMinimumWidth(0, CaptionWidth);
    m_lines->setColumnStretch(1, 1);
}

void DetailsCard::describe(const QString &title, const QList<DetailLine> &lines)
{
    m_title->setText(title);
    QStringList spoken;
    for (int position = 0; position < lines.size(); ++position) {
        addLine(position, lines.at(position));
        spoken << lines.at(position).caption + QStringLiteral(": ") + lines.at(position).text;
    }
    for (int position = int(lines.size()); position < m_lines->rowCount(); ++position)
        addLine(position, {});
    setAccessibleName(title);
    setAccessibleDescription(spoken.join(u'\n'));
}

void DetailsCard::addLine(int position, const DetailLine &line)
{
    const auto label = [&](int column, Tone tone) {
        if (QLayoutItem *item = m_lines->itemAtPosition(position, column))
            return qobject_cast<TextLabel *>(item->widget());
        auto *made = new TextLabel(TextRole::Body, tone, this);
        made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        made->setWordWrap(column == 1);
        made->setTextInteractionFlags(column == 1 ? Qt::TextSelectableByMouse
                                                  : Qt::NoTextInteraction);
        m_lines->addWidget(made, position, column);
        return made;
    };
    TextLabel *const left = label(0, Tone::Quiet);
    TextLabel *const right = label(1, Tone::Normal);
    left->setText(line.caption);
    right->setText(line.text);
    left->setVisible(!line.text.isEmpty());
    right->setVisible(!line.text.isEmpty());
}

} // namespace Connector::Ui
