#include "ui/settings/settingscontroller.h"

#include "application/services.h"
#include "diagnostics/erroradvice.h"
#include "platform/autostart.h"
#include "ui/settings/settingspage.h"

#include <QDesktopServices>
#include <QUrl>

namespace Connector::Ui {

SettingsController::SettingsController(SettingsPage &page, Application::Services &services,
                                       Platform::Autostart &autostart, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_services(services)
    , m_autostart(autostart)
{
    connect(&page, &SettingsPage::valueRequested, this, &SettingsController::set);
    connect(&page, &SettingsPage::startAtLoginRequested, this, [this](bool start) {
        const auto done = m_autostart.set(start);
        m_page.setStartsAtLogin(m_autostart.isOn());
        m_page.showRefusal(QStringLiteral("start"),
                           done ? QString() : Diagnostics::sentenceFor(done.error()));
    });
    connect(&page, &SettingsPage::openFolderRequested, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.home().folder())); });
    connect(&services.preferences(), &Store::Preferences::changed, this,
            [this](const QString &key, const QString &, const QString &after) {
                m_page.setValue(key, after);
            });
    m_page.setDataFolder(services.home().folder());
    refresh();
}

void SettingsController::refresh()
{
    for (const Store::PreferenceField &field : Store::Preferences::fields())
        m_page.setValue(field.key, m_services.preferences().value(field.key));
    m_page.setStartsAtLogin(m_autostart.isOn());
    m_page.setServingPort(m_services.isServing() ? m_services.port() : quint16(0));
}

void SettingsController::set(const QString &key, const QString &value)
{
    if (const auto done = m_services.preferences().set(key, value); !done)
        m_page.showRefusal(key, Diagnostics::sentenceFor(done.error()));
}

} // namespace Connector::Ui
