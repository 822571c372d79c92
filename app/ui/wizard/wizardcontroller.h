#pragma once

#include "application/logintrial.h"
#include "audit/entry.h"
#include "commands/connectioninput.h"
#include "ui/wizard/draft.h"
#include "ui/wizard/signincontroller.h"

#include <QObject>

#include <memory>

namespace Connector::Application {
class Services;
}
namespace Connector::Platform {
class Autostart;
}

namespace Connector::Ui {

class Wizard;

/// Joins the wizard to the services: tries the draft, stores it when a person says so, makes the
/// package's credentials and watches for its first call. Before "Save this login" nothing is
/// stored; cancelling after it, or while the keychain still writes, removes login, keychain item
/// and credentials again. Everything
/// passed in has to outlive it. Main thread.
class WizardController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardController)

public:
    WizardController(Wizard &wizard, Application::Services &services,
                     Platform::Autostart &autostart, Browser &browser, QObject *parent = nullptr);
    ~WizardController() override;

    /// Begins anew, or goes on where it was left.
    void open();
    /// A draft waits to be taken up again.
    bool isUnderWay() const { return m_underWay; }
    void setTrayExists(bool exists);

signals:
    /// Show the wizard, or the rest of the program again.
    void shown();
    void left();
    void languageRequested(const QString &language);

private:
    void onEntering(WizardStep step);
    void tellSurroundings();
    void tryDraft();
    void onTrialFinished();
    void save();
    void addSignIn(Commands::CheckedConnection &checked) const;
    void onSaved(int round, const Result<Profiles::ConnectionProfile> &saved);
    void drop(const ConnectionId &id);
    void onRemoved(const ConnectionId &id);
    void makeCredentials();
    void onAudited(const QList<Audit::Entry> &entries);
    void cancel();
    void discardStored();
    void leave();

    Wizard &m_wizard;
    Application::Services &m_services;
    Platform::Autostart &m_autostart;
    SignInController m_signIn;
    std::unique_ptr<Application::LoginTrial> m_trial;
    Profiles::ConnectionProfile m_tried;
    std::optional<Profiles::ConnectionProfile> m_stored;
    LocalClientId m_client;
    /// Of the wizard: what a keychain answers after it was left belongs to nobody.
    int m_round = 0;
    bool m_awaitsCall = false;
    bool m_underWay = false;
};

} // namespace Connector::Ui
