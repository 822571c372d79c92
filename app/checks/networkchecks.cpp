#include "checks/networkchecks.h"

#include "diagnostics/finding.h"
#include "http/transporterror.h"
#include "profiles/addresses.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <utility>

namespace Connector::Checks {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Each; together with one login they stay below what a person waits for.
constexpr Milliseconds deadline = 5s;

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

bool isDirect(const Knowledge &known)
{
    return known.proxy.type() == QNetworkProxy::NoProxy;
}

/// Who is connected to from here: the service, or the proxy in front of it.
QString hostToReach(const Subject &subject, const Knowledge &known)
{
    return isDirect(known) ? subject.tokenUrl.host() : known.proxy.hostName();
}

quint16 portToReach(const Subject &subject, const Knowledge &known)
{
    return isDirect(known) ? portOf(subject.tokenUrl) : known.proxy.port();
}

Error unreachable(const Knowledge &known, QNetworkReply::NetworkError error, const QString &text)
{
    return Http::transportError({.error = error, .text = text, .viaProxy = !isDirect(known)});
}

QNetworkReply::NetworkError replyErrorOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::SslHandshakeFailedError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::UnknownProxyError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

ProxyCheck::ProxyCheck(std::unique_ptr<Http::ProxyLookup> proxies, QObject *parent)
    : Check(parent)
    , m_proxies(std::move(proxies))
{}

void ProxyCheck::run(const Subject &subject, Knowledge known, Done done)
{
    if (Profiles::isLoopback(subject.tokenUrl)) {
        done(passed(std::move(known), u"this computer needs none"_s));
        return;
    }
    m_proxies->find(subject.tokenUrl,
                    {this,
                     [known = std::move(known),
                      done = std::move(done)](const Result<QList<QNetworkProxy>> &found) mutable {
                         if (found && !found->isEmpty())
                             known.proxy = found->constFirst();
                         const QString detail = isDirect(known)
                             ? u"none"_s
                             : known.proxy.hostName() + u':' + QString::number(known.proxy.port());
                         done(passed(std::move(known), detail));
                     }});
}

NameCheck::NameCheck(const Clock &clock, QObject *parent)
    : Check(parent)
    , m_deadline(clock.alarm([this] {
        finish(failed(std::move(m_known),
                      {.code = ErrorCode::NetworkDns, .detail = u"no answer in time"_s}));
    }))
{}

void NameCheck::run(const Subject &subject, Knowledge known, Done done)
{
    m_known = std::move(known);
    m_done = std::move(done);
    const QString host = hostToReach(subject, m_known);
    if (!QHostAddress(host).isNull()) {
        finish(passed(std::move(m_known), host));
        return;
    }
    m_deadline->ringIn(deadline);
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { onFound(info); });
}

void NameCheck::onFound(const QHostInfo &info)
{
    const QList<QHostAddress> addresses = info.addresses();
    if (info.error() != QHostInfo::NoError || addresses.isEmpty()) {
        const Error error = unreachable(m_known, QNetworkReply::HostNotFoundError, info.hostName());
        finish(failed(std::move(m_known), error));
        return;
    }
    finish(passed(std::move(m_known), addresses.constFirst().toString()));
}

void NameCheck::finish(CheckResult result)
{
    m_deadline->stop();
    if (const auto done = std::exchange(m_done, {}))
        done(std::move(result));
}

ConnectCheck::ConnectCheck(const Clock &clock, QObject *parent)
    : Check(parent)
    , m_deadline(clock.alarm([this] {
        const Error error = unreachable(m_known, QNetworkReply::TimeoutError, m_where);
        finish(failed(std::move(m_known), error));
    }))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this,
            [this] { finish(passed(std::move(m_known), m_where)); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                const Error fault = unreachable(m_known, replyErrorOf(error), m_where);
                finish(failed(std::move(m_known), fault));
            });
}

