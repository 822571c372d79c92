#include "ui/settings/settingscontroller.h"

#include "application/services.h"
#include "diagnostics/erroradvice.h"
#include "platform/autostart.h"
#include "ui/packages/programname.h"
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
    connect(&page, &SettingsPage::openFolderRequested, this, &SettingsController::openFolder);
    connect(&page, &SettingsPage::opened, this,
            [this] { m_page.setStartsAtLogin(m_autostart.isOn()); });
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
    else
        // As it is kept; what was kept already is announced by nobody.
        m_page.setValue(key, m_services.preferences().value(key));
}

void SettingsController::openFolder()
{
    const QString folder = m_services.home().folder();
    const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    m_page.showRefusal(QStringLiteral("folder"),
                       //: %1 is the path of a folder.
                       opened ? QString() : tr("No program opened %1.").arg(breakable(folder)));
}

} // namespace Connector::Ui
