#include "http/client.h"
#include "http/proxylookup.h"
#include "support/scriptedserver.h"
#include "support/wine.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

#include <memory>
#include <optional>

using namespace Connector;
using namespace std::chrono_literals;
using Test::ScriptedAnswer;
using Test::ScriptedServer;

namespace {

// Made for this test and trusted by nobody.
const char selfSigned[] = R"(-----BEGIN CERTIFICATE-----
MIIBtzCCAV2gAwIBAgIUByzQXi6ygSO0WJQS82rGYdzYhr0wCgYIKoZIzj0EAwIw
IjEgMB4GA1UEAwwXSW50ZXJjZXB0b3Igb2YgdGhlIHRlc3QwIBcNMjYxMTIxMTk0
NTQ4WhgPMjEyNjEwMjgxOTQ1NDhaMCIxIDAeBgNVBAMMF0ludGVyY2VwdG9yIG9m
IHRoZSB0ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEcgRQrcMRCjfV/Dyk
9dNw6zn92YKb+j0xFvpqQNaVDCiKXD94YIRZf/LHjRgfvjZDmB1cvGrGn8ezWJqu
gLVOe6NvMG0wHQYDVR0OBBYEFHQgNypxFB6NVq4sS4xVBoGGMfpzMB8GA1UdIwQY
MBaAFHQgNypxFB6NVq4sS4xVBoGGMfpzMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0R
BBMwEYcEfwAAAYIJbG9jYWxob3N0MAoGCCqGSM49BAMCA0gAMEUCIHxLrfU3P5Iy
EdioAvFAb8W+rEmW6adpoIKezYhUqJV+AiEAjxKUoNuzuPbg1KONI+1GyVlbVBt1
m37PMWIhIszbSt8=
-----END CERTIFICATE-----
)";
const char selfSignedKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgL5ml+8/trLz7pPl7
2bXHLBm5qFHkCcvzEDHnKqIlr2OhRANCAARyBFCtwxEKN9X8PKT103DrOf3Zgpv6
PTEW+mpA1pUMKIpcP3hghFl/8seNGB++NkOYHVy8asafx7NYmq6AtU57
-----END PRIVATE KEY-----
)";

class FixedProxy final : public Http::ProxyLookup
{
public:
    explicit FixedProxy(QNetworkProxy proxy)
        : m_proxy(std::move(proxy))
    {}
    void find(const QUrl &url, Completion<QList<QNetworkProxy>> done) override
    {
        asked << url;
        done(QList{m_proxy});
    }
    void forget() override { ++forgotten; }
    static inline QList<QUrl> asked;
    static inline int forgotten = 0;

private:
    QNetworkProxy m_proxy;
};

