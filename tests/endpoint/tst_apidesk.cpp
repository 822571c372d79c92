#include "endpointsite.h"
#include "support/httpprobe.h"

#include <QTcpSocket>
#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;
using Test::EndpointSite;
using Test::FakeProvider;
using Test::HttpProbe;
using Test::ProbeAnswer;
using Test::ProbeRequest;
using Test::ScriptedAnswer;

namespace {

QByteArray basic(const QByteArray &client, const QByteArray &secret = "s3cret")
{
    return "Basic " + (client + ':' + secret).toBase64();
}

ProbeRequest call(const QByteArray &method, const QByteArray &target,
                  const QByteArray &authorization, const QByteArray &body = {})
{
    ProbeRequest request{.method = method, .target = target, .body = body};
    if (!authorization.isEmpty())
        request.headers.emplaceBack("Authorization", authorization);
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

} // namespace

/// The pass-through as a package meets it: a real port in front, a scripted upstream behind.
class TestApiDesk : public QObject
{
    Q_OBJECT

    static ProbeAnswer send(const EndpointSite &site, const ProbeRequest &request)
    {
        return HttpProbe(site.port).send(request);
    }
    static QByteArray tokenFor(const EndpointSite &site, const QByteArray &client,
                               const QByteArray &path = "/connect/token")
    {
        const auto answer = send(site, ProbeRequest::login(path, client, "s3cret"));
        return answer.object().value(QStringLiteral("access_token")).toString().toLatin1();
    }
    /// The newest line of the audit.
    static Audit::Entry onRecord(EndpointSite &site)
    {
        const std::lock_guard lock(site.recordedMutex);
        return site.recorded.isEmpty() ? Audit::Entry{} : site.recorded.last();
    }
    /// Every login gets a token of its own: token-1, token-2, …
    static void numberTokens(EndpointSite &site)
    {
        site.bench.provider.setRule([count = 0](const FakeProvider::Sent &) mutable {
            return FakeProvider::grant(3600s, "token-" + QByteArray::number(++count));
        });
    }

private slots:
    void call_goesUpstreamWithTheLiveToken_andBack()
    {
        EndpointSite site;
        site.api.play(ScriptedAnswer::json(
            429, R"({"error":"slow down"})",
            {{"Retry-After", "17"}, {"correlationId", "c-1"}, {"Set-Cookie", "a=b"}}));
        auto request = call("POST", "/api/v1.0/documentsubmissions?x=%3A+y", basic("api"), "{}");
        request.headers.emplaceBack("Cookie", "secret=1");
        request.headers.emplaceBack("X-Custom", "kept");
        const auto answer = send(site, request);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.header("Retry-After"), QByteArray("17"));
        QCOMPARE(answer.header("correlationId"), QByteArray("c-1"));
        QCOMPARE(answer.header("X-Connector-Source"), QByteArray("upstream"));
        QVERIFY(answer.header("Set-Cookie").isEmpty());
        QCOMPARE(answer.body, QByteArray(R"({"error":"slow down"})"));
        QCOMPARE(site.api.requests().size(), 1);
        const auto &sent = site.api.requests().first();
        QCOMPARE(sent.method, QByteArray("POST"));
        QCOMPARE(sent.target, QByteArray("/api/v1.0/documentsubmissions?x=%3A+y"));
        QCOMPARE(sent.body, QByteArray("{}"));
        QCOMPARE(sent.headers.value("Authorization"), QByteArray("Bearer token"));
        QCOMPARE(sent.headers.count("Authorization"), 1);
        QCOMPARE(sent.headers.value("X-Custom"), QByteArray("kept"));
        QVERIFY(!sent.headers.contains("Cookie"));
        for (const auto &field : sent.headers.fields())
            QVERIFY2(!field.value.contains("s3cret"), field.name.constData());
    }

    void companyFile_isAttached_whoeverBringsOne_data()
    {
        QTest::addColumn<QByteArray>("granted");
        QTest::newRow("of a file user") << QByteArray("QTpC");
        QTest::newRow("of nobody") << QByteArray();
    }

