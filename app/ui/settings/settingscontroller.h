#pragma once

#include <QObject>

namespace Connector::Application {
class Services;
}
namespace Connector::Platform {
class Autostart;
}

namespace Connector::Ui {

class SettingsPage;

/// Joins the settings page to the preferences and to what the system starts. Everything passed in
/// has to outlive it. Main thread.
class SettingsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsController)

public:
    SettingsController(SettingsPage &page, Application::Services &services,
                       Platform::Autostart &autostart, QObject *parent = nullptr);

    /// Reads everything anew; the system may have changed its mind.
    void refresh();

private:
    void set(const QString &key, const QString &value);
    void openFolder();

    SettingsPage &m_page;
    Application::Services &m_services;
    Platform::Autostart &m_autostart;
};

} // namespace Connector::Ui
