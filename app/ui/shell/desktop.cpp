#include "ui/shell/desktop.h"

#include "application/services.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/summary.h"

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

Desktop::Desktop(QApplication &application, Application::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_theme(application, wishOf(services.preferences().value(themeKey)))
    , m_logins(services.clock())
    , m_loginsPage(new LoginsPage(m_logins, services.clock()))
    , m_loginsController(m_logins, *m_loginsPage, services.broker(), services.profiles())
    , m_tray(m_logins, services.clock())
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.addPage(Destination::Logins, m_loginsPage);
    connectParts();
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
    connect(&m_tray, &TrayIcon::loginChosen, this, [this](const Broker::LoginName &name) {
        m_window.showPage(Destination::Logins);
        m_loginsPage->choose(name);
        m_window.bringUp();
    });
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
        QLocale::setDefault(QLocale(m_translations.language()));
        m_loginsController.refresh();
    }
}

} // namespace Connector::Ui
