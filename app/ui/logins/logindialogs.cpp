#include "ui/logins/logindialogs.h"

#include "diagnostics/erroradvice.h"
#include "identity/systems.h"
#include "profiles/inputrules.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/draftrules.h"
#include "ui/wizard/taxpayerlist.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int DialogWidth = 480;

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

LoginDialog::LoginDialog(const QString &title, const QString &confirm, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_error(new TextLabel(TextRole::Body, Tone::Person, this))
    , m_confirm(new QPushButton(confirm, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(DialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Two);
    column->setSpacing(Space::Two);
    auto *heading = new TextLabel(TextRole::Title, Tone::Normal, this);
    heading->setText(title);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_fields->setSpacing(Space::One);
    column->addLayout(m_fields);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_confirm->setDefault(true);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &LoginDialog::confirmed);
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

SecretDialog::SecretDialog(const Profiles::ConnectionProfile &profile, const QDate &today,
                           QWidget *parent)
    : LoginDialog(tr("New secrets for %1").arg(namedWithEnvironment(profile)), tr("Replace"),
                  parent)
    , m_today(today)
    , m_hasFileUser(Identity::systemOf(profile).hasFileUser(profile))
    , m_secret1(new SecretEdit)
    , m_secret2(new SecretEdit)
    , m_expiry(makeCodeEdit())
    , m_secret1Field(new Field(m_secret1, this))
    , m_secret2Field(new Field(m_secret2, this))
    , m_expiryField(new Field(m_expiry, this))
{
    const bool isMyInvois = profile.system == Profiles::System::MyInvois;
    m_draft.system = profile.system;
    m_draft.environment = profile.environment;
    m_draft.clientId = profile.clientId.toString();
    m_secret1Field->setName(isMyInvois ? tr("Client secret 1") : tr("Secret or password"));
    m_secret2Field->setName(m_hasFileUser ? tr("Password of the company file user")
                                          : tr("Client secret 2 (recommended)"));
    m_expiryField->setName(tr("Secrets expire on"));
    m_secret1->setObjectName(QStringLiteral("secret1"));
    m_secret2->setObjectName(QStringLiteral("secret2"));
    m_expiry->setObjectName(QStringLiteral("expires"));
    for (Field *field : {m_secret1Field, m_secret2Field, m_expiryField})
        addField(field);
    if (m_hasFileUser) {
        const QString user = QStringLiteral("file_user");
        m_draft.fields.insert(user, profile.setting(user));
    }
    // Other systems have one client secret, and none of them says when it ends.
    m_secret2Field->setVisible(isMyInvois || m_hasFileUser);
    m_expiryField->setVisible(isMyInvois);
    connect(m_secret1, &SecretEdit::secretChanged, this, &SecretDialog::judge);
    connect(m_secret2, &SecretEdit::secretChanged, this, &SecretDialog::judge);
    connect(m_secret1, &SecretEdit::pasted, m_secret2, [this] { m_secret2->setFocus(); });
    connect(m_expiry, &QLineEdit::textEdited, this, &SecretDialog::judge);
    judge();
    m_secret1->setFocus();
}

void SecretDialog::judge()
{
    m_draft.secret1 = m_secret1->secret().clone();
    (m_hasFileUser ? m_draft.filePassword : m_draft.secret2) = m_secret2->secret().clone();
    m_draft.expires = m_expiry->text();
    const Verdict first = m_draft.system == Profiles::System::MyInvois
        ? verdictOnSecret1(m_draft)
        : verdictOnField(m_draft, QStringLiteral("client_secret"));
    Verdict second = m_hasFileUser ? verdictOnField(m_draft, QStringLiteral("file_password"))
                                   : verdictOnSecret2(m_draft);
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
    : LoginDialog(tr("Edit %1").arg(namedWithEnvironment(profile)), tr("Save"), parent)
    , m_profile(std::move(profile))
    , m_taken(taken)
    , m_today(today)
    , m_name(new QLineEdit(m_profile.name))
    , m_expiry(makeCodeEdit())
    , m_tin(makeCodeEdit())
    , m_clients(new QPlainTextEdit)
    , m_nameField(new Field(m_name, this))
    , m_expiryField(new Field(m_expiry, this))
    , m_tinField(new Field(m_tin, this))
    , m_clientsField(new Field(m_clients, this))
{
    const bool own = m_profile.login == Profiles::LoginMode::Taxpayer;
    m_nameField->setName(tr("Name"));
    m_expiryField->setName(tr("Secrets expire on"));
    m_tinField->setName(tr("Expected TIN"));
    m_clientsField->setName(tr("Clients"));
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
    for (QLineEdit *edit : {m_name, m_expiry, m_tin})
        connect(edit, &QLineEdit::textEdited, this, &EditDialog::judge);
    connect(m_clients, &QPlainTextEdit::textChanged, this, &EditDialog::judge);
    judge();
    m_name->setFocus();
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
    setComplete(name.allows && expiry.allows && (own ? tin.allows : clients.allows));
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
    return profile;
}

} // namespace Connector::Ui