    void companyFile_isAttached_whoeverBringsOne()
    {
        QFETCH(QByteArray, granted);
        EndpointSite site;
        auto profile = *site.bench.profiles->find(ConnectionId(QStringLiteral("own")));
        profile.system = Profiles::System::Myob;
        QVERIFY(site.bench.profiles->update(profile));
        site.bench.vault.put(profile.uuid,
                             Broker::bindingOf(profile, site.bench.upstreams().tokenUrl(profile)),
                             {SecretString::copyOf("key"), SecretString::copyOf("refresh")});
        site.bench.provider.setRule([granted](const FakeProvider::Sent &) {
            Identity::TokenGrant grant = FakeProvider::grant();
            if (!granted.isEmpty()) {
                grant.companyFile =
                    std::make_shared<const SecretString>(SecretString::copyOf(granted));
            }
            return grant;
        });
        site.api.playAlways(ScriptedAnswer::json(200, "{}"));
        auto request = call("GET", "/api/x", basic("api"));
        request.headers.emplaceBack("x-myobapi-cftoken", "bm9ib2R5Og==");
        QCOMPARE(send(site, request).status, 200);
        const auto &sent = site.api.requests().first();
        QCOMPARE(sent.headers.value("x-myobapi-cftoken"), granted);
        QCOMPARE(sent.headers.contains("x-myobapi-cftoken"), !granted.isEmpty());
    }

