#pragma once

#include "broker/loginstatus.h"
#include "ui/logins/loginactions.h"
#include "ui/shell/browser.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/wizardcontroller.h"

#include <QObject>

#include <memory>

namespace Connector::Application {
class Services;
}
namespace Connector::Platform {
class Autostart;
}

namespace Connector::Ui {

class LoginsController;
class LoginsModel;
class LoginsPage;
class Wizard;

/// The window with its pages, joined to the services. Made when somebody looks for the first time:
/// a program that waits in the tray has no use for it. Of its pages the logins are made with it,
/// each other one when it is looked at, and the wizard when it is asked for. Main thread.
class DesktopWindow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopWindow)

public:
    /// Everything here has to outlive it.
    struct Rooms
    {
        Application::Services &services;
        LoginsModel &logins;
        LoginsController &loginsController;
        Platform::Autostart &autostart;
        Browser &browser;
    };

    /// `window` is the one that is there already, shown empty; it is filled, or else one is made.
    explicit DesktopWindow(const Rooms &rooms, std::unique_ptr<MainWindow> window = {},
                           QObject *parent = nullptr);
    ~DesktopWindow() override;

    MainWindow &window() { return *m_window; }
    void showLogin(const Broker::LoginName &name);
    /// Closing hides the window from now on.
    void setTrayExists();
    /// The endpoint answers at this port.
    void setPort(quint16 port);
    /// Why packages cannot reach that port; nothing: they can.
    void setPortFault(const std::optional<Error> &fault);
    /// The language of the program has changed, to this one: "en", "ms".
    void setLanguage(const QString &language);

signals:
    void quitRequested();
    void languageRequested(const QString &language);

private:
    /// A page, what it shows, and who joins it to the services.
    struct PackagesPart;
    struct ActivityPart;
    struct DiagnosisPart;
    struct SettingsPart;

    void addPages();
    void connectPages();
    QWidget *makePackages();
    QWidget *makeActivity();
    QWidget *makeDiagnosis();
    QWidget *makeSettings();
    void makeWizard();
    void showSummary();
    void showPortFault();
    /// How many logins the chosen one may still send, or what matters more.
    void showFootnote();

    Application::Services &m_services;
    LoginsModel &m_logins;
    Platform::Autostart &m_autostart;
    Browser &m_browser;
    std::unique_ptr<MainWindow> m_window;
    LoginsPage *m_loginsPage;
    LoginActions m_loginActions;
    QString m_address;
    std::optional<Error> m_portFault;
    // Made when their page is shown for the first time.
    std::unique_ptr<PackagesPart> m_packages;
    std::unique_ptr<ActivityPart> m_activity;
    std::unique_ptr<DiagnosisPart> m_diagnosis;
    std::unique_ptr<SettingsPart> m_settings;
    QString m_language;
    bool m_trayExists = false;
    Wizard *m_wizard = nullptr;
    std::unique_ptr<WizardController> m_wizardController;
};

} // namespace Connector::Ui
