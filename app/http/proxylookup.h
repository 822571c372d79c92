#pragma once

#include "base/completion.h"

#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

namespace Connector::Http {

/// Which proxies lead to an address; the first one is used. Asynchronous, because a system may have
/// to run a script (PAC) and search the network for it before it knows. Main thread.
class ProxyLookup
{
public:
    virtual ~ProxyLookup() = default;
    virtual void find(const QUrl &url, Completion<QList<QNetworkProxy>> done) = 0;
};

/// The settings of this system: WinHTTP and Internet Options on Windows, System Settings on macOS,
/// the environment (`https_proxy`, `no_proxy`) or libproxy elsewhere.
class SystemProxyLookup final : public QObject, public ProxyLookup
{
    Q_OBJECT

public:
    void find(const QUrl &url, Completion<QList<QNetworkProxy>> done) override;
};

} // namespace Connector::Http
