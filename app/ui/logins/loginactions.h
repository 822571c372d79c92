#pragma once

#include "broker/loginstatus.h"
#include "ui/logins/loginaction.h"
#include "vault/credentialvault.h"

#include <QDate>
#include <QObject>

#include <optional>

class QDialog;

namespace Connector::Application {
class Services;
}
namespace Connector::Profiles {
struct ConnectionProfile;
}

namespace Connector::Ui {

class Browser;
class EditDialog;
class LoginDialog;
class LoginsPage;
class SecretDialog;

/// Does what a person asks of one login: test, pause, edit, replace the secret, remove. Whatever
/// needs a word more is asked in a dialog that never blocks. Everything passed in has to outlive
/// it. Main thread.
class LoginActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginActions)

public:
    LoginActions(LoginsPage &page, Application::Services &services, Browser &browser,
                 QObject *parent = nullptr);

    void setPaused(const ConnectionId &connection, bool paused);

private:
    void onRequested(const Broker::LoginName &name, LoginAction action);
    void signIn(const Profiles::ConnectionProfile &profile);
    void onSignInEnded(const ConnectionId &connection, const std::optional<Error> &error);
    void test(const Broker::LoginName &name);
    void edit(const Broker::LoginName &name, const Profiles::ConnectionProfile &profile);
    void save(EditDialog *dialog, const Broker::LoginName &name);
    void replaceSecret(const Broker::LoginName &name, const Profiles::ConnectionProfile &profile);
    void store(SecretDialog *dialog, const Broker::LoginName &name);
    void change(LoginDialog *dialog, const Broker::LoginName &name,
                const Profiles::ConnectionProfile &profile,
                std::optional<Vault::Credentials> credentials);
    void confirmRemoval(const Profiles::ConnectionProfile &profile);
    void remove(const Broker::LoginName &name);
    void open(QDialog *dialog, const ConnectionId &about);
    QDate today() const;

    LoginsPage &m_page;
    Application::Services &m_services;
    Browser &m_browser;
};

} // namespace Connector::Ui
