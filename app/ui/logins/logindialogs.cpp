#include "ui/logins/logindialogs.h"

#include "diagnostics/erroradvice.h"
#include "identity/systems.h"
#include "profiles/inputrules.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/draftrules.h"
#include "ui/wizard/myobpage.h"
#include "ui/wizard/taxpayerlist.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int DialogWidth = 480;
const QString fileUserKey = QStringLiteral("file_user");
const QString filePasswordKey = QStringLiteral("file_password");

QString clientsText(const QList<Profiles::LabelledTaxpayer> &taxpayers)
{
    QStringList lines;
    for (const auto &entry : taxpayers)
        lines << entry.taxpayer.toString()
                + (entry.label.isEmpty() ? QString() : u'\t' + entry.label);
    return lines.join(u'\n');
}

/// Empty is allowed: then nothing is expected.
Verdict verdictOnTin(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {.words = EditDialog::tr("Says so when a token is for somebody else.")};
    const auto checked = Profiles::checkTin(text, QStringLiteral("expect_tin"));
    if (!checked)
        return {.kind = Verdict::Kind::Bad,
                .words = Diagnostics::sentenceFor(checked.error()),
                .allows = false};
    return {.kind = Verdict::Kind::Good};
}

Verdict verdictOnClients(const QString &text)
{
    const QList<TaxpayerLine> lines = readTaxpayers(text);
    if (countBad(lines) > 0) {
        for (const TaxpayerLine &line : lines) {
            if (!line.good)
                return {.kind = Verdict::Kind::Bad,
                        //: %1 is the number of a line, %2 what is wrong with it.
                        .words = EditDialog::tr("Line %1: %2").arg(line.number).arg(line.words),
                        .allows = false};
        }
    }
    return {.words = EditDialog::tr("One per line: TIN, business number (ROB), name."),
            .allows = !lines.isEmpty()};
}

} // namespace

QString namedWithEnvironment(const Profiles::ConnectionProfile &profile)
{
    return withEnvironment(profile.name, profile.environment);
}

LoginDialog::LoginDialog(QWidget *parent)
    : QDialog(parent)
    , m_heading(new TextLabel(TextRole::Title, Tone::Normal, this))
    , m_fields(new QVBoxLayout)
    , m_error(new TextLabel(TextRole::Body, Tone::Person, this))
    , m_cancel(new QPushButton(this))
    , m_confirm(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(DialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Two);
    column->setSpacing(Space::Two);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    m_fields->setSpacing(Space::One);
    column->addLayout(m_fields);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    m_cancel->setAutoDefault(false);
    m_confirm->setDefault(true);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        // A click does not move the focus everywhere, and a typed secret is taken when it is left.
        m_confirm->setFocus();
        if (m_confirm->isEnabled())
            emit confirmed();
    });
}

LoginDialog::LoginDialog(const QString &title, const QString &confirm, QWidget *parent)
    : LoginDialog(parent)
{
    setWords(title, confirm);
}

/// Qt makes a dialog two thirds as high as the screen at most, and never higher for words that
/// wrap.
bool LoginDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return isTaken;
}

void LoginDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoginDialog::setWords(const QString &title, const QString &confirm)
{
    setWindowTitle(title);
    m_heading->setText(title);
    m_confirm->setText(confirm);
    m_cancel->setText(tr("Cancel"));
    showError({});
}

void LoginDialog::addField(Field *field)
{
    m_fields->addWidget(field);
}

void LoginDialog::addRemark(TextLabel *remark)
{
    m_fields->addWidget(remark);
}

void LoginDialog::setComplete(bool complete)
{
    m_confirm->setEnabled(complete);
}

void LoginDialog::showError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

SecretDialog::SecretDialog(Profiles::ConnectionProfile profile, const QDate &today, QWidget *parent)
    : LoginDialog(parent)
    , m_profile(std::move(profile))
    , m_today(today)
    , m_hasFileUser(Identity::systemOf(m_profile).hasFileUser(m_profile))
    , m_secret1(new SecretEdit)
    , m_secret2(new SecretEdit)
    , m_expiry(makeCodeEdit())
    , m_secret1Field(new Field(m_secret1, this))
    , m_secret2Field(new Field(m_secret2, this))
    , m_expiryField(new Field(m_expiry, this))
{
    const bool isMyInvois = m_profile.system == Profiles::System::MyInvois;
    m_draft.system = m_profile.system;
    m_draft.environment = m_profile.environment;
    m_draft.clientId = m_profile.clientId.toString();
    m_secret1->setObjectName(QStringLiteral("secret1"));
    m_secret2->setObjectName(QStringLiteral("secret2"));
    m_expiry->setObjectName(QStringLiteral("expires"));
    for (Field *field : {m_secret1Field, m_secret2Field, m_expiryField})
        addField(field);
    if (m_hasFileUser)
        m_draft.fields.insert(fileUserKey, m_profile.setting(fileUserKey));
    // Other systems have one client secret, and none of them says when it ends.
    m_secret2Field->setVisible(isMyInvois || m_hasFileUser);
    m_expiryField->setVisible(isMyInvois);
    connect(m_secret1, &SecretEdit::secretChanged, this, &SecretDialog::judge);
    connect(m_secret2, &SecretEdit::secretChanged, this, &SecretDialog::judge);
    connect(m_secret1, &SecretEdit::pasted, m_secret2, [this] { m_secret2->setFocus(); });
    connect(m_expiry, &QLineEdit::textEdited, this, &SecretDialog::judge);
    SecretDialog::retranslate();
    m_secret1->setFocus();
}