    void opaqueToken_isGoodForThePassThrough()
    {
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::json(200, "{}"));
        const auto login = send(site, ProbeRequest::login("/connect/token", "api", "s3cret"));
        QCOMPARE(login.object().value(QStringLiteral("expires_in")).toInt(), 3600);
        const QByteArray token =
            login.object().value(QStringLiteral("access_token")).toString().toLatin1();
        QVERIFY2(token.startsWith("mict_"), login.body.constData());
        QCOMPARE(send(site, call("GET", "/api/v1.0/documenttypes", "Bearer " + token)).status, 200);
        QCOMPARE(site.api.requests().first().headers.value("Authorization"),
                 QByteArray("Bearer token"));
        // The same by an address that names the connection, with or without its own TIN.
        for (const char *target : {"/c/own/api/x", "/c/own/C99/api/x"}) {
            QCOMPARE(send(site, call("GET", target, "Bearer " + token)).status, 200);
            QCOMPARE(site.api.requests().last().target, QByteArray("/api/x"));
        }
        QCOMPARE(send(site, call("GET", "/c/firm/api/x", "Bearer " + token)).status, 403);
    }

    void intermediary_isBoundToItsTaxpayer()
    {
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::json(200, "{}"));
        site.bench.provider.setRule([](const FakeProvider::Sent &login) {
            return FakeProvider::grant(3600s, "for-" + login.taxpayer.toLatin1());
        });
        const QByteArray token = tokenFor(site, "books", "/c/firm/C1/connect/token");
        QCOMPARE(send(site, call("GET", "/api/x", "Bearer " + token)).status, 200);
        QCOMPARE(site.api.requests().last().headers.value("Authorization"),
                 QByteArray("Bearer for-C1"));
        QCOMPARE(send(site, call("GET", "/c/firm/C2/api/x", "Bearer " + token)).status, 403);
        auto byHeader = call("GET", "/api/x", basic("books"));
        byHeader.headers.emplaceBack("onbehalfof", "C2");
        QCOMPARE(send(site, byHeader).status, 200);
        QCOMPARE(site.api.requests().last().headers.value("Authorization"),
                 QByteArray("Bearer for-C2"));
        QVERIFY(!site.api.requests().last().headers.contains("onbehalfof"));
        // Which of the two is not said: 400, not a guess.
        QCOMPARE(send(site, call("GET", "/api/x", basic("books"))).status, 400);
    }

    void refused_nothingGoesUpstream_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        const auto row = [](const char *title, const char *method, const char *target,
                            const QByteArray &authorization, int status,
                            const char *challenge = "") {
            QTest::newRow(title) << QByteArray(method) << QByteArray(target) << authorization
                                 << status << QByteArray(challenge);
        };
        const char *const plain = "Bearer realm=\"MyInvois Connector\"";
        const char *const invalid = "Bearer realm=\"MyInvois Connector\", error=\"invalid_token\"";
        const char *const scope =
            "Bearer realm=\"MyInvois Connector\", error=\"insufficient_scope\"";
        row("no credentials", "GET", "/api/x", {}, 401, plain);
        row("another scheme", "GET", "/api/x", "Digest x", 401, plain);
        row("an upstream token", "GET", "/api/x", "Bearer token", 401, invalid);
        row("a token that is not ours", "GET", "/api/x", "Bearer mict_nothing", 401, invalid);
        row("wrong secret", "GET", "/api/x", basic("api", "wrong"), 401,
            "Basic realm=\"MyInvois Connector\"");
        row("right token only", "GET", "/api/x", basic("one"), 403, scope);
        row("api-read posts", "POST", "/api/x", basic("read"), 403, scope);
        row("api-read deletes", "DELETE", "/api/x", basic("read"), 403, scope);
        row("api-read, a method in lower case", "get", "/api/x", basic("read"), 405);
        row("OPTIONS", "OPTIONS", "/api/x", basic("api"), 405);
        row("TRACE", "TRACE", "/api/x", basic("api"), 405);
        row("token in the address", "GET", "/api/x?access_token=a", basic("api"), 400);
        row("not granted", "GET", "/c/firm/api/x", basic("api"), 403);
        row("dots", "GET", "/api/../connect/token", basic("api"), 400);
        row("encoded slash", "GET", "/api/a%2fb", basic("api"), 400);
        row("nothing behind /api", "GET", "/api", basic("api"), 404);
    }

    void refused_nothingGoesUpstream()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, challenge);
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::json(200, "{}"));
        const auto answer = send(site, call(method, target, authorization));
        QTEST(answer.status, "status");
        QCOMPARE(answer.header("WWW-Authenticate"), challenge);
        QCOMPARE(answer.header("X-Connector-Source"), QByteArray("connector"));
        QVERIFY(answer.object().contains(QStringLiteral("error")));
        QVERIFY(site.api.requests().isEmpty());
    }

    void apiRead_reads()
    {
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::json(200, "{}"));
        QCOMPARE(send(site, call("GET", "/api/x", basic("read"))).status, 200);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, site.port);
        socket.write(Test::wireText(call("HEAD", "/api/x", basic("read")), site.port));
        QTRY_VERIFY(socket.peek(4096).endsWith("\r\n\r\n"));
        QVERIFY(socket.peek(12).endsWith("200"));
        const QByteArray token = tokenFor(site, "read");
        QCOMPARE(send(site, call("GET", "/api/x", "Bearer " + token)).status, 200);
        QCOMPARE(send(site, call("PUT", "/api/x", "Bearer " + token, "{}")).status, 403);
    }

    void revokedClient_itsTokenIsVoidForTheNextCall()
    {
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::json(200, "{}"));
        const QByteArray token = tokenFor(site, "api");
        QCOMPARE(send(site, call("GET", "/api/x", "Bearer " + token)).status, 200);
        site.publish([](Test::SnapshotBuilder &builder) {
            builder.client(QStringLiteral("api"), {QStringLiteral("own")}).revoked = true;
        });
        QCOMPARE(send(site, call("GET", "/api/x", "Bearer " + token)).status, 401);
        QCOMPARE(site.api.requests().size(), 1);
    }

    void rightsReduced_aTokenFromBeforeDoesNotHelp()
    {
        EndpointSite site;
        const QByteArray token = tokenFor(site, "api");
        site.publish([](Test::SnapshotBuilder &builder) {
            builder.client(QStringLiteral("api"), {QStringLiteral("own")}).rights =
                Store::Rights::ApiRead;
        });
        QCOMPARE(send(site, call("POST", "/api/x", "Bearer " + token, "{}")).status, 403);
        QVERIFY(site.api.requests().isEmpty());
    }

    void grantsChanged_aTokenFromBeforeFollowsItsLogin()
    {
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::json(200, "{}"));
        const QByteArray token = tokenFor(site, "api");
        const auto grant = [&site](const QStringList &connections) {
            site.publish([&connections](Test::SnapshotBuilder &builder) {
                builder.client(QStringLiteral("api"), connections).rights = Store::Rights::Api;
            });
        };
        grant({QStringLiteral("own"), QStringLiteral("firm")});
        QCOMPARE(send(site, call("GET", "/api/x", "Bearer " + token)).status, 200);
        QCOMPARE(send(site, call("GET", "/c/own/api/x", "Bearer " + token)).status, 200);
        grant({QStringLiteral("firm")});
        QCOMPARE(send(site, call("GET", "/api/x", "Bearer " + token)).status, 403);
        QCOMPARE(send(site, call("GET", "/c/own/api/x", "Bearer " + token)).status, 403);
        QCOMPARE(site.api.requests().size(), 2);
    }

    void upstream401_oneRenewal_oneRepeat_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("GET") << QByteArray("GET") << QByteArray();
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("{\"documents\":[1]}");
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
        QTest::newRow("a large PUT") << QByteArray("PUT") << QByteArray(700'000, 'x');
    }

    void upstream401_oneRenewal_oneRepeat()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        EndpointSite site;
        numberTokens(site);
        site.api.answerWith([](const Test::RecordedRequest &request) {
            return request.headers.value("Authorization") == "Bearer token-1"
                ? ScriptedAnswer::json(401, R"({"statusCode":401})")
                : ScriptedAnswer::json(202, "done");
        });
        const auto answer = send(site, call(method, "/api/x", basic("api"), body));
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.body, QByteArray("done"));
        QCOMPARE(site.api.requests().size(), 2);
        QCOMPARE(site.api.requests().last().body, body);
        QCOMPARE(site.bench.provider.sent().size(), 2);
        // The upstream goes on saying 401: no third login within five minutes, and one request.
        site.api.answerWith(
            [](const Test::RecordedRequest &) { return ScriptedAnswer::json(401, "still"); });
        const auto refused = send(site, call(method, "/api/x", basic("api"), body));
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body, QByteArray("still"));
        QCOMPARE(refused.header("X-Connector-Source"), QByteArray("upstream"));
        QCOMPARE(site.api.requests().size(), 3);
        QCOMPARE(site.bench.provider.sent().size(), 2);
    }

    void upstreamReadsAndCloses_sentOnce_outcomeUnknown_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"POST", "PUT", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }

    void upstreamReadsAndCloses_sentOnce_outcomeUnknown()
    {
        QFETCH(QByteArray, method);
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::readAndClose());
        const auto answer = send(site, call(method, "/api/x", basic("api"), "{}"));
        QCOMPARE(answer.status, 504);
        QCOMPARE(answer.object().value(QStringLiteral("error")).toString(),
                 QStringLiteral("outcome_unknown"));
        QVERIFY(answer.header("Retry-After").isEmpty());
        QCOMPARE(site.api.requests().size(), 1);
        const Audit::Entry entry = onRecord(site);
        QCOMPARE(entry.event, Audit::Event::Refusal);
        QCOMPARE(entry.client.toString(), QStringLiteral("api"));
        QCOMPARE(entry.connection.toString(), QStringLiteral("own"));
        QCOMPARE(entry.code, QByteArray("outcome_unknown"));
    }

    void upstreamIsNotThere_notSent_isSaid()
    {
        EndpointSite site;
        site.api.stop();
        const auto answer = send(site, call("POST", "/api/x", basic("api"), "{}"));
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.header("Retry-After").isEmpty());
        QCOMPARE(answer.header("X-Connector-Source"), QByteArray("connector"));
    }

    void upstreamIsSilent_outcomeUnknown()
    {
        EndpointSite site(EndpointSite::wide(), {.upstream = 200ms});
        site.api.playAlways(ScriptedAnswer::silence());
        QCOMPARE(send(site, call("POST", "/api/x", basic("api"), "{}")).status, 504);
        QCOMPARE(send(site, call("GET", "/api/x", basic("api"))).status, 503);
    }

    void answerBreaksOff_theConnectionIsCut()
    {
        EndpointSite site;
        site.api.play({.body = QByteArray(100'000, 'a'), .kind = ScriptedAnswer::Kind::Truncated});
        const auto answer = send(site, call("GET", "/api/x", basic("api")));
        QVERIFY(answer.status == 0 || answer.body.size() < 100'000);
        QCOMPARE(site.api.requests().size(), 1);
    }

    void loginRefused_is502_upstreamDown503_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<int>("status");
        QTest::newRow("credentials refused") << true << 502;
        QTest::newRow("service unavailable") << false << 503;
    }

    void loginRefused_is502_upstreamDown503()
    {
        QFETCH(bool, isRefused);
        EndpointSite site;
        site.bench.provider.setRule([isRefused](const FakeProvider::Sent &) {
            return isRefused ? FakeProvider::refused() : FakeProvider::unavailable(9s);
        });
        const auto answer = send(site, call("POST", "/api/x", basic("api"), "{}"));
        QTEST(answer.status, "status");
        QCOMPARE(answer.header("X-Connector-Source"), QByteArray("connector"));
        QVERIFY(site.api.requests().isEmpty());
        const Audit::Entry entry = onRecord(site);
        QCOMPARE(entry.event, Audit::Event::Refusal);
        QCOMPARE(entry.client.toString(), QStringLiteral("api"));
        QVERIFY(!entry.code.isEmpty());
    }

    void tokenTakesTooLong_notSent()
    {
        EndpointSite site(EndpointSite::wide(), {.token = 100ms});
        site.bench.provider.setSlow(true);
        QCOMPARE(send(site, call("POST", "/api/x", basic("api"), "{}")).status, 503);
        site.bench.provider.answerAll();
        QVERIFY(site.api.requests().isEmpty());
    }

    void rightsTakenWhileTheTokenIsFetched_notSent()
    {
        EndpointSite site;
        site.bench.provider.setSlow(true);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, site.port);
        socket.write(Test::wireText(call("POST", "/api/x", basic("api"), "{}"), site.port));
        QTRY_COMPARE(site.bench.provider.sent().size(), 1);
        site.publish([](Test::SnapshotBuilder &builder) {
            builder.client(QStringLiteral("api"), {QStringLiteral("own")}).revoked = true;
        });
        site.bench.provider.answerAll();
        QTRY_VERIFY(socket.peek(12).startsWith("HTTP/1.1 401"));
        QVERIFY(site.api.requests().isEmpty());
    }

    // The one login left is not the one whose token was fetched.
    void grantReplacedWhileTheTokenIsFetched_notSent()
    {
        EndpointSite site;
        site.bench.provider.setSlow(true);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, site.port);
        socket.write(Test::wireText(call("POST", "/api/x", basic("api"), "{}"), site.port));
        QTRY_COMPARE(site.bench.provider.sent().size(), 1);
        site.publish([](Test::SnapshotBuilder &builder) {
            builder.taxpayer(QStringLiteral("other"));
            builder.client(QStringLiteral("api"), {QStringLiteral("other")}).rights =
                Store::Rights::Api;
        });
        site.bench.provider.answerAll();
        QTRY_VERIFY(socket.peek(12).startsWith("HTTP/1.1 403"));
        QVERIFY(site.api.requests().isEmpty());
    }

    void chunkedBody_goesUpstreamWithItsSize()
    {
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::json(202, "{}"));
        auto request = call("POST", "/api/x", basic("api"));
        request.headers.emplaceBack("Transfer-Encoding", "chunked");
        request.headers.emplaceBack("Content-Length", "");
        QByteArray text = Test::wireText(request, site.port);
        text.replace("Content-Length: \r\n", "");
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, site.port);
        socket.write(text + "3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n");
        QTRY_VERIFY(socket.peek(12).startsWith("HTTP/1.1 202"));
        QCOMPARE(site.api.requests().first().body, QByteArray("abcdef"));
        QCOMPARE(site.api.requests().first().headers.value("Content-Length"), QByteArray("6"));
    }

    void callerHangsUpInTheBody_nothingWholeGoesUpstream()
    {
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::json(202, "{}"));
        {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, site.port);
            auto request = call("POST", "/api/x", basic("api"), QByteArray(1'000'000, 'x'));
            socket.write(Test::wireText(request, site.port).chopped(1));
            QTRY_COMPARE(site.api.connections(), 1);
            QTRY_COMPARE(socket.bytesToWrite(), 0);
        }
        QTRY_VERIFY(site.apiDesk.children().isEmpty());
        QVERIFY(site.api.requests().isEmpty());
    }

    void largeBodies_passBothWays()
    {
        EndpointSite site;
        const QByteArray large(4 * 1024 * 1024, 'r');
        site.api.playAlways(ScriptedAnswer::json(200, large));
        const QByteArray submission(10 * 1024 * 1024, 's');
        const auto answer = send(site, call("POST", "/api/x", basic("api"), submission));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.size(), large.size());
        QCOMPARE(site.api.requests().first().body.size(), submission.size());
        QTRY_VERIFY(site.apiDesk.children().isEmpty());
        const auto tooLarge = send(site, call("POST", "/api/x", basic("api"), submission + "more"));
        QCOMPARE(tooLarge.status, 413);
        QCOMPARE(site.api.requests().size(), 1);
    }

    void tooManyCalls_areTurnedAway()
    {
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::silence());
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < Endpoint::TokenEndpoint::maxCalls; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress::LocalHost, site.port);
            sockets.back()->write(
                Test::wireText(call("POST", "/api/x", basic("api"), "{}"), site.port));
        }
        QTRY_COMPARE(site.api.requests().size(), Endpoint::TokenEndpoint::maxCalls);
        const auto refused = send(site, call("GET", "/api/x", basic("api")));
        QCOMPARE(refused.status, 503);
        QVERIFY(!refused.header("Retry-After").isEmpty());
    }

    void revocation_ofAnOpaqueToken_isVoidAtOnce()
    {
        EndpointSite site;
        site.api.playAlways(ScriptedAnswer::json(200, "{}"));
        const QByteArray token = tokenFor(site, "api");
        const auto revoke = [&](const QByteArray &client, const QByteArray &secret = "s3cret") {
            return send(site,
                        ProbeRequest::form("/connect/revocation",
                                           {{"client_id", client},
                                            {"client_secret", secret},
                                            {"token_type_hint", "refresh_token"},
                                            {"token", token}}));
        };
        QCOMPARE(revoke("api", "wrong").status, 400);
        // Somebody else's token: 200, and nothing happens.
        QCOMPARE(revoke("read").status, 200);
        QVERIFY(onRecord(site).event != Audit::Event::TokenRevoked);
        QCOMPARE(send(site, call("GET", "/api/x", "Bearer " + token)).status, 200);
        QCOMPARE(revoke("api").status, 200);
        const Audit::Entry entry = onRecord(site);
        QCOMPARE(entry.event, Audit::Event::TokenRevoked);
        QCOMPARE(entry.verdict, Audit::Verdict::Done);
        QCOMPARE(entry.client.toString(), QStringLiteral("api"));
        QCOMPARE(entry.connection.toString(), QStringLiteral("own"));
        QCOMPARE(entry.token, Audit::tokenMark(token));
        QCOMPARE(send(site, call("GET", "/api/x", "Bearer " + token)).status, 401);
        QCOMPARE(revoke("api").status, 200);
        QCOMPARE(onRecord(site).event, Audit::Event::Refusal);
    }

    void revocation_ofTheUpstreamToken_isDroppedOnlyOn401_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isLive");
        QTest::newRow("the upstream takes it") << 200 << true;
        QTest::newRow("the upstream refuses it") << 401 << false;
        QTest::newRow("the upstream is busy") << 503 << true;
    }

    void revocation_ofTheUpstreamToken_isDroppedOnlyOn401()
    {
        QFETCH(int, status);
        EndpointSite site;
        const Broker::LoginName own{ConnectionId(QStringLiteral("own"))};
        QCOMPARE(tokenFor(site, "one"), QByteArray("token"));
        site.publish();
        site.api.playAlways(ScriptedAnswer::json(status, "{}"));
        const auto form = ProbeRequest::form(
            "/connect/revocation",
            {{"client_id", "one"}, {"client_secret", "s3cret"}, {"token", "token"}});
        QCOMPARE(send(site, form).status, 200);
        QTEST(site.bench.broker->liveToken(own).has_value(), "isLive");
        QCOMPARE(site.api.requests().size(), 1);
        QCOMPARE(site.api.requests().first().target, QByteArray("/api/v1.0/documenttypes"));
        QCOMPARE(onRecord(site).event, Audit::Event::TokenRevoked);
        QCOMPARE(onRecord(site).token, Audit::tokenMark("token"));
        // Asked at most once a minute.
        QCOMPARE(send(site, form).status, 200);
        QCOMPARE(site.api.requests().size(), 1);
    }

    void revocation_malformed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray client = "client_id=api&client_secret=s3cret";
        QTest::newRow("no token") << QByteArray("POST") << client << 400;
        QTest::newRow("token twice") << QByteArray("POST") << client + "&token=a&token=a" << 400;
        QTest::newRow("no client") << QByteArray("POST") << QByteArray("token=a") << 400;
        QTest::newRow("unknown token") << QByteArray("POST") << client + "&token=a" << 200;
        QTest::newRow("GET") << QByteArray("GET") << QByteArray() << 405;
    }

    void revocation_malformed()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        EndpointSite site;
        const auto answer =
            send(site,
                 {.method = method,
                  .target = "/connect/revocation",
                  .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                  .body = body});
        QTEST(answer.status, "status");
    }
};

QTEST_GUILESS_MAIN(TestApiDesk)
#include "tst_apidesk.moc"
