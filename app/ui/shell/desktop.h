#pragma once

#include "ui/logins/loginscontroller.h"
#include "ui/logins/loginsmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QObject>

namespace Connector::Application {
class Services;
}

namespace Connector::Ui {

class LoginsPage;

/// The desktop part of a running instance: look, language, window, pages, tray icon, joined to the
/// services. The services have to outlive it. Main thread.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    Desktop(QApplication &application, Application::Services &services, QObject *parent = nullptr);
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
    void showSummary();
    void onPreference(const QString &key);

    Application::Services &m_services;
    Theme m_theme;
    Translations m_translations;
    LoginsModel m_logins;
    MainWindow m_window;
    LoginsPage *m_loginsPage;
    LoginsController m_loginsController;
    TrayIcon m_tray;
};

} // namespace Connector::Ui
