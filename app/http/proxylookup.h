#pragma once

#include "base/completion.h"

#include <QDeadlineTimer>
#include <QHash>
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
    /// Something did not connect: what was found out earlier may be about another network.
    virtual void forget() {}
};

/// The settings of this system: WinHTTP and Internet Options on Windows, System Settings on macOS,
/// the environment (`https_proxy`, `no_proxy`) or libproxy elsewhere. An answer is kept for a
/// minute, because a network that promises a script and has none makes every question take seconds.
class SystemProxyLookup final : public QObject, public ProxyLookup
{
    Q_OBJECT

public:
    void find(const QUrl &url, Completion<QList<QNetworkProxy>> done) override;
    void forget() override { m_known.clear(); }

private:
    struct Known
    {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer until;
    };

    void keep(const QUrl &url, const QList<QNetworkProxy> &proxies);

    QHash<QUrl, Known> m_known;
};

} // namespace Connector::Http
