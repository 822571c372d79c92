#include "ui/logins/loginactions.h"

#include "application/services.h"
#include "diagnostics/erroradvice.h"
#include "identity/systems.h"
#include "ui/logins/logindialogs.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/malaysiantime.h"
#include "ui/logins/signindialog.h"
#include "ui/shell/browser.h"
#include "ui/wizard/draftrules.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace Connector::Ui {

LoginActions::LoginActions(LoginsPage &page, Application::Services &services, Browser &browser,
                           QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_services(services)
    , m_browser(browser)
{
    connect(&services.signIns(), &Application::SignIns::ended, this, &LoginActions::onSignInEnded);
    connect(&page, &LoginsPage::actionRequested, this, &LoginActions::onRequested);
}

void LoginActions::onRequested(const Broker::LoginName &name, LoginAction action)
{
    const auto profile = m_services.profiles().find(name.connection);
    if (!profile)
        return;
    switch (action) {
    case LoginAction::Renew:
    case LoginAction::FindCause:
        // Others do it: the page's own controller, and the page that looks for causes.
        return;
    case LoginAction::SignIn:
        signIn(*profile);
        return;
    case LoginAction::Test:
        test(name);
        return;
    case LoginAction::Pause:
    case LoginAction::Resume:
        setPaused(name.connection, action == LoginAction::Pause);
        return;
    case LoginAction::Edit:
        edit(name, *profile);
        return;
    case LoginAction::ReplaceSecret:
        replaceSecret(name, *profile);
        return;
    case LoginAction::Remove:
        confirmRemoval(*profile);
        return;
    }
}

void LoginActions::signIn(const Profiles::ConnectionProfile &profile)
{
    const auto started = m_services.signIns().begin(profile.id);
    if (!started) {
        m_page.showNotice({.connection = profile.id}, Diagnostics::sentenceFor(started.error()));
        return;
    }
    auto *dialog = new SignInDialog(profile, *started, m_browser.open(started->page),
                                    m_services.clock(), &m_page);
    connect(dialog, &SignInDialog::confirmed, this, [this, dialog, id = profile.id] {
        m_services.signIns().finish(id, dialog->address(),
                                    {dialog, [dialog](const Result<std::optional<Error>> &result) {
                                         if (!result)
                                             dialog->showError(
                                                 Diagnostics::sentenceFor(result.error()));
                                     }});
    });
    connect(
        &m_services.signIns(), &Application::SignIns::ended, dialog,
        [dialog, id = profile.id](const ConnectionId &ended, const std::optional<Error> &error) {
            if (ended != id)
                return;
            if (error)
                dialog->showError(Diagnostics::sentenceFor(*error));
            else
                dialog->accept();
        });
    open(dialog, profile.id);
}

void LoginActions::onSignInEnded(const ConnectionId &connection, const std::optional<Error> &error)
{
    m_page.showNotice({.connection = connection},
                      error ? Diagnostics::sentenceFor(*error) : tr("Signed in."));
}

void LoginActions::test(const Broker::LoginName &name)
{
    m_page.showNotice(name, tr("Testing\u2026"));
    m_services.broker().renew(
        name, {this, [this, name](const Result<Broker::Token> &outcome) {
                   if (!outcome) {
                       m_page.showNotice(name, Diagnostics::sentenceFor(outcome.error()));
                       return;
                   }
                   const QString tin = outcome->claims.taxpayerTin;
                   //: %1 is a TIN.
                   m_page.showNotice(name,
                                     tin.isEmpty() ? tr("The login works.")
                                                   : tr("The login works, for %1.").arg(tin));
               }});
}

void LoginActions::setPaused(const ConnectionId &connection, bool paused)
{
    auto profile = m_services.profiles().find(connection);
    if (!profile || profile->paused == paused)
        return;
    profile->paused = paused;
    if (const auto stored = m_services.profiles().update(*profile); !stored)
        m_page.showNotice({.connection = connection}, Diagnostics::sentenceFor(stored.error()));
}

void LoginActions::edit(const Broker::LoginName &name, const Profiles::ConnectionProfile &profile)
{
    QStringList taken;
    for (const auto &other : m_services.profiles().all()) {
        if (other.id != profile.id)
            taken << other.name;
    }
    auto *dialog = new EditDialog(profile, taken, today(), &m_page);
    connect(dialog, &EditDialog::confirmed, this, [this, dialog, name] { save(dialog, name); });
    open(dialog, profile.id);
}

void LoginActions::save(EditDialog *dialog, const Broker::LoginName &name)
{
    // It may have been paused meanwhile.
    const auto current = m_services.profiles().find(name.connection);
    if (!current)
        return;
    const Profiles::ConnectionProfile wanted = dialog->appliedTo(*current);
    auto password = dialog->passwordFor(wanted, *current);
    if (password)
        change(dialog, name, wanted, std::move(*password));
    else
        dialog->showError(Diagnostics::sentenceFor(password.error()));
}

void LoginActions::replaceSecret(const Broker::LoginName &name,
                                 const Profiles::ConnectionProfile &profile)
{
    auto *dialog = new SecretDialog(profile, today(), &m_page);
    connect(dialog, &SecretDialog::confirmed, this, [this, dialog, name] { store(dialog, name); });
    open(dialog, name.connection);
}

void LoginActions::store(SecretDialog *dialog, const Broker::LoginName &name)
{
    auto profile = m_services.profiles().find(name.connection);
    if (!profile)
        return;
    const Draft &draft = dialog->draft();
    Commands::ConnectionInput input;
    input.secret1 = draft.secret1.clone();
    input.secret2 = Identity::systemOf(*profile).hasFileUser(*profile) ? draft.filePassword.clone()
                                                                       : draft.secret2.clone();
    QStringList notes;
    auto credentials = Commands::checkSecrets(input, *profile, notes);
    if (!credentials) {
        dialog->showError(Diagnostics::sentenceFor(credentials.error()));
        return;
    }
    profile->secretExpires.reset();
    if (const auto date = Profiles::checkExpiry(draft.expires, today(), {}))
        profile->secretExpires = *date;
    change(dialog, name, *profile, std::move(*credentials));
}

void LoginActions::change(LoginDialog *dialog, const Broker::LoginName &name,
                          const Profiles::ConnectionProfile &profile,
                          std::optional<Vault::Credentials> credentials)
{
    const bool isNew = credentials.has_value();
    m_services.connections().change(
        profile, std::move(credentials),
        {this, [this, name, isNew, dialog = QPointer(dialog)](const Result<> &stored) {
             if (!stored) {
                 if (dialog)
                     dialog->showError(Diagnostics::sentenceFor(stored.error()));
                 return;
             }
             if (dialog)
                 dialog->accept();
             // Whoever replaces a secret wants to know whether it works.
             if (isNew)
                 test(name);
         }});
}

void LoginActions::confirmRemoval(const Profiles::ConnectionProfile &profile)
{
    const QString title = tr("Remove %1?").arg(namedWithEnvironment(profile));
    auto *question =
        new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, &m_page);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QString remark =
        tr("Its secrets are taken out of the keychain, and packages that use it get no tokens any "
           "more. MyInvois itself is not changed.");
    question->setInformativeText(
        profile.taxpayers.isEmpty()
            ? remark
            : tr("Its %n clients go with it.", nullptr, int(profile.taxpayers.size())) + u'\n'
                + remark);
    auto *gone = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    auto *keep = question->addButton(tr("Keep it"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(gone, &QPushButton::clicked, this,
            [this, name = Broker::LoginName{profile.id}] { remove(name); });
    open(question, profile.id);
}

void LoginActions::open(QDialog *dialog, const ConnectionId &about)
{
    // What it asks about may go while it asks.
    connect(&m_services.profiles(), &Store::ProfileStore::removed, dialog,
            [dialog, about](const ConnectionId &removed) {
                if (removed == about)
                    dialog->reject();
            });
    dialog->open();
}

void LoginActions::remove(const Broker::LoginName &name)
{
    m_services.connections().remove(name.connection,
                                    {this, [this, name](const Result<> &removed) {
                                         if (!removed)
                                             m_page.showNotice(
                                                 name, Diagnostics::sentenceFor(removed.error()));
                                     }});
}

QDate LoginActions::today() const
{
    return malaysianTime(m_services.clock().now().wall).date();
}

} // namespace Connector::Ui
