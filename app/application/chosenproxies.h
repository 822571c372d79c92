#pragma once

#include "http/proxylookup.h"
#include "store/preferences.h"

namespace Connector::Application {

/// The proxies that the owner chose: those of the system, one of their own, or none at all. One of
/// their own without an address changes nothing yet, and never stands between this computer and its
/// own network. Asked anew for each request, so a change of the setting holds at once. Main thread.
class ChosenProxies final : public Http::ProxyLookup
{
public:
    explicit ChosenProxies(const Store::Preferences &preferences);

    void find(const QUrl &url, Completion<QList<QNetworkProxy>> done) override;
    void forget() override { m_system.forget(); }

private:
    const Store::Preferences &m_preferences;
    Http::SystemProxyLookup m_system;
};

} // namespace Connector::Application
