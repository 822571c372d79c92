#include "checks/endpointcheck.h"

#include "application/takenport.h"

#include <algorithm>
#include <utility>

namespace Connector::Checks {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds deadline = 3s;
constexpr qsizetype enough = 16 * 1024;

bool isHealthy(int status, QByteArrayView body)
{
    return status == 200 && body.contains(QByteArrayView(R"("status":"ok")"));
}

QString variable(const char *lower, const char *upper)
{
    const QString value = qEnvironmentVariable(lower);
    return value.isEmpty() ? qEnvironmentVariable(upper) : value;
}

} // namespace

std::optional<QUrl> proxyOfLoopback(const QString &httpProxy, const QString &noProxy)
{
    if (httpProxy.trimmed().isEmpty())
        return {};
    const QStringList excluded = noProxy.toLower().split(u',', Qt::SkipEmptyParts);
    const bool isExcluded = std::any_of(excluded.begin(), excluded.end(), [](const QString &entry) {
        const QString name = entry.trimmed().section(u':', 0, 0);
        return name == "*"_L1 || name == "127.0.0.1"_L1 || name.startsWith("127.0.0.0/"_L1);
    });
    if (isExcluded)
        return {};
    const QUrl url =
        httpProxy.contains("://"_L1) ? QUrl(httpProxy) : QUrl("http://"_L1 + httpProxy);
    return url.host().isEmpty() ? std::nullopt : std::optional(url);
}

EndpointCheck::EndpointCheck(Place place, Http::Client &client, const Clock &clock, QObject *parent)
    : Check(parent)
    , m_place(place)
    , m_client(client)
    , m_deadline(clock.alarm([this] { onProxyAnswer(); }))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        const QByteArray address = "127.0.0.1:" + QByteArray::number(m_place.port);
        m_socket.write("GET http://" + address + "/health HTTP/1.1\r\nHost: " + address
                       + "\r\nConnection: close\r\n\r\n");
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        m_received += m_socket.read(enough - m_received.size());
        if (m_received.size() >= enough || m_received.contains(R"("status":"ok")"))
            onProxyAnswer();
    });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &EndpointCheck::onProxyAnswer);
}

void EndpointCheck::run(const Subject &, Knowledge known, Done done)
{
    m_known = std::move(known);
    m_done = std::move(done);
    if (!m_place.serving && !m_place.known) {
        finish(skipped(std::move(m_known), u"it was never started"_s));
        return;
    }
    const QUrl url(u"http://127.0.0.1:%1/health"_s.arg(m_place.port));
    m_client.send({.method = "GET", .url = url}, deadline,
                  Completion<Http::Answer>(
                      this, [this](const Result<Http::Answer> &answer) { onHealth(answer); }));
}

void EndpointCheck::onHealth(const Result<Http::Answer> &answer)
{
    const QString where = u"127.0.0.1:%1"_s.arg(m_place.port);
    const bool nobody = !answer && answer.error().code == ErrorCode::NetworkRefused;
    if (!m_place.serving && nobody) {
        finish(skipped(std::move(m_known), u"no instance is running"_s));
        return;
    }
    // Without an instance of this home, whoever answers has taken its port.
    if (!m_place.serving) {
        finish(failed(std::move(m_known), Application::takenPort(m_place.port)));
        return;
    }
    if (!answer || !isHealthy(answer->status, answer->body)) {
        finish(failed(std::move(m_known), {.code = ErrorCode::EndpointPortInUse, .detail = where}));
        return;
    }
    const auto proxy =
        proxyOfLoopback(variable("http_proxy", "HTTP_PROXY"), variable("no_proxy", "NO_PROXY"));
    if (proxy)
        askThroughProxy(*proxy);
    else
        finish(passed(std::move(m_known), where));
}

void EndpointCheck::askThroughProxy(const QUrl &proxy)
{
    m_deadline->ringIn(deadline);
    m_socket.connectToHost(proxy.host(), static_cast<quint16>(proxy.port(80)));
}

/// Our own answer came back: the proxy leaves loopback alone. Anything else is what a package gets.
void EndpointCheck::onProxyAnswer()
{
    const bool isOurs = m_received.startsWith("HTTP/1.") && isHealthy(200, m_received);
    if (isOurs) {
        finish(passed(std::move(m_known), u"also through the proxy of the environment"_s));
        return;
    }
    finish(failed(std::move(m_known),
                  {.code = ErrorCode::EndpointProxied,
                   .detail = u"HTTP_PROXY is set, and NO_PROXY does not name 127.0.0.1"_s}));
}

void EndpointCheck::finish(CheckResult result)
{
    m_deadline->stop();
    const auto done = std::exchange(m_done, {});
    m_socket.abort();
    if (done)
        done(std::move(result));
}

} // namespace Connector::Checks
