#include "ui/wizard/systempage.h"

#include "ui/widgets/field.h"
#include "ui/widgets/guidecard.h"
#include "ui/widgets/secretedit.h"
#include "ui/wizard/draftrules.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace Connector::Ui {

namespace {

const QString nameField = QStringLiteral("name");
const QString idField = QStringLiteral("client_id");
const QString passwordField = QStringLiteral("file_password");

QString textIn(const Draft &draft, const QString &field)
{
    if (field == nameField)
        return draft.name;
    return field == idField ? draft.clientId : draft.fields.value(field);
}

SecretString &secretIn(Draft &draft, const QString &field)
{
    return field == passwordField ? draft.filePassword : draft.secret1;
}

} // namespace

/// One field of the page: its input, and how the draft gets into it.
struct SystemPage::Line
{
    QString field;
    Field *widget = nullptr;
    std::function<void()> show = [] {};
};

SystemPage::SystemPage(Draft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_guide(new GuideCard(this))
    , m_column(placeFields(this, m_guide))
{
    auto *name = new QLineEdit;
    Line &line = add(nameField, name);
    line.show = [this, name] { name->setText(this->draft().name); };
    connect(name, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->draft().name = text;
        this->draft().isNamed = !text.isEmpty();
        judge();
    });
}

SystemPage::~SystemPage()
{
    qDeleteAll(m_lines);
}

SystemPage::Line &SystemPage::add(const QString &field, QWidget *input)
{
    auto *line = new Line{.field = field, .widget = new Field(input, this)};
    input->setObjectName(field);
    m_column->addWidget(line->widget);
    m_lines << line;
    return *line;
}

SystemPage::Line *SystemPage::line(const QString &field)
{
    const auto found = std::ranges::find(m_lines, field, &Line::field);
    return found == m_lines.end() ? nullptr : *found;
}

void SystemPage::addText(const QString &field, const QString &example)
{
    QLineEdit *edit = makeCodeEdit();
    edit->setPlaceholderText(example);
    add(field, edit).show = [this, edit, field] { edit->setText(textIn(draft(), field)); };
    connect(edit, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { put(field, text); });
}

void SystemPage::addText(const QString &field, const QStringList &usual)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setLineEdit(makeCodeEdit());
    // What is typed is meant, byte for byte.
    box->setCompleter(nullptr);
    box->addItems(usual);
    add(field, box).show = [this, box, field, usual] {
        // The first is as good as any, and registering it is what comes next.
        if (!draft().fields.contains(field))
            draft().fields.insert(field, usual.value(0));
        box->setCurrentText(textIn(draft(), field));
    };
    connect(box, &QComboBox::currentTextChanged, this,
            [this, field](const QString &text) { put(field, text); });
}

void SystemPage::addSecret(const QString &field)
{
    auto *edit = new SecretEdit;
    add(field, edit).show = [this, edit, field] {
        edit->setSecret(secretIn(draft(), field).clone());
    };
    connect(edit, &SecretEdit::secretChanged, this, [this, edit, field] {
        secretIn(draft(), field) = edit->secret().clone();
        draft().isSignedIn = false;
        draft().isTypingSecret = false;
        judge();
    });
    if (field == passwordField)
        return;
    connect(edit, &QLineEdit::textEdited, this, [this, edit](const QString &text) {
        draft().isTypingSecret = edit->secret().isEmpty() && !text.isEmpty();
        emit changed();
    });
}

void SystemPage::addChoice(const QString &field, const QStringList &words)
{
    auto *box = new QComboBox;
    for (const QString &word : words)
        box->addItem(word, word);
    add(field, box).show = [this, box, field] {
        box->setCurrentIndex(std::max(0, box->findData(textIn(draft(), field))));
    };
    connect(box, &QComboBox::activated, this, [this, box, field](int position) {
        // The usual one needs no saying.
        put(field, position == 0 ? QString() : box->itemData(position).toString());
    });
}

void SystemPage::addSwitch(const QString &field)
{
    auto *box = new QCheckBox;
    Line &line = add(field, box);
    // It says its name itself.
    line.widget->setName({});
    line.show = [this, box, field] { box->setChecked(!textIn(draft(), field).isEmpty()); };
    connect(box, &QCheckBox::clicked, this,
            [this, field](bool on) { put(field, on ? QStringLiteral("yes") : QString()); });
}

void SystemPage::put(const QString &field, const QString &text)
{
    if (text == textIn(draft(), field))
        return;
    if (field == idField)
        draft().clientId = text;
    else
        draft().fields.insert(field, text);
    // Whoever signed in did so with what was typed before.
    draft().isSignedIn = false;
    judge();
}

void SystemPage::setSurroundings(const QList<Profiles::ConnectionProfile> &others,
                                 const QDate &today)
{
    m_takenNames = namesOf(others);
    m_today = today;
    if (isVisible())
        judge();
}

void SystemPage::enter()
{
    draft().isTypingSecret = false;
    if (!draft().isNamed)
        draft().name = proposedName(draft(), m_takenNames);
    for (const Line *line : std::as_const(m_lines))
        line->show();
    judge();
    // The name is proposed; typing starts below it.
    m_lines.at(1)->widget->input()->setFocus();
}

void SystemPage::judge()
{
    for (const Line *line : std::as_const(m_lines)) {
        const Verdict verdict = line->field == nameField ? verdictOnName(draft().name, m_takenNames)
                                                         : verdictOnField(draft(), line->field);
        line->widget->setVerdict(verdict.words, toneOf(verdict.kind));
        line->widget->setVisible(isAsked(draft(), line->field));
    }
    emit changed();
}

bool SystemPage::isComplete() const
{
    return Ui::isComplete(WizardStep::Credentials, draft(), m_takenNames, m_today);
}

QString SystemPage::subtitle() const
{
    return tr("Secrets go into the keychain of this computer and never come out again.");
}

QString SystemPage::primaryText() const
{
    const bool signsIn = stepAfter(draft(), WizardStep::Credentials) == WizardStep::SignIn;
    return signsIn ? tr("Next") : tr("Test this login");
}

void SystemPage::setFieldName(const QString &field, const QString &name)
{
    Line *const found = line(field);
    if (!found)
        return;
    auto *box = qobject_cast<QCheckBox *>(found->widget->input());
    if (box)
        box->setText(name);
    else
        found->widget->setName(name);
    found->widget->input()->setAccessibleName(name);
    const auto *choice = qobject_cast<QComboBox *>(found->widget->input());
    if (choice && choice->lineEdit())
        choice->lineEdit()->setAccessibleName(name);
}

void SystemPage::setChoiceNames(const QString &field, const QStringList &names)
{
    const Line *const found = line(field);
    auto *box = found ? qobject_cast<QComboBox *>(found->widget->input()) : nullptr;
    for (int position = 0; box && position < names.size(); ++position)
        box->setItemText(position, names.at(position));
}

void SystemPage::setGuide(const GuideWords &words)
{
    m_guide->setWords(words.title, words.steps, words.remark);
}

void SystemPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        judge();
    }
}

} // namespace Connector::Ui
