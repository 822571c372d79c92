#include "ui/widgets/field.h"

#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

/// U+2713 and U+00D7.
QString marked(const QString &words, Tone tone)
{
    if (words.isEmpty())
        return {};
    if (tone == Tone::Good)
        return QChar(0x2713) + QStringLiteral(" ") + words;
    if (tone == Tone::Person)
        return QChar(0x00D7) + QStringLiteral(" ") + words;
    return words;
}

} // namespace

Field::Field(QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_name(new TextLabel(TextRole::Strong, Tone::Normal, this))
    , m_verdict(new TextLabel(TextRole::Caption, Tone::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_input);
    column->addWidget(m_verdict);
    m_name->setBuddy(m_input);
    m_verdict->setWordWrap(true);
    // The room for one line is always there, so that fields below do not jump.
    m_verdict->setMinimumHeight(m_verdict->fontMetrics().height());
}

void Field::setName(const QString &name)
{
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_input->setAccessibleName(name);
}

void Field::setVerdict(const QString &words, Tone tone)
{
    m_verdict->setTone(tone);
    m_verdict->setText(marked(words, tone));
    m_input->setAccessibleDescription(words);
}

QLineEdit *makeCodeEdit(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setFont(fontOf(TextRole::Code));
    edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return edit;
}

} // namespace Connector::Ui
