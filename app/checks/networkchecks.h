#pragma once

#include "base/clock.h"
#include "checks/check.h"
#include "http/client.h"
#include "http/proxylookup.h"

#include <QHostInfo>
#include <QSslSocket>
#include <QTcpSocket>

#include <memory>

namespace Connector::Checks {

/// Which proxy leads to the service. First, because behind one the name and the connection are the
/// proxy's business.
class ProxyCheck final : public Check
{
    Q_OBJECT

public:
    explicit ProxyCheck(std::unique_ptr<Http::ProxyLookup> proxies, QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("proxy"); }
    Layer layer() const override { return Layer::Network; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    std::unique_ptr<Http::ProxyLookup> m_proxies;
};

/// The name of the service, or of the proxy, has an address.
class NameCheck final : public Check
{
    Q_OBJECT

public:
    explicit NameCheck(const Clock &clock, QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("dns"); }
    Layer layer() const override { return Layer::Network; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    void onFound(const QHostInfo &info);
    void finish(CheckResult result);

    std::unique_ptr<Alarm> m_deadline;
    Knowledge m_known;
    Done m_done;
};

/// Something accepts connections there.
class ConnectCheck final : public Check
{
    Q_OBJECT

public:
    explicit ConnectCheck(const Clock &clock, QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("tcp"); }
    Layer layer() const override { return Layer::Network; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    void finish(CheckResult result);

    std::unique_ptr<Alarm> m_deadline;
    QTcpSocket m_socket;
    QString m_where;
    Knowledge m_known;
    Done m_done;
};

/// The certificate of the service is valid here, and who issued it. Verified as for every request.
class CertificateCheck final : public Check
{
    Q_OBJECT

public:
    explicit CertificateCheck(const Clock &clock, QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("tls"); }
    Layer layer() const override { return Layer::Network; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    void onEncrypted();
    void onError(QAbstractSocket::SocketError error);
    void finish(CheckResult result);

    std::unique_ptr<Alarm> m_deadline;
    QSslSocket m_socket;
    QList<QSslError> m_errors;
    Knowledge m_known;
    Done m_done;
};

/// The service answers, with a clock that agrees with ours. A GET without credentials, no login.
class ServerCheck final : public Check
{
    Q_OBJECT

public:
    ServerCheck(Http::Client &client, const Clock &clock, QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("server"); }
    Layer layer() const override { return Layer::Network; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    Http::Client &m_client;
    const Clock &m_clock;
};

} // namespace Connector::Checks
