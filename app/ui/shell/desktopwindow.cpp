#include "ui/shell/desktopwindow.h"

#include "application/services.h"
#include "ui/about/aboutpage.h"
#include "ui/activity/activitypage.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/logins/loginscontroller.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/summary.h"
#include "ui/packages/packagespage.h"
#include "ui/settings/settingspage.h"
#include "ui/wizard/choicepages.h"
#include "ui/wizard/wizard.h"

#include <QCoreApplication>

namespace Connector::Ui {

DesktopWindow::DesktopWindow(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_services(rooms.services)
    , m_logins(rooms.logins)
    , m_autostart(rooms.autostart)
    , m_browser(rooms.browser)
    , m_loginsPage(new LoginsPage(rooms.logins, rooms.services.clock()))
    , m_loginActions(*m_loginsPage, rooms.services, rooms.browser)
    , m_packages(rooms.services.clock())
    , m_packagesPage(new PackagesPage(m_packages, rooms.services.clock()))
    , m_packagesController(m_packages, *m_packagesPage, rooms.services)
    , m_activity(rooms.services.clock(), this)
    , m_activityPage(new ActivityPage(m_activity))
    , m_activityController(m_activity, *m_activityPage, rooms.services, this)
    , m_diagnosisPage(new DiagnosisPage)
    , m_diagnosisController(*m_diagnosisPage, rooms.services)
    , m_settingsPage(new SettingsPage)
    , m_settingsController(*m_settingsPage, rooms.services, rooms.autostart)
{
    rooms.loginsController.attach(*m_loginsPage);
    addPages();
    connectPages();
    showSummary();
    showFootnote();
}

DesktopWindow::~DesktopWindow() = default;

void DesktopWindow::addPages()
{
    m_window.addPage(Destination::Logins, m_loginsPage);
    m_window.addPage(Destination::Packages, m_packagesPage);
    m_window.addPage(Destination::Activity, m_activityPage);
    m_window.addPage(Destination::Help, m_diagnosisPage);
    m_window.addPage(Destination::Settings, m_settingsPage);
    m_window.addPage(Destination::About, new AboutPage(QCoreApplication::applicationVersion()));
    m_loginsPage->setAddAvailable(true);
}

void DesktopWindow::connectPages()
{
    connect(&m_window, &MainWindow::quitRequested, this, &DesktopWindow::quitRequested);
    connect(&m_logins, &LoginsModel::rowsEdited, this, &DesktopWindow::showSummary);
    connect(&m_logins, &LoginsModel::ticked, this, &DesktopWindow::showFootnote);
    connect(m_loginsPage, &LoginsPage::chosenChanged, this, &DesktopWindow::showFootnote);
    connect(m_loginsPage, &LoginsPage::addRequested, this, [this] {
        makeWizard();
        m_wizardController->open();
    });
    connect(m_diagnosisPage, &DiagnosisPage::opened, this, [this] {
        if (const auto chosen = m_loginsPage->chosen())
            m_diagnosisController.prefer(*chosen);
    });
    connect(m_loginsPage, &LoginsPage::actionRequested, this,
            [this](const Broker::LoginName &name, LoginAction action) {
                if (action != LoginAction::FindCause)
                    return;
                m_window.showPage(Destination::Help);
                m_diagnosisController.examine(name);
            });
}

void DesktopWindow::makeWizard()
{
    if (m_wizard)
        return;
    m_wizard = new Wizard(m_services.clock());
    m_window.setTask(m_wizard);
    m_wizardController =
        std::make_unique<WizardController>(*m_wizard, m_services, m_autostart, m_browser);
    m_wizardController->setTrayExists(m_trayExists);
    setLanguage(m_language);
    connect(m_wizardController.get(), &WizardController::shown, &m_window,
            [this] { m_window.showTask(true); });
    connect(m_wizardController.get(), &WizardController::left, &m_window, [this] {
        m_window.showTask(false);
        m_loginsPage->setContinues(m_wizardController->isUnderWay());
    });
    connect(m_wizardController.get(), &WizardController::languageRequested, this,
            &DesktopWindow::languageRequested);
}

void DesktopWindow::showLogin(const Broker::LoginName &name)
{
    m_window.showPage(Destination::Logins);
    m_loginsPage->choose(name);
}

void DesktopWindow::setTrayExists()
{
    m_trayExists = true;
    m_window.setHidesOnClose(true);
    if (m_wizardController)
        m_wizardController->setTrayExists(true);
}

void DesktopWindow::setPort(quint16 port)
{
    const QString address = QStringLiteral("127.0.0.1:%1").arg(port);
    m_window.setEndpoint(address);
    m_packagesController.setEndpoint(QStringLiteral("http://") + address);
    m_settingsController.refresh();
}

void DesktopWindow::setReachable(bool reachable)
{
    m_window.setReachable(reachable);
}

void DesktopWindow::setLanguage(const QString &language)
{
    m_language = language;
    if (m_wizard)
        m_wizard->environmentPage().setLanguage(language);
    showFootnote();
}

void DesktopWindow::showSummary()
{
    m_window.setCount(Destination::Logins, summaryOf(m_logins.rows()).needsPerson);
    m_window.setPractice(areAllPractice(m_logins.rows()));
}

void DesktopWindow::showFootnote()
{
    if (!Application::Services::isKeychainBuilt()) {
        m_window.setFootnote(tr("Built without a keychain: Practice only"));
        return;
    }
    const auto chosen = m_loginsPage->chosen();
    const auto profile = chosen ? m_services.profiles().find(chosen->connection) : std::nullopt;
    if (!profile) {
        m_window.setFootnote({});
        return;
    }
    const int all = m_services.upstreams().provider(*profile).loginsPerMinute(profile->environment);
    m_window.setFootnote(tr("%1 of %2 logins left this minute")
                             .arg(m_services.broker().loginsLeft(profile->id))
                             .arg(all));
}

} // namespace Connector::Ui