void ConnectCheck::run(const Subject &subject, Knowledge known, Done done)
{
    m_known = std::move(known);
    m_done = std::move(done);
    const quint16 port = portToReach(subject, m_known);
    m_where = hostToReach(subject, m_known) + u':' + QString::number(port);
    m_deadline->ringIn(deadline);
    m_socket.connectToHost(hostToReach(subject, m_known), port);
}

void ConnectCheck::finish(CheckResult result)
{
    m_deadline->stop();
    // An abort reports an error of its own; by then nobody listens.
    const auto done = std::exchange(m_done, {});
    m_socket.abort();
    if (done)
        done(std::move(result));
}

CertificateCheck::CertificateCheck(const Clock &clock, QObject *parent)
    : Check(parent)
    , m_deadline(clock.alarm([this] {
        const Error error = unreachable(m_known, QNetworkReply::TimeoutError, u"TLS handshake"_s);
        finish(failed(std::move(m_known), error));
    }))
{
    connect(&m_socket, &QSslSocket::encrypted, this, &CertificateCheck::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_errors = errors; });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &CertificateCheck::onError);
}

void CertificateCheck::run(const Subject &subject, Knowledge known, Done done)
{
    if (subject.tokenUrl.scheme() != "https"_L1) {
        done(skipped(std::move(known), u"this computer needs none"_s));
        return;
    }
    m_known = std::move(known);
    m_done = std::move(done);
    m_deadline->ringIn(deadline);
    m_socket.setProxy(m_known.proxy);
    m_socket.connectToHostEncrypted(subject.tokenUrl.host(), portOf(subject.tokenUrl));
}

void CertificateCheck::onEncrypted()
{
    const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
    m_known.evidence.certificateIssuer = m_socket.peerCertificate().issuerDisplayName();
    const QString root = chain.isEmpty() ? QString() : chain.constLast().issuerDisplayName();
    finish(passed(std::move(m_known), u"trusted, from "_s + root));
}

void CertificateCheck::onError(QAbstractSocket::SocketError error)
{
    m_known.evidence.certificateIssuer = m_socket.peerCertificate().issuerDisplayName();
    const Error fault = Http::transportError({.error = replyErrorOf(error),
                                              .text = m_socket.errorString(),
                                              .sslErrors = m_errors,
                                              .viaProxy = !isDirect(m_known)});
    finish(failed(std::move(m_known), fault));
}

void CertificateCheck::finish(CheckResult result)
{
    m_deadline->stop();
    const auto done = std::exchange(m_done, {});
    m_socket.abort();
    if (done)
        done(std::move(result));
}

ServerCheck::ServerCheck(Http::Client &client, const Clock &clock, QObject *parent)
    : Check(parent)
    , m_client(client)
    , m_clock(clock)
{}

void ServerCheck::run(const Subject &subject, Knowledge known, Done done)
{
    QUrl url = subject.tokenUrl;
    url.setPath(u"/"_s);
    const auto onAnswer = [this, known = std::move(known),
                           done = std::move(done)](const Result<Http::Answer> &answer) mutable {
        if (!answer) {
            done(failed(std::move(known), answer.error()));
            return;
        }
        Diagnostics::Evidence seen;
        seen.now = m_clock.now().wall;
        takeAnswer(seen, answer->status, answer->headers, answer->body);
        known.evidence.clockAhead = seen.clockAhead;
        const auto skewed = [&known] {
            Diagnostics::Evidence clocks;
            clocks.clockAhead = known.evidence.clockAhead;
            return findingsFor(clocks);
        }();
        if (!skewed.isEmpty()) {
            done(failed(std::move(known), skewed.constFirst().error));
            return;
        }
        done(passed(std::move(known), u"status %1"_s.arg(answer->status)));
    };
    m_client.send({.method = "GET", .url = url}, deadline,
                  Completion<Http::Answer>(this, onAnswer));
}

} // namespace Connector::Checks
