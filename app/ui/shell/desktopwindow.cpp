#include "ui/shell/desktopwindow.h"

#include "application/services.h"
#include "diagnostics/erroradvice.h"
#include "ui/about/aboutpage.h"
#include "ui/activity/activitycontroller.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/diagnosis/diagnosiscontroller.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/logins/loginscontroller.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/summary.h"
#include "ui/packages/packagescontroller.h"
#include "ui/packages/packagesmodel.h"
#include "ui/packages/packagespage.h"
#include "ui/settings/settingscontroller.h"
#include "ui/settings/settingspage.h"
#include "ui/wizard/choicepages.h"
#include "ui/wizard/wizard.h"

#include <QCoreApplication>

namespace Connector::Ui {

struct DesktopWindow::PackagesPart
{
    explicit PackagesPart(Application::Services &services)
        : model(services.clock())
        , page(new PackagesPage(model, services.clock()))
        , controller(model, *page, services)
    {}

    PackagesModel model;
    PackagesPage *page;
    PackagesController controller;
};

struct DesktopWindow::ActivityPart
{
    ActivityPart(Application::Services &services, QObject *parent)
        : model(services.clock(), parent)
        , page(new ActivityPage(model))
        , controller(model, *page, services, parent)
    {}

    ActivityModel model;
    ActivityPage *page;
    ActivityController controller;
};

struct DesktopWindow::DiagnosisPart
{
    explicit DiagnosisPart(Application::Services &services)
        : page(new DiagnosisPage)
        , controller(*page, services)
    {}

    DiagnosisPage *page;
    DiagnosisController controller;
};

struct DesktopWindow::SettingsPart
{
    SettingsPart(Application::Services &services, Platform::Autostart &autostart)
        : page(new SettingsPage)
        , controller(*page, services, autostart)
    {}

