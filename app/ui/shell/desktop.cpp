#include "ui/shell/desktop.h"

#include "application/services.h"
#include "base/logcategories.h"
#include "ui/shell/desktopwindow.h"

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
    , m_logins(services.clock())
    , m_loginsController(m_logins, services.broker(), services.profiles(), services.clock())
    , m_autostart(std::move(autostart))
    , m_browser(std::move(browser))
    , m_tray(m_logins, services.clock())
    , m_notifier(m_logins, m_tray, services.preferences(), services.clock())
{
    QApplication::setQuitOnLastWindowClosed(false);
    application.installEventFilter(this);
    connect(&services.preferences(), &Store::Preferences::changed, this, &Desktop::onPreference);
    connectTray();
    connectAudit();
    connect(&services, &Application::Services::portFaultChanged, this, &Desktop::onPortFault);
    onPreference(languageKey);
}

Desktop::~Desktop() = default;

DesktopWindow &Desktop::desktopWindow(std::unique_ptr<MainWindow> window)
{
    if (m_window)
        return *m_window;
    m_window =
        std::make_unique<DesktopWindow>(DesktopWindow::Rooms{.services = m_services,
                                                             .logins = m_logins,
                                                             .loginsController = m_loginsController,
                                                             .autostart = *m_autostart,
                                                             .browser = *m_browser},
                                        std::move(window), this);
    m_window->window().installEventFilter(this);
    m_window->setLanguage(language());
    if (m_port)
        m_window->setPort(*m_port);
    m_window->setPortFault(m_services.portFault());
    if (m_tray.isShown())
        m_window->setTrayExists();
    connect(m_window.get(), &DesktopWindow::quitRequested, this, &Desktop::quitRequested);
    connect(m_window.get(), &DesktopWindow::languageRequested, this, [this](const QString &wanted) {
        (void)m_services.preferences().set(languageKey, wanted);
    });
    return *m_window;
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    // The end of a session, or "Quit" of a dock. The window is not asked: it would rather hide.
    if (event->type() == QEvent::Quit) {
        emit quitRequested();
        return true;
    }
    // A tray may have gone since it was there.
    if (event->type() == QEvent::Close && m_window && watched == &m_window->window())
        m_window->window().setHidesOnClose(m_tray.isVisible());
    return QObject::eventFilter(watched, event);
}

void Desktop::connectTray()
{
    connect(&m_tray, &TrayIcon::quitRequested, this, &Desktop::quitRequested);
    connect(&m_tray, &TrayIcon::openRequested, this, &Desktop::bringUp);
    connect(&m_tray, &TrayIcon::shown, this, [this] {
        if (m_window)
            m_window->setTrayExists();
    });
    connect(&m_tray, &TrayIcon::pauseAllRequested, this, &Desktop::pauseAll);
    connect(&m_tray, &TrayIcon::loginChosen, this, [this](const Broker::LoginName &name) {
        desktopWindow().showLogin(name);
        bringUp();
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
    auto all = m_services.profiles().all();
    for (Profiles::ConnectionProfile &profile : all) {
        if (std::exchange(profile.paused, pause) == pause)
            continue;
        if (const auto stored = m_services.profiles().update(profile); !stored)
            qCWarning(lcApplication) << "a login was not paused:" << stored.error().detail;
    }
}

void Desktop::start(std::unique_ptr<MainWindow> window)
{
    desktopWindow(std::move(window)).window().show();
    m_tray.lookForTray();
}

void Desktop::startInBackground()
{
    connect(&m_tray, &TrayIcon::absent, this, [this] { desktopWindow().window().showMinimized(); });
    m_tray.lookForTray();
}

void Desktop::bringUp()
{
    desktopWindow().window().bringUp();
}

void Desktop::setPort(quint16 port)
{
    m_port = port;
    m_loginsController.setEndpoint(QStringLiteral("http://127.0.0.1:%1").arg(port));
    if (m_window)
        m_window->setPort(port);
}

void Desktop::onPortFault()
{
    m_notifier.setPortFault(m_services.portFault());
    if (m_window)
        m_window->setPortFault(m_services.portFault());
}

QString Desktop::language() const
{
    return m_translations.language().section(u'_', 0, 0);
}

void Desktop::onPreference(const QString &key)
{
    const QString value = m_services.preferences().value(key);
    if (key == themeKey)
        m_theme.setWish(wishOf(value));
    if (key == languageKey && m_translations.use(value)) {
        if (m_window)
            m_window->setLanguage(language());
        QLocale::setDefault(localeOf(m_translations.language()));
        m_loginsController.refresh();
    }
}

} // namespace Connector::Ui
