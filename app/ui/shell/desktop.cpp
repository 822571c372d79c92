#include "ui/shell/desktop.h"

#include "application/services.h"
#include "ui/about/aboutpage.h"
#include "ui/activity/activitypage.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/summary.h"
#include "ui/packages/packagespage.h"
#include "ui/settings/settingspage.h"
#include "ui/wizard/choicepages.h"
#include "ui/wizard/wizard.h"

#include <QApplication>

namespace Connector::Ui {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");

SchemeWish wishOf(const QString &preference)
{
    if (preference == u"light")
        return SchemeWish::Light;
    if (preference == u"dark")
        return SchemeWish::Dark;
    return SchemeWish::System;
}

} // namespace

Desktop::Desktop(QApplication &application, Application::Services &services,
                 std::unique_ptr<Platform::Autostart> autostart, std::unique_ptr<Browser> browser,
                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_theme(application, wishOf(services.preferences().value(themeKey)))
    , m_browser(std::move(browser))
    , m_logins(services.clock())
    , m_loginsPage(new LoginsPage(m_logins, services.clock()))
    , m_loginsController(m_logins, *m_loginsPage, services.broker(), services.profiles(),
                         services.clock())
    , m_loginActions(*m_loginsPage, services, *m_browser)
    , m_packages(services.clock())
    , m_packagesPage(new PackagesPage(m_packages, services.clock()))
    , m_packagesController(m_packages, *m_packagesPage, services)
    , m_activity(services.clock(), this)
    , m_activityPage(new ActivityPage(m_activity))
    , m_activityController(m_activity, *m_activityPage, services, this)
    , m_autostart(std::move(autostart))
    , m_wizard(new Wizard(services.clock()))
    , m_wizardController(*m_wizard, services, *m_autostart, *m_browser)
    , m_diagnosisPage(new DiagnosisPage)
    , m_diagnosisController(*m_diagnosisPage, services)
    , m_settingsPage(new SettingsPage)
    , m_settingsController(*m_settingsPage, services, *m_autostart)
    , m_tray(m_logins, services.clock())
    , m_notifier(m_logins, m_tray, services.preferences(), services.clock())
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.addPage(Destination::Logins, m_loginsPage);
    m_window.addPage(Destination::Packages, m_packagesPage);
    m_window.addPage(Destination::Activity, m_activityPage);
    m_window.addPage(Destination::Help, m_diagnosisPage);
    m_window.addPage(Destination::Settings, m_settingsPage);
    m_window.addPage(Destination::About, new AboutPage(QCoreApplication::applicationVersion()));
    m_window.setTask(m_wizard);
    m_loginsPage->setAddAvailable(true);
    connectParts();
    connectWizard();
    connectAudit();
    if (!Application::Services::isKeychainBuilt())
        m_window.setFootnote(tr("Built without a keychain: Practice only"));
    // Last, so that every part hears of it.
    onPreference(languageKey);
    showSummary();
}

Desktop::~Desktop() = default;

void Desktop::connectParts()
{
    connect(&m_services.preferences(), &Store::Preferences::changed, this, &Desktop::onPreference);
    connect(&m_logins, &LoginsModel::rowsEdited, this, &Desktop::showSummary);
    connect(&m_window, &MainWindow::quitRequested, this, &Desktop::quitRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &Desktop::quitRequested);
    connect(&m_tray, &TrayIcon::openRequested, &m_window, &MainWindow::bringUp);
    connect(&m_tray, &TrayIcon::shown, &m_window, [this] { m_window.setHidesOnClose(true); });
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
    connect(&m_tray, &TrayIcon::pauseAllRequested, this, &Desktop::pauseAll);
    connect(&m_tray, &TrayIcon::loginChosen, this, [this](const Broker::LoginName &name) {
        m_window.showPage(Destination::Logins);
        m_loginsPage->choose(name);
        m_window.bringUp();
    });
}

void Desktop::connectAudit()
{
    connect(&m_services, &Application::Services::audited, this,
            [this](const QList<Audit::Entry> &entries) { m_loginsController.learn(entries); });
    m_services.countAudit(m_services.clock().now().wall - LoginHistory::spans * LoginHistory::span,
                          LoginHistory::span,
                          {this, [this](const Result<QList<Audit::AuditStore::Tally>> &tallies) {
                               if (tallies)
                                   m_loginsController.learn(*tallies);
                           }});
}

void Desktop::pauseAll(bool pause)
{
    // A copy: pausing one changes the list.
    const auto all = m_services.profiles().all();
    for (const auto &profile : all)
        m_loginActions.setPaused(profile.id, pause);
}

void Desktop::connectWizard()
{
    connect(m_loginsPage, &LoginsPage::addRequested, &m_wizardController, &WizardController::open);
    connect(&m_wizardController, &WizardController::shown, &m_window,
            [this] { m_window.showTask(true); });
    connect(&m_wizardController, &WizardController::left, &m_window, [this] {
        m_window.showTask(false);
        m_loginsPage->setContinues(m_wizardController.isUnderWay());
    });
    connect(&m_wizardController, &WizardController::languageRequested, this,
            [this](const QString &language) {
                (void)m_services.preferences().set(languageKey, language);
            });
    connect(&m_tray, &TrayIcon::shown, &m_wizardController,
            [this] { m_wizardController.setTrayExists(true); });
}

void Desktop::start(bool background)
{
    if (background)
        connect(&m_tray, &TrayIcon::absent, &m_window, &MainWindow::showMinimized);
    else
        m_window.show();
    m_tray.lookForTray();
}

void Desktop::bringUp()
{
    m_window.bringUp();
}

void Desktop::setPort(quint16 port)
{
    const QString address = QStringLiteral("127.0.0.1:%1").arg(port);
    m_window.setEndpoint(address);
    m_loginsController.setEndpoint(QStringLiteral("http://") + address);
    m_packagesController.setEndpoint(QStringLiteral("http://") + address);
    m_settingsController.refresh();
}

void Desktop::showSummary()
{
    m_window.setCount(Destination::Logins, summaryOf(m_logins.rows()).needsPerson);
    m_window.setPractice(areAllPractice(m_logins.rows()));
}

void Desktop::onPreference(const QString &key)
{
    const QString value = m_services.preferences().value(key);
    if (key == themeKey)
        m_theme.setWish(wishOf(value));
    if (key == languageKey && m_translations.use(value)) {
        m_wizard->environmentPage().setLanguage(m_translations.language().section(u'_', 0, 0));
        QLocale::setDefault(QLocale(m_translations.language()));
        m_loginsController.refresh();
    }
}

} // namespace Connector::Ui