    SettingsPage *page;
    SettingsController controller;
};

DesktopWindow::DesktopWindow(const Rooms &rooms, std::unique_ptr<MainWindow> window,
                             QObject *parent)
    : QObject(parent)
    , m_services(rooms.services)
    , m_logins(rooms.logins)
    , m_autostart(rooms.autostart)
    , m_browser(rooms.browser)
    , m_window(window ? std::move(window) : std::make_unique<MainWindow>())
    , m_loginsPage(new LoginsPage(m_logins, m_services.clock()))
    , m_loginActions(*m_loginsPage, rooms.services, rooms.browser)
{
    addPages();
    rooms.loginsController.attach(*m_loginsPage);
    m_window->showPage(Destination::Logins);
    connectPages();
    showSummary();
    showFootnote();
    m_window->fill();
}

DesktopWindow::~DesktopWindow() = default;

void DesktopWindow::addPages()
{
    m_loginsPage->setAddAvailable(true);
    m_window->addPage(Destination::Logins, [this] { return m_loginsPage; });
    m_window->addPage(Destination::Packages, [this] { return makePackages(); });
    m_window->addPage(Destination::Activity, [this] { return makeActivity(); });
    m_window->addPage(Destination::Help, [this] { return makeDiagnosis(); });
    m_window->addPage(Destination::Settings, [this] { return makeSettings(); });
    m_window->addPage(Destination::About,
                      [] { return new AboutPage(QCoreApplication::applicationVersion()); });
}

QWidget *DesktopWindow::makePackages()
{
    m_packages = std::make_unique<PackagesPart>(m_services);
    if (!m_address.isEmpty())
        m_packages->controller.setEndpoint(QStringLiteral("http://") + m_address);
    return m_packages->page;
}

QWidget *DesktopWindow::makeActivity()
{
    m_activity = std::make_unique<ActivityPart>(m_services, this);
    return m_activity->page;
}

QWidget *DesktopWindow::makeDiagnosis()
{
    m_diagnosis = std::make_unique<DiagnosisPart>(m_services);
    connect(m_diagnosis->page, &DiagnosisPage::opened, this, [this] {
        if (const auto chosen = m_loginsPage->chosen())
            m_diagnosis->controller.prefer(*chosen);
    });
    return m_diagnosis->page;
}

QWidget *DesktopWindow::makeSettings()
{
    m_settings = std::make_unique<SettingsPart>(m_services, m_autostart);
    return m_settings->page;
}

void DesktopWindow::connectPages()
{
    connect(m_window.get(), &MainWindow::quitRequested, this, &DesktopWindow::quitRequested);
    connect(&m_logins, &LoginsModel::rowsEdited, this, &DesktopWindow::showSummary);
    connect(&m_logins, &LoginsModel::ticked, this, &DesktopWindow::showFootnote);
    connect(m_loginsPage, &LoginsPage::chosenChanged, this, &DesktopWindow::showFootnote);
    connect(m_window.get(), &MainWindow::pageShown, this, &DesktopWindow::showFootnote);
    connect(m_loginsPage, &LoginsPage::addRequested, this, [this] {
        makeWizard();
        m_wizardController->open();
    });
    connect(m_loginsPage, &LoginsPage::actionRequested, this,
            [this](const Broker::LoginName &name, LoginAction action) {
                if (action != LoginAction::FindCause)
                    return;
                m_window->showPage(Destination::Help);
                m_diagnosis->controller.examine(name);
            });
}

void DesktopWindow::makeWizard()
{
    if (m_wizard)
        return;
    m_wizard = new Wizard(m_services.clock());
    m_window->setTask(m_wizard);
    m_wizardController =
        std::make_unique<WizardController>(*m_wizard, m_services, m_autostart, m_browser);
    m_wizardController->setTrayExists(m_trayExists);
    setLanguage(m_language);
    connect(m_wizardController.get(), &WizardController::shown, m_window.get(),
            [this] { m_window->showTask(true); });
    connect(m_wizardController.get(), &WizardController::left, m_window.get(), [this] {
        m_window->showTask(false);
        m_loginsPage->setContinues(m_wizardController->isUnderWay());
    });
    connect(m_wizardController.get(), &WizardController::languageRequested, this,
            &DesktopWindow::languageRequested);
}

void DesktopWindow::showLogin(const Broker::LoginName &name)
{
    m_window->showPage(Destination::Logins);
    m_loginsPage->choose(name);
}

void DesktopWindow::setTrayExists()
{
    m_trayExists = true;
    m_window->setHidesOnClose(true);
    if (m_wizardController)
        m_wizardController->setTrayExists(true);
}

void DesktopWindow::setPort(quint16 port)
{
    m_address = QStringLiteral("127.0.0.1:%1").arg(port);
    m_window->setEndpoint(m_address);
    if (m_packages)
        m_packages->controller.setEndpoint(QStringLiteral("http://") + m_address);
    if (m_settings)
        m_settings->controller.refresh();
}

void DesktopWindow::setPortFault(const std::optional<Error> &fault)
{
    m_portFault = fault;
    showPortFault();
}

void DesktopWindow::showPortFault()
{
    m_window->setObstacle(m_portFault ? Diagnostics::adviceFor(*m_portFault).fix : QString());
}

void DesktopWindow::setLanguage(const QString &language)
{
    m_language = language;
    if (m_wizard)
        m_wizard->environmentPage().setLanguage(language);
    showFootnote();
    showPortFault();
}

void DesktopWindow::showSummary()
{
    m_window->setCount(Destination::Logins, summaryOf(m_logins.rows()).needsPerson);
    m_window->setPractice(areAllPractice(m_logins.rows()));
}

void DesktopWindow::showFootnote()
{
    if (!Application::Services::isKeychainBuilt()) {
        m_window->setFootnote(tr("Built without a keychain: Practice only"));
        return;
    }
    // Counted once a second while the logins are in sight, and nowhere else.
    const auto chosen = m_loginsPage->isVisible() ? m_loginsPage->chosen() : std::nullopt;
    const auto profile = chosen ? m_services.profiles().find(chosen->connection) : std::nullopt;
    if (!profile) {
        m_window->setFootnote({});
        return;
    }
    const int all = m_services.upstreams().provider(*profile).loginsPerMinute(profile->environment);
    m_window->setFootnote(tr("%1 of %2 logins left this minute")
                              .arg(m_services.broker().loginsLeft(profile->id))
                              .arg(all));
}

} // namespace Connector::Ui