class SilentLookup final : public Http::ProxyLookup
{
public:
    void find(const QUrl &, Completion<QList<QNetworkProxy>> done) override
    {
        m_kept.push_back(std::move(done));
    }

private:
    std::vector<Completion<QList<QNetworkProxy>>> m_kept;
};

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

    using MaybeAnswer = std::optional<Result<Http::Answer>>;
    static constexpr Milliseconds ample = 20s;

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Http::Client> m_client;

    MaybeAnswer exchange(Http::ClientRequest request, Milliseconds deadline = ample)
    {
        MaybeAnswer answer;
        QObject guard;
        m_client->send(std::move(request), deadline,
                       Completion<Http::Answer>(&guard, [&](Result<Http::Answer> result) {
                           answer = std::move(result);
                       }));
        const auto arrived = [&answer] { return answer.has_value(); };
        [[maybe_unused]] const bool inTime = QTest::qWaitFor(arrived, 30'000);
        return answer;
    }

    MaybeAnswer post(const QByteArray &body, Milliseconds deadline = ample)
    {
        return exchange({.method = "POST",
                         .url = m_server->url(QStringLiteral("/connect/token")),
                         .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                         .body = SecretString::copyOf(body)},
                        deadline);
    }

    static ErrorCode codeOf(const MaybeAnswer &answer)
    {
        return answer && !*answer ? answer->error().code : ErrorCode::Unknown;
    }

private slots:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_client = std::make_unique<Http::Client>();
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void post_sendsBodyAndHeaders_asGiven()
    {
        m_server->play(ScriptedAnswer::json(200, "{}", {{"correlationId", "abc"}}));
        const MaybeAnswer answer = post("client_secret=s3cret");
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->status, 200);
        QCOMPARE((*answer)->body, QByteArray("{}"));
        QCOMPARE((*answer)->headers.value("CORRELATIONID"), QByteArray("abc"));

        QCOMPARE(m_server->requests().size(), 1);
        const Test::RecordedRequest &request = m_server->requests().first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/connect/token"));
        QCOMPARE(request.body, QByteArray("client_secret=s3cret"));
        QCOMPARE(request.headers.value("Content-Length"), QByteArray("20"));
        QCOMPARE(request.headers.value("Content-Type"),
                 QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.headers.value("Accept-Encoding"), QByteArray("identity"));
        QCOMPARE(request.headers.value("User-Agent"),
                 QByteArray("MyInvoisConnector/" CONNECTOR_VERSION));
        QVERIFY(!request.headers.contains("Cookie"));
        QVERIFY(!request.headers.contains("Upgrade"));
    }

    void post_serverReadsAndCloses_isSentOnce_data()
    {
        QTest::addColumn<bool>("reused");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("fresh connection") << false << QByteArray("a=b");
        QTest::newRow("reused connection") << true << QByteArray("a=b");
        QTest::newRow("fresh connection, no body") << false << QByteArray();
        QTest::newRow("reused connection, no body") << true << QByteArray();
        QTest::newRow("fresh connection, large body") << false << QByteArray(300'000, 'x');
    }

    void post_serverReadsAndCloses_isSentOnce()
    {
        QFETCH(bool, reused);
        QFETCH(QByteArray, body);
        int expected = 1;
        if (reused) {
            m_server->play(ScriptedAnswer::json(200, "{}"));
            const MaybeAnswer first = post("a=b");
            QVERIFY(first && *first);
            expected = 2;
        }
        m_server->playAlways(ScriptedAnswer::readAndClose());
        const MaybeAnswer answer = post(body);
        QCOMPARE(codeOf(answer), ErrorCode::NetworkTimeout);
        if (!body.isEmpty())
            QVERIFY(answer->error().detail.contains(QStringLiteral("outcome is unknown")));
        QCOMPARE(m_server->requests().size(), expected);
        QCOMPARE(m_server->connections(), 1);
    }

    void delete_serverReadsAndCloses_isSentOnce()
    {
        m_server->playAlways(ScriptedAnswer::readAndClose());
        const MaybeAnswer answer = exchange({.method = "DELETE", .url = m_server->url()});
        QCOMPARE(codeOf(answer), ErrorCode::NetworkTimeout);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void send_afterAFailure_usesANewConnection()
    {
        m_server->play(ScriptedAnswer::json(200, "{}"));
        QVERIFY(post("a=b"));
        m_server->play(ScriptedAnswer::silence());
        QCOMPARE(codeOf(post("a=b", 50ms)), ErrorCode::NetworkTimeout);
        m_server->play(ScriptedAnswer::json(200, "{}"));
        const MaybeAnswer answer = post("a=b");
        QVERIFY(answer && *answer);
        QVERIFY(m_server->requests().last().connection > m_server->requests().at(1).connection);
    }

    void send_anotherFails_stillGetsItsAnswer()
    {
        QObject guard;
        MaybeAnswer slow;
        m_server->play({.body = "slow", .delay = 300ms});
        m_server->play(ScriptedAnswer::readAndClose());
        m_client->send({.url = m_server->url(QStringLiteral("/slow"))}, ample,
                       Completion<Http::Answer>(
                           &guard, [&](Result<Http::Answer> result) { slow = std::move(result); }));
        QTRY_COMPARE(m_server->requests().size(), 1);
        QCOMPARE(codeOf(post("a=b")), ErrorCode::NetworkTimeout);
        QTRY_VERIFY(slow);
        QVERIFY(*slow);
        QCOMPARE((*slow)->body, QByteArray("slow"));
    }

    void status_ofAnyKind_isAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 204, 301, 302, 303, 307, 308, 400, 401,
                                 403, 404, 405, 413, 429, 500, 502, 503, 504, 511})
            QTest::addRow("%d", status) << status;
    }

    void status_ofAnyKind_isAnAnswer()
    {
        QFETCH(int, status);
        const bool bodyless = status == 204;
        m_server->playAlways({.status = status,
                              .body = bodyless ? QByteArray() : QByteArray("body"),
                              .headers = {{"Location", m_server->url().toEncoded()},
                                          {"Set-Cookie", "a=b"},
                                          {"WWW-Authenticate", "Basic realm=\"x\""}}});
        for (int round = 1; round <= 2; ++round) {
            const MaybeAnswer answer = post("a=b");
            QVERIFY(answer);
            QVERIFY2(*answer, qPrintable((*answer) ? QString() : answer->error().detail));
            QCOMPARE((*answer)->status, status);
            if (status != 307 && status != 308)
                QCOMPARE((*answer)->body, bodyless ? QByteArray() : QByteArray("body"));
            QCOMPARE((*answer)->headers.value("Location"), m_server->url().toEncoded());
            QCOMPARE(m_server->requests().size(), round);
            QVERIFY(!m_server->requests().last().headers.contains("Cookie"));
            QVERIFY(!m_server->requests().last().headers.contains("Authorization"));
        }
    }

    void answer_407_isAProxyError()
    {
        m_server->playAlways({.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=x"}}});
        QCOMPARE(codeOf(post("a=b")), ErrorCode::NetworkProxy);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void answer_compressed_isLeftAsItCame()
    {
        m_server->play(
            {.body = "\x1f\x8b not inflated", .headers = {{"Content-Encoding", "gzip"}}});
        const MaybeAnswer answer = post("a=b");
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->body, QByteArray("\x1f\x8b not inflated"));
    }

    void answer_truncated_isAnErrorWithUnknownOutcome()
    {
        m_server->playAlways(
            {.body = "{\"access_token\":\"abc\"}", .kind = ScriptedAnswer::Kind::Truncated});
        const MaybeAnswer answer = post("a=b");
        QCOMPARE(codeOf(answer), ErrorCode::NetworkTimeout);
        QVERIFY(answer->error().detail.contains(QStringLiteral("outcome is unknown")));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void answer_never_endsAtTheDeadline()
    {
        m_server->playAlways(ScriptedAnswer::silence());
        const MaybeAnswer answer = post("a=b", 50ms);
        QCOMPARE(codeOf(answer), ErrorCode::NetworkTimeout);
        QVERIFY(m_server->requests().size() <= 1);
    }

    void answer_noHttp_isAnError()
    {
        m_server->playAlways(
            {.body = "220 mail.example ESMTP\r\n\r\n", .kind = ScriptedAnswer::Kind::Raw});
        const MaybeAnswer answer = post("a=b");
        QVERIFY(answer && !*answer);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void answer_tooLarge_isRefused_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("at the limit") << int(Http::Client::maxAnswer) << true;
        QTest::newRow("above") << int(Http::Client::maxAnswer) + 1 << false;
    }

    void answer_tooLarge_isRefused()
    {
        QFETCH(int, size);
        QFETCH(bool, accepted);
        m_server->play({.body = QByteArray(size, 'x')});
        const MaybeAnswer answer = post("a=b");
        QVERIFY(answer);
        QCOMPARE(bool(*answer), accepted);
        if (!accepted)
            QCOMPARE(codeOf(answer), ErrorCode::ServiceUnavailable);
        else
            QCOMPARE((*answer)->body.size(), size);
    }

    void answer_tooLargeWithoutLength_isRefused()
    {
        m_server->play(
            {.body = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(Http::Client::maxAnswer + 1, 'x'),
             .kind = ScriptedAnswer::Kind::Raw});
        QCOMPARE(codeOf(post("a=b")), ErrorCode::ServiceUnavailable);
    }

    void address_notAllowed_nothingIsSent_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"http://api.example.invalid/connect/token", "http://192.0.2.1/", "ftp://127.0.0.1/",
              "http://localhost.example.invalid/", "https://user@127.0.0.1/", "https:///x", "",
              "http://user:pass@127.0.0.1/", "file:///etc/hosts",
              "http://127.0.0.1.example.invalid/"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void address_notAllowed_nothingIsSent()
    {
        QFETCH(QString, url);
        FixedProxy::asked.clear();
        m_client = std::make_unique<Http::Client>(
            std::make_unique<FixedProxy>(QNetworkProxy(QNetworkProxy::NoProxy)));
        QCOMPARE(codeOf(exchange({.url = QUrl(url)})), ErrorCode::AddressWrongHost);
        QVERIFY(FixedProxy::asked.isEmpty());
    }

    void header_withALineBreak_isRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line feed") << QByteArray("onbehalfof") << QByteArray("C1\nX: y");
        QTest::newRow("carriage return") << QByteArray("onbehalfof") << QByteArray("C1\rX: y");
        QTest::newRow("NUL") << QByteArray("onbehalfof") << QByteArray("C1\0y", 4);
        QTest::newRow("in the name") << QByteArray("X\r\nY") << QByteArray("z");
        QTest::newRow("no name") << QByteArray() << QByteArray("z");
    }

    void header_withALineBreak_isRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const MaybeAnswer answer = exchange({.url = m_server->url(), .headers = {{name, value}}});
        QCOMPARE(codeOf(answer), ErrorCode::RequestMalformed);
        QVERIFY(m_server->requests().isEmpty());
    }

    void connection_refused_saysSo()
    {
        m_server->stop();
        QCOMPARE(codeOf(post("a=b")), ErrorCode::NetworkRefused);
    }

    void host_unknown_isDnsOrOffline()
    {
        m_client = std::make_unique<Http::Client>(
            std::make_unique<FixedProxy>(QNetworkProxy(QNetworkProxy::NoProxy)));
        const ErrorCode code =
            codeOf(exchange({.url = QUrl(QStringLiteral("https://api.example.invalid/"))}));
        // Which of the two depends on whether the machine that runs the test has a network.
        QVERIFY(code == ErrorCode::NetworkDns || code == ErrorCode::NetworkOffline);
    }

    void proxy_isUsedBeyondLoopbackOnly()
    {
        FixedProxy::asked.clear();
        m_client = std::make_unique<Http::Client>(std::make_unique<FixedProxy>(QNetworkProxy(
            QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server->port())));
        m_server->playAlways({.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=x"}}});
        const QUrl far(QStringLiteral("https://api.example.invalid/connect/token?x=1"));
        QCOMPARE(
            codeOf(exchange({.method = "POST", .url = far, .body = SecretString::copyOf("s")})),
            ErrorCode::NetworkProxy);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->requests().first().method, QByteArray("CONNECT"));
        QVERIFY(m_server->requests().first().body.isEmpty());
        QCOMPARE(FixedProxy::asked, QList{QUrl(QStringLiteral("https://api.example.invalid"))});

        m_server->playAlways(ScriptedAnswer::json(200, "{}"));
        QVERIFY(*post("a=b"));
        QCOMPARE(m_server->requests().last().method, QByteArray("POST"));
        QCOMPARE(FixedProxy::asked.size(), 1);
    }

    void proxy_unreachable_isAProxyError()
    {
        FixedProxy::forgotten = 0;
        const quint16 port = m_server->port();
        m_server->stop();
        m_client = std::make_unique<Http::Client>(std::make_unique<FixedProxy>(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port)));
        QCOMPARE(codeOf(exchange({.url = QUrl(QStringLiteral("https://api.example.invalid/"))})),
                 ErrorCode::NetworkProxy);
        QCOMPARE(FixedProxy::forgotten, 1);
    }

    void proxyLookup_neverAnswers_endsAtTheDeadline()
    {
        m_client = std::make_unique<Http::Client>(std::make_unique<SilentLookup>());
        const MaybeAnswer answer =
            exchange({.url = QUrl(QStringLiteral("https://api.example.invalid/"))}, 50ms);
        QCOMPARE(codeOf(answer), ErrorCode::NetworkTimeout);
        QVERIFY(!answer->error().detail.contains(QStringLiteral("outcome")));
    }

    void https_selfSigned_isRefusedBeforeAnythingIsSent()
    {
        if (Test::isWine())
            QSKIP("Wine's Schannel cannot be a server.");
        QSslServer server;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(selfSigned));
        configuration.setPrivateKey(QSslKey(selfSignedKey, QSsl::Ec));
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this,
                    [&received, socket] { received += socket->readAll(); });
        });
        QUrl url = m_server->url();
        url.setScheme(QStringLiteral("https"));
        url.setPort(server.serverPort());
        const MaybeAnswer answer =
            exchange({.method = "POST", .url = url, .body = SecretString::copyOf("secret")});
        QCOMPARE(codeOf(answer), ErrorCode::TlsIntercepted);
        QVERIFY2(answer->error().detail.contains(QStringLiteral("Interceptor of the test")),
                 qPrintable(answer->error().detail));
        QVERIFY(received.isEmpty());
    }

    void https_toAServerWithoutTls_isATlsError()
    {
        if (Test::isWine())
            QSKIP("Wine's Schannel waits for more when something else than TLS comes.");
        m_server->playAlways(ScriptedAnswer::html(200));
        QUrl url = m_server->url();
        url.setScheme(QStringLiteral("https"));
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        url.setPort(plain.serverPort());
        QCOMPARE(codeOf(exchange({.url = url})), ErrorCode::TlsIntercepted);
    }

    void clientDestroyed_answersAbandoned()
    {
        m_server->playAlways(ScriptedAnswer::silence());
        QObject guard;
        std::optional<ErrorCode> code;
        m_client->send(
            {.method = "POST", .url = m_server->url(), .body = SecretString::copyOf("x")}, ample,
            Completion<Http::Answer>(
                &guard, [&](const Result<Http::Answer> &r) { code = r.error().code; }));
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_client.reset();
        QCOMPARE(code, ErrorCode::Abandoned);
    }

    void clientDestroyed_inItsOwnAnswer_isSafe()
    {
        m_server->playAlways(ScriptedAnswer::json(200, "{}"));
        QObject guard;
        bool answered = false;
        m_client->send(
            {.method = "POST", .url = m_server->url(), .body = SecretString::copyOf("x")}, ample,
            Completion<Http::Answer>(&guard, [&](const Result<Http::Answer> &r) {
                answered = bool(r);
                m_client.reset();
            }));
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
        QVERIFY(!m_client);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
