#pragma once

#include "platform/autostart.h"
#include "ui/activity/activitycontroller.h"
#include "ui/activity/activitymodel.h"
#include "ui/diagnosis/diagnosiscontroller.h"
#include "ui/logins/loginactions.h"
#include "ui/logins/loginscontroller.h"
#include "ui/logins/loginsmodel.h"
#include "ui/packages/packagescontroller.h"
#include "ui/packages/packagesmodel.h"
#include "ui/settings/settingscontroller.h"
#include "ui/shell/browser.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/wizard/wizardcontroller.h"

#include <QObject>

#include <memory>

namespace Connector::Application {
class Services;
}

namespace Connector::Ui {

class ActivityPage;
class DiagnosisPage;
class LoginsPage;
class PackagesPage;
class SettingsPage;
class Wizard;

/// The desktop part of a running instance: look, language, window, pages, tray icon, joined to the
/// services. The services have to outlive it. Main thread.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    Desktop(QApplication &application, Application::Services &services,
            std::unique_ptr<Platform::Autostart> autostart, std::unique_ptr<Browser> browser,
            QObject *parent = nullptr);
    ~Desktop() override;

    /// The first window, and the first look for a tray. In the background there is no window at
    /// first, or, where no tray comes up, a minimised one.
    void start(bool background = false);
    /// Brings the window to the front, also from the tray.
    void bringUp();
    /// The endpoint answers at this port.
    void setPort(quint16 port);

signals:
    /// A person wants the program to end.
    void quitRequested();

private:
    void connectParts();
    void connectWizard();
    void connectAudit();
    void pauseAll(bool pause);
    void showSummary();
    void onPreference(const QString &key);

    Application::Services &m_services;
    Theme m_theme;
    Translations m_translations;
    std::unique_ptr<Browser> m_browser;
    LoginsModel m_logins;
    MainWindow m_window;
    LoginsPage *m_loginsPage;
    LoginsController m_loginsController;
    LoginActions m_loginActions;
    PackagesModel m_packages;
    PackagesPage *m_packagesPage;
    PackagesController m_packagesController;
    ActivityModel m_activity;
    ActivityPage *m_activityPage;
    ActivityController m_activityController;
    std::unique_ptr<Platform::Autostart> m_autostart;
    Wizard *m_wizard;
    WizardController m_wizardController;
    DiagnosisPage *m_diagnosisPage;
    DiagnosisController m_diagnosisController;
    SettingsPage *m_settingsPage;
    SettingsController m_settingsController;
    TrayIcon m_tray;
    Notifier m_notifier;
};

} // namespace Connector::Ui
