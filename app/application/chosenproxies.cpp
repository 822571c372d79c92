#include "application/chosenproxies.h"

#include "profiles/addresses.h"

namespace Connector::Application {

namespace {

/// What is on this computer or in its network needs no way out.
QNetworkProxy manualProxy(const QString &address, const QUrl &url)
{
    if (Profiles::isLoopback(url) || Profiles::isPrivateNetwork(url))
        return {QNetworkProxy::NoProxy};
    const QUrl proxy(QStringLiteral("http://") + address);
    return {QNetworkProxy::HttpProxy, proxy.host(), static_cast<quint16>(proxy.port())};
}

} // namespace

ChosenProxies::ChosenProxies(const Store::Preferences &preferences)
    : m_preferences(preferences)
{}

void ChosenProxies::find(const QUrl &url, Completion<QList<QNetworkProxy>> done)
{
    const QString choice = m_preferences.value(QStringLiteral("proxy"));
    if (choice == u"none")
        done(QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)});
    else if (const QString address = m_preferences.value(QStringLiteral("proxy_address"));
             choice == u"manual" && !address.isEmpty())
        done(QList<QNetworkProxy>{manualProxy(address, url)});
    else
        m_system.find(url, std::move(done));
}

} // namespace Connector::Application
