#include "ui/wizard/credentialspage.h"

#include "practice/scenarios.h"
#include "ui/widgets/field.h"
#include "ui/widgets/guidecard.h"
#include "ui/wizard/draftrules.h"
#include "ui/wizard/guidewords.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

void showVerdict(Field *field, const Verdict &verdict)
{
    field->setVerdict(verdict.words, toneOf(verdict.kind));
}

} // namespace

CredentialsPage::CredentialsPage(Draft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_name(new QLineEdit)
    , m_scenario(new QComboBox)
    , m_id(makeCodeEdit())
    , m_secret1(new SecretEdit)
    , m_secret2(new SecretEdit)
    , m_expiry(makeCodeEdit())
    , m_guide(new GuideCard(this))
{
    m_nameField = new Field(m_name, this);
    m_scenarioField = new Field(m_scenario, this);
    m_idField = new Field(m_id, this);
    m_secret1Field = new Field(m_secret1, this);
    m_secret2Field = new Field(m_secret2, this);
    m_expiryField = new Field(m_expiry, this);
    QVBoxLayout *fields = placeFields(this, m_guide);
    for (Field *field :
         {m_nameField, m_scenarioField, m_idField, m_secret1Field, m_secret2Field, m_expiryField})
        fields->addWidget(field);
    m_name->setObjectName(QStringLiteral("name"));
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_id->setObjectName(QStringLiteral("clientId"));
    m_secret1->setObjectName(QStringLiteral("secret1"));
    m_secret2->setObjectName(QStringLiteral("secret2"));
    m_expiry->setObjectName(QStringLiteral("expires"));
    connectFields();
    retranslate();
}

void CredentialsPage::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        draft().name = text;
        draft().isNamed = !text.isEmpty();
        judge();
    });
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &text) {
        // More than one character at once was pasted; a whole id needs nothing more here.
        const bool pasted = text.size() > draft().clientId.size() + 1;
        draft().clientId = text;
        judge();
        if (pasted && verdictOnClientId(draft(), m_others).kind == Verdict::Kind::Good)
            m_secret1->setFocus();
    });
    connect(m_secret1, &SecretEdit::secretChanged, this, [this] {
        draft().secret1 = m_secret1->secret().clone();
        draft().isTypingSecret = false;
        judge();
    });
    connect(m_secret1, &QLineEdit::textEdited, this, [this](const QString &text) {
        draft().isTypingSecret = m_secret1->secret().isEmpty() && !text.isEmpty();
        emit changed();
    });
    connect(m_secret2, &SecretEdit::secretChanged, this, [this] {
        draft().secret2 = m_secret2->secret().clone();
        judge();
    });
    connect(m_secret1, &SecretEdit::pasted, this, [this] {
        if (verdictOnSecret1(draft()).allows)
            m_secret2->setFocus();
    });
    connect(m_secret2, &SecretEdit::pasted, this, [this] {
        if (verdictOnSecret2(draft()).kind == Verdict::Kind::Good)
            m_expiry->setFocus();
    });
    connect(m_expiry, &QLineEdit::textEdited, this, [this](const QString &text) {
        draft().expires = text;
        judge();
    });
    connect(m_scenario, &QComboBox::activated, this, [this](int position) {
        chooseScenario(draft(), m_scenario->itemData(position).toString());
    });
}

void CredentialsPage::setSurroundings(const QList<Profiles::ConnectionProfile> &others,
                                      const QDate &today)
{
    m_others = others;
    m_takenNames = namesOf(others);
    m_today = today;
    if (isVisible())
        judge();
}

void CredentialsPage::enter()
{
    draft().isTypingSecret = false;
    if (!draft().isNamed)
        draft().name = proposedName(draft(), m_takenNames);
    m_name->setText(draft().name);
    m_id->setText(draft().clientId);
    m_secret1->setSecret(draft().secret1.clone());
    m_secret2->setSecret(draft().secret2.clone());
    m_expiry->setText(draft().expires);
    fillScenarios();
    showGuide();
    m_scenarioField->setVisible(isPractice(draft()));
    for (Field *field : {m_idField, m_secret1Field, m_secret2Field, m_expiryField})
        field->setVisible(!isPractice(draft()));
    judge();
    QWidget *first = isPractice(draft()) ? static_cast<QWidget *>(m_name) : m_id;
    first->setFocus();
    if (isPractice(draft()))
        m_name->selectAll();
}

void CredentialsPage::showGuide()
{
    const GuideWords guide = credentialsGuide(draft());
    m_guide->setWords(guide.title, guide.steps, guide.remark);
}

void CredentialsPage::fillScenarios()
{
    m_scenario->clear();
    const bool forClients = draft().login == Profiles::LoginMode::Intermediary;
    for (const Practice::Scenario &scenario : Practice::scenarios()) {
        if (scenario.intermediary == forClients)
            m_scenario->addItem(scenarioWords(scenario.name), scenario.clientId);
    }
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(draft().clientId)));
}

void CredentialsPage::judge()
{
    showVerdict(m_nameField, verdictOnName(draft().name, m_takenNames));
    showVerdict(m_idField, verdictOnClientId(draft(), m_others));
    showVerdict(m_secret1Field, verdictOnSecret1(draft()));
    showVerdict(m_secret2Field, verdictOnSecret2(draft()));
    showVerdict(m_expiryField, verdictOnExpiry(draft().expires, m_today));
    emit changed();
}

bool CredentialsPage::isComplete() const
{
    return Ui::isComplete(WizardStep::Credentials, draft(), m_takenNames, m_today);
}

QString CredentialsPage::subtitle() const
{
    return isPractice(draft()) ? tr("In Practice there is nothing to type but a name.")
                               : tr("They go into the keychain of this computer and never come out "
                                    "again.");
}

QString CredentialsPage::primaryText() const
{
    const bool listsClients = stepAfter(draft(), WizardStep::Credentials) == WizardStep::Taxpayers;
    return listsClients ? tr("Next") : tr("Test this login");
}

void CredentialsPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CredentialsPage::retranslate()
{
    m_nameField->setName(tr("Name"));
    m_scenarioField->setName(tr("What should happen"));
    m_scenarioField->setVerdict(tr("Every failure here is played, none is real."), Tone::Quiet);
    m_idField->setName(tr("Client ID"));
    m_secret1Field->setName(tr("Client secret 1"));
    m_secret2Field->setName(tr("Client secret 2 (recommended)"));
    m_expiryField->setName(tr("Secrets expire on"));
    m_expiry->setPlaceholderText(tr("2027-12-31"));
    fillScenarios();
    showGuide();
    judge();
}

} // namespace Connector::Ui
