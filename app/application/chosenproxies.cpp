#include "application/chosenproxies.h"

namespace Connector::Application {

ChosenProxies::ChosenProxies(const Store::Preferences &preferences)
    : m_preferences(preferences)
{}

void ChosenProxies::find(const QUrl &url, Completion<QList<QNetworkProxy>> done)
{
    if (m_preferences.value(QStringLiteral("proxy")) == u"none")
        done(QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)});
    else
        m_system.find(url, std::move(done));
}

} // namespace Connector::Application
