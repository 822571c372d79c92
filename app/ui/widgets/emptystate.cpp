#include "ui/widgets/emptystate.h"

#include "ui/widgets/appmark.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int TextWidth = 420;
constexpr int MarkSide = 48;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TextRole::Title, Tone::Normal, this))
    , m_text(new TextLabel(TextRole::Body, Tone::Quiet, this))
{
    m_text->setWordWrap(true);
    m_text->setFixedWidth(TextWidth);
    for (TextLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::One);
    column->addStretch(2);
    column->addWidget(new AppMark(MarkSide), 0, Qt::AlignHCenter);
    column->addSpacing(Space::One);
    column->addWidget(m_title);
    // Between stretches rather than aligned: an aligned label is not asked how high its width makes
    // it.
    auto *text = new QHBoxLayout;
    text->addStretch();
    text->addWidget(m_text);
    text->addStretch();
    column->addLayout(text);
    column->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace Connector::Ui
