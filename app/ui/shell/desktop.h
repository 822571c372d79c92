#pragma once

#include "platform/autostart.h"
#include "ui/logins/loginscontroller.h"
#include "ui/logins/loginsmodel.h"
#include "ui/shell/browser.h"
#include "ui/shell/notifier.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Connector::Application {
class Services;
}

namespace Connector::Ui {

class DesktopWindow;
class MainWindow;

/// The desktop part of a running instance: look, language, tray icon and, from the moment when
/// somebody wants to see it, the window. The services have to outlive it. Main thread.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    Desktop(QApplication &application, Application::Services &services,
            std::unique_ptr<Platform::Autostart> autostart, std::unique_ptr<Browser> browser,
            QObject *parent = nullptr);
    ~Desktop() override;

    /// The first window, and the first look for a tray. `window` is one that is shown empty.
    void start(std::unique_ptr<MainWindow> window = {});
    /// The first look for a tray. There is no window at first, or, where no tray comes up, a
    /// minimised one.
    void startInBackground();
    /// Brings the window to the front, also from the tray.
    void bringUp();
    /// The endpoint answers at this port.
    void setPort(quint16 port);

signals:
    /// A person, or the end of their session, wants the program to end.
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectTray();
    void connectAudit();
    /// Makes it the first time.
    DesktopWindow &desktopWindow(std::unique_ptr<MainWindow> window = {});
    void pauseAll(bool pause);
    void onPortFault();
    void onPreference(const QString &key);
    QString language() const;

    Application::Services &m_services;
    Theme m_theme;
    Translations m_translations;
    LoginsModel m_logins;
    LoginsController m_loginsController;
    std::unique_ptr<Platform::Autostart> m_autostart;
    std::unique_ptr<Browser> m_browser;
    TrayIcon m_tray;
    Notifier m_notifier;
    std::optional<quint16> m_port;
    /// Last: it is the first to go.
    std::unique_ptr<DesktopWindow> m_window;
};

} // namespace Connector::Ui
