#pragma once

#include "base/clock.h"
#include "checks/check.h"
#include "http/client.h"

#include <QTcpSocket>

#include <memory>
#include <optional>

namespace Connector::Checks {

/// Our own endpoint as a package reaches it: on loopback, and, where the environment names a proxy
/// that loopback is not excluded from, through that proxy too.
class EndpointCheck final : public Check
{
    Q_OBJECT

public:
    /// Where the endpoint answers or would answer.
    struct Place
    {
        quint16 port = 0;
        /// This process serves it.
        bool serving = false;
        /// It was served before, so packages know its address.
        bool known = false;
    };

    EndpointCheck(Place place, Http::Client &client, const Clock &clock, QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("endpoint"); }
    Layer layer() const override { return Layer::Machine; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    void onHealth(const Result<Http::Answer> &answer);
    void askThroughProxy(const QUrl &proxy);
    void onProxyAnswer();
    void finish(CheckResult result);

    Place m_place;
    Http::Client &m_client;
    std::unique_ptr<Alarm> m_deadline;
    QTcpSocket m_socket;
    QByteArray m_received;
    Knowledge m_known;
    Done m_done;
};

/// The proxy that a program with these variables uses for http on loopback, or nothing. Curl reads
/// lower case only, others both. Pure.
std::optional<QUrl> proxyOfLoopback(const QString &httpProxy, const QString &noProxy);

} // namespace Connector::Checks