/// A secret that was being typed is judged when its field is left, which needs what goes next.
SecretDialog::~SecretDialog()
{
    hide();
}

void SecretDialog::retranslate()
{
    const bool isMyInvois = m_profile.system == Profiles::System::MyInvois;
    setWords(tr("New secrets for %1").arg(namedWithEnvironment(m_profile)), tr("Replace"));
    m_secret1Field->setName(isMyInvois ? tr("Client secret 1") : tr("Secret or password"));
    m_secret2Field->setName(m_hasFileUser ? tr("Password of the company file user")
                                          : tr("Client secret 2 (recommended)"));
    m_expiryField->setName(tr("Secrets expire on"));
    judge();
}

void SecretDialog::judge()
{
    m_draft.secret1 = m_secret1->secret().clone();
    (m_hasFileUser ? m_draft.filePassword : m_draft.secret2) = m_secret2->secret().clone();
    m_draft.expires = m_expiry->text();
    const Verdict first = m_draft.system == Profiles::System::MyInvois
        ? verdictOnSecret1(m_draft)
        : verdictOnField(m_draft, QStringLiteral("client_secret"));
    Verdict second =
        m_hasFileUser ? verdictOnField(m_draft, filePasswordKey) : verdictOnSecret2(m_draft);
    if (m_hasFileUser && m_draft.filePassword.isEmpty())
        second.words = tr("Leave it empty to keep the one that is stored.");
    const Verdict expiry = verdictOnExpiry(m_draft.expires, m_today);
    m_secret1Field->setVerdict(first.words, toneOf(first.kind));
    m_secret2Field->setVerdict(second.words, toneOf(second.kind));
    m_expiryField->setVerdict(expiry.words, toneOf(expiry.kind));
    setComplete(first.allows && second.allows && expiry.allows);
}

EditDialog::EditDialog(Profiles::ConnectionProfile profile, const QStringList &taken,
                       const QDate &today, QWidget *parent)
    : LoginDialog(parent)
    , m_profile(std::move(profile))
    , m_taken(taken)
    , m_today(today)
    , m_name(new QLineEdit(m_profile.name))
    , m_expiry(makeCodeEdit())
    , m_tin(makeCodeEdit())
    , m_clients(new QPlainTextEdit)
    , m_fileUser(new QLineEdit(m_profile.setting(fileUserKey)))
    , m_filePassword(new SecretEdit)
    , m_nameField(new Field(m_name, this))
    , m_expiryField(new Field(m_expiry, this))
    , m_tinField(new Field(m_tin, this))
    , m_clientsField(new Field(m_clients, this))
    , m_fileUserField(new Field(m_fileUser, this))
    , m_filePasswordField(new Field(m_filePassword, this))
{
    const bool own = m_profile.login == Profiles::LoginMode::Taxpayer;
    m_name->setObjectName(QStringLiteral("name"));
    if (m_profile.secretExpires)
        m_expiry->setText(m_profile.secretExpires->toString(Qt::ISODate));
    m_tin->setText(m_profile.expectTin);
    m_clients->setPlainText(clientsText(m_profile.taxpayers));
    m_clients->setTabChangesFocus(true);
    m_clients->setFont(fontOf(TextRole::Code));
    for (Field *field : {m_nameField, m_expiryField, m_tinField, m_clientsField})
        addField(field);
    m_tinField->setVisible(own && m_profile.system == Profiles::System::MyInvois);
    m_clientsField->setVisible(!own);
    addFileUser();
    for (QLineEdit *edit : {m_name, m_expiry, m_tin})
        connect(edit, &QLineEdit::textEdited, this, &EditDialog::judge);
    connect(m_clients, &QPlainTextEdit::textChanged, this, &EditDialog::judge);
    EditDialog::retranslate();
    m_name->setFocus();
}

/// As with SecretDialog.
EditDialog::~EditDialog()
{
    hide();
}

void EditDialog::retranslate()
{
    setWords(tr("Edit %1").arg(namedWithEnvironment(m_profile)), tr("Save"));
    m_nameField->setName(tr("Name"));
    m_expiryField->setName(tr("Secrets expire on"));
    m_tinField->setName(tr("Expected TIN"));
    m_clientsField->setName(tr("Clients"));
    m_fileUserField->setName(MyobPage::tr("Company file user"));
    m_filePasswordField->setName(MyobPage::tr("Password of this user"));
    judge();
}

