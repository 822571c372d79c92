#include "ui/widgets/field.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int FieldsShare = 436;
constexpr int BesideShare = 380;
constexpr int WidestFields = 560;
constexpr int WidestBeside = 440;

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

QVBoxLayout *placeFields(QWidget *page, QWidget *beside)
{
    auto *box = new QWidget(page);
    box->setMaximumWidth(WidestFields);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QVBoxLayout;
    // Twice what is between the parts of a field, or groups are not seen as groups.
    fields->setSpacing(Space::Two);
    column->addLayout(fields);
    column->addStretch();
    beside->setMaximumWidth(WidestBeside);
    auto *side = new QVBoxLayout;
    side->addWidget(beside);
    side->addStretch();
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Page + 2);
    row->addWidget(box, FieldsShare);
    row->addLayout(side, BesideShare);
    // Takes what is too wide for both, which would else be shared out as margins.
    row->addStretch();
    return fields;
}

QLineEdit *makeCodeEdit(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setFont(fontOf(TextRole::Code));
    edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return edit;
}

} // namespace Connector::Ui