/// Of MYOB online only: a file on this computer always has one, and its password is the secret.
void EditDialog::addFileUser()
{
    m_draft.system = m_profile.system;
    m_draft.environment = m_profile.environment;
    m_fileUser->setObjectName(QStringLiteral("fileUser"));
    m_filePassword->setObjectName(QStringLiteral("filePassword"));
    addField(m_fileUserField);
    addField(m_filePasswordField);
    const bool isMyob = m_profile.system == Profiles::System::Myob;
    m_fileUserField->setVisible(isMyob);
    // MYOB does not say when a secret ends, and a small screen has no room to ask in vain.
    m_expiryField->setVisible(!isMyob || m_profile.secretExpires);
    connect(m_fileUser, &QLineEdit::textEdited, this, &EditDialog::judge);
    connect(m_filePassword, &SecretEdit::secretChanged, this, &EditDialog::judge);
}

bool EditDialog::judgeFileUser()
{
    const QString stored = m_profile.setting(fileUserKey);
    const QString typed = m_fileUser->text();
    m_draft.fields.insert(fileUserKey, typed);
    m_draft.filePassword = m_filePassword->secret().clone();
    const bool isAsking = isAsked(m_draft, filePasswordKey);
    Verdict user = verdictOnField(m_draft, fileUserKey);
    Verdict password = verdictOnField(m_draft, filePasswordKey);
    if (!stored.isEmpty() && (typed.trimmed().isEmpty() || typed == stored))
        user = {.words = tr("Empty, it removes the user and forgets the password.")};
    if (typed == stored && m_draft.filePassword.isEmpty())
        password.words = SecretDialog::tr("Leave it empty to keep the one that is stored.");
    m_fileUserField->setVerdict(user.words, toneOf(user.kind));
    m_filePasswordField->setVerdict(password.words, toneOf(password.kind));
    m_filePasswordField->setVisible(isAsking);
    return user.allows && (!isAsking || password.allows);
}

void EditDialog::judge()
{
    const Verdict name = verdictOnName(m_name->text(), m_taken);
    const Verdict expiry = verdictOnExpiry(m_expiry->text(), m_today);
    const Verdict tin = verdictOnTin(m_tin->text());
    const Verdict clients = verdictOnClients(m_clients->toPlainText());
    m_nameField->setVerdict(name.words, toneOf(name.kind));
    m_expiryField->setVerdict(expiry.words, toneOf(expiry.kind));
    m_tinField->setVerdict(tin.words, toneOf(tin.kind));
    m_clientsField->setVerdict(clients.words, toneOf(clients.kind));
    const bool own = m_profile.login == Profiles::LoginMode::Taxpayer;
    const bool fileUserAllows = judgeFileUser();
    setComplete(name.allows && expiry.allows && (own ? tin.allows : clients.allows)
                && fileUserAllows);
}

Profiles::ConnectionProfile EditDialog::appliedTo(Profiles::ConnectionProfile profile) const
{
    if (const auto name = Profiles::checkName(m_name->text()))
        profile.name = *name;
    profile.secretExpires.reset();
    if (const auto date = Profiles::checkExpiry(m_expiry->text(), m_today, {}))
        profile.secretExpires = *date;
    if (profile.login == Profiles::LoginMode::Intermediary) {
        profile.taxpayers = goodTaxpayers(readTaxpayers(m_clients->toPlainText()));
        return profile;
    }
    const auto tin = Profiles::checkTin(m_tin->text(), {});
    profile.expectTin = tin ? tin->value : QString();
    // Whoever did not touch it does not undo what was changed elsewhere.
    if (!m_fileUser->isModified())
        return profile;
    Commands::ConnectionInput input;
    const QString typed = m_fileUser->text();
    // Given, and nobody; a null one would be absent.
    input.settings.insert(fileUserKey, typed.trimmed().isEmpty() ? QStringLiteral("") : typed);
    const auto changed = Commands::checkChange(input, profile, m_today);
    return changed ? changed->profile : profile;
}

Result<std::optional<Vault::Credentials>>
EditDialog::passwordFor(const Profiles::ConnectionProfile &profile,
                        const Profiles::ConnectionProfile &before) const
{
    const Identity::UpstreamSystem &system = Identity::systemOf(profile);
    const SecretString typed =
        system.hasFileUser(profile) ? m_filePassword->secret().clone() : SecretString();
    const bool isOther = profile.setting(fileUserKey) != before.setting(fileUserKey);
    if (!isOther && typed.isEmpty())
        return std::optional<Vault::Credentials>();
    // The secrets of practice are known, and taken as a whole only.
    if (profile.environment == Profiles::Environment::Practice) {
        Commands::ConnectionInput input;
        input.secret2 = typed.clone();
        QStringList notes;
        auto published = Commands::checkSecrets(input, profile, notes);
        if (!published)
            return published.error();
        return std::optional(std::move(*published));
    }
    if (!system.hasFileUser(profile))
        return std::optional<Vault::Credentials>();
    auto password = system.checkFilePassword(typed, profile, filePasswordKey);
    if (!password)
        return password.error();
    Vault::Credentials credentials;
    credentials.filePassword = std::move(*password);
    return std::optional(std::move(credentials));
}

} // namespace Connector::Ui
