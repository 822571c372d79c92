#include "endpoint/tokenendpoint.h"
#include "snapshotbuilder.h"
#include "support/fakeclock.h"
#include "support/recordingchannel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;
using namespace std::chrono_literals;

namespace {

const Broker::LoginName own{ConnectionId(QStringLiteral("own"))};

} // namespace

class TestTokenEndpoint : public QObject
{
    Q_OBJECT

    struct Site
    {
        Test::FakeClock clock;
        SnapshotShelf shelf;
        QList<std::shared_ptr<ParkedRequest>> parked;
        LocalTokens localTokens;
        QList<std::shared_ptr<ApiCall>> calls;
        QList<std::shared_ptr<DoubtedToken>> doubted;
        QList<Audit::Entry> recorded;
        bool auditIsFull = false;
        Platform::Ownership owner{.kind = Platform::Ownership::Kind::Known};
        Callers callers{
            {.ownerOf = [this](const Platform::TcpPeer &) { return owner; },
             .findProgram = [](const Platform::TcpPeer &,
                               const Platform::ProgramLookup::Found &) { return true; }}};
        TokenEndpoint endpoint{{.shelf = shelf,
                                .localTokens = localTokens,
                                .clock = clock,
                                .callers = callers,
                                .record =
                                    [this](Audit::Entry entry) {
                                        if (!auditIsFull)
                                            recorded.append(std::move(entry));
                                        return !auditIsFull;
                                    }},
                               {.park = [this](const auto &request) { parked.append(request); },
                                .pass = [this](const auto &call) { calls.append(call); },
                                .doubt = [this](const auto &token) { doubted.append(token); }}};

        std::shared_ptr<Test::RecordingChannel> send(Http::Request request)
        {
            auto channel = std::make_shared<Test::RecordingChannel>();
            if (request.host.isEmpty())
                request.host = "127.0.0.1:21060";
            endpoint.handle(request, Http::Responder(channel));
            return channel;
        }
        std::shared_ptr<Test::RecordingChannel> ask(const QByteArray &more = {},
                                                    const QByteArray &path = "/connect/token")
        {
            return send({.method = "POST",
                         .path = path,
                         .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                         .body = "grant_type=client_credentials&client_id=one&client_secret=s3cret"
                             + more});
        }
    };

    static Test::SnapshotBuilder builder(const Site &site)
    {
        Test::SnapshotBuilder result(site.clock.now());
        result.taxpayer(QStringLiteral("own"), QStringLiteral("C99"));
        result.client(QStringLiteral("one"), {QStringLiteral("own")});
        return result;
    }

    static QByteArray errorOf(const Test::RecordingChannel &channel)
    {
        return QJsonDocument::fromJson(channel.response()->body)
            .object()
            .value(QStringLiteral("error"))
            .toString()
            .toLatin1();
    }

private slots:
    void liveToken_isAnsweredAtOnce()
    {
        Site site;
        site.shelf.publish(builder(site).token(own).shared());
        const auto channel = site.ask();
        QCOMPARE(channel->response()->status, 200);
        QVERIFY(channel->response()->body.contains("upstream.jwt"));
        QVERIFY(site.parked.isEmpty());
        const auto snapshot = site.shelf.newest();
        QCOMPARE(snapshot->tokens.value(own).use->get(), site.clock.now());
        QCOMPARE(snapshot->clients.value(LocalClientId(QStringLiteral("one"))).use->get(),
                 site.clock.now());
    }

    void handOut_isOnRecord()
    {
        Site site;
        site.shelf.publish(builder(site).token(own).shared());
        site.ask();
        QCOMPARE(site.recorded.size(), 1);
        const Audit::Entry entry = site.recorded.first();
        QCOMPARE(entry.event, Audit::Event::HandOut);
        QCOMPARE(entry.verdict, Audit::Verdict::Granted);
        QCOMPARE(entry.client.toString(), QStringLiteral("one"));
        QCOMPARE(entry.connection, own.connection);
        QCOMPARE(entry.token, QByteArray("mark"));
        QCOMPARE(entry.time, site.clock.now().wall);
        QVERIFY(entry.code.isEmpty());
    }

    void auditFull_nothingIsHandedOut()
    {
        Site site;
        site.shelf.publish(builder(site).token(own).shared());
        site.auditIsFull = true;
        const auto channel = site.ask();
        QCOMPARE(channel->response()->status, 503);
        QVERIFY(channel->response()->headers.contains("Retry-After"));
        QVERIFY(!channel->response()->body.contains("upstream"));
        site.auditIsFull = false;
        QCOMPARE(site.ask()->response()->status, 200);
    }

    void refusals_areOnRecordWithoutForeignNames_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("unknown client")
            << QByteArray("grant_type=client_credentials&client_id=canary&client_secret=x")
            << QString() << QByteArray("endpoint.local_client_wrong");
        QTest::newRow("wrong secret")
            << QByteArray("grant_type=client_credentials&client_id=one&client_secret=x")
            << QStringLiteral("one") << QByteArray("endpoint.local_client_wrong");
        QTest::newRow("no grant") << QByteArray("client_id=one&client_secret=s3cret") << QString()
                                  << QByteArray("invalid_request");
    }

    void refusals_areOnRecordWithoutForeignNames()
    {
        QFETCH(QByteArray, body);
        Site site;
        site.shelf.publish(builder(site).token(own).shared());
        site.send({.method = "POST",
                   .path = "/connect/token",
                   .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                   .body = body});
        QCOMPARE(site.recorded.size(), 1);
        QCOMPARE(site.recorded.first().event, Audit::Event::Refusal);
        QTEST(site.recorded.first().client.toString(), "client");
        QTEST(site.recorded.first().code, "code");
    }

    void otherUser_isRefusedBeforeItsCredentials_unlessAClientNamesIt()
    {
        Site site;
        Test::SnapshotBuilder office = builder(site);
        office.token(own);
        office.client(QStringLiteral("shared"), {QStringLiteral("own")}).osUser =
            OsUserId(QStringLiteral("nobody"));
        site.shelf.publish(office.shared());
        site.owner.user = OsUserId(QStringLiteral("stranger"));
        QCOMPARE(site.ask()->response()->status, 403);
        QCOMPARE(site.send({.method = "GET", .path = "/health"})->response()->status, 403);
        QCOMPARE(site.recorded.last().code, QByteArray("endpoint.other_user"));

        site.owner.user = OsUserId(QStringLiteral("nobody"));
        QCOMPARE(site.ask()->response()->status, 403);
        const auto shared = site.send(
            {.method = "POST",
             .path = "/connect/token",
             .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
             .body = "grant_type=client_credentials&client_id=shared&client_secret=s3cret"});
        QCOMPARE(shared->response()->status, 200);
        // A secret that is right for another client does not count as a guess either.
        QCOMPARE(site.recorded.at(site.recorded.size() - 2).code,
                 QByteArray("endpoint.other_user"));
    }

    void guessing_slowsDownTheGuesserAlone()
    {
        Site site;
        Test::SnapshotBuilder office = builder(site);
        office.token(own).client(QStringLiteral("two"), {QStringLiteral("own")});
        site.shelf.publish(office.shared());
        const auto guess = [&](const QByteArray &client) {
            return site.send(
                {.method = "POST",
                 .path = "/connect/token",
                 .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                 .body = "grant_type=client_credentials&client_secret=wrong&client_id=" + client});
        };
        for (int slip = 0; slip < 3; ++slip)
            QCOMPARE(errorOf(*guess("one")), QByteArray("invalid_client"));
        QList<std::shared_ptr<Test::RecordingChannel>> held;
        for (int i = 0; i < Guesses::heldPerOrigin; ++i) {
            held.append(guess("one"));
            QVERIFY(!held.last()->response());
            QCOMPARE(held.last()->lateResponse->status, 400);
            QVERIFY(held.last()->lateDelay > Milliseconds(0));
            QVERIFY(held.last()->lateDelay <= Milliseconds(1s));
        }
        QCOMPARE(guess("one")->response()->status, 429);
        QVERIFY(guess("one")->response()->headers.contains("Retry-After"));
        // The right secret, and everybody else, are answered at once.
        QCOMPARE(site.ask()->response()->status, 200);
        QCOMPARE(guess("two")->response()->status, 400);
        QCOMPARE(guess("nobody")->response()->status, 400);
        for (const auto &channel : held) {
            channel->answer(*channel->lateResponse);
            QVERIFY(!channel->abandoned);
        }
        QCOMPARE(guess("one")->response()->status, 429);
        // Quiet minutes are forgiven.
        site.clock.advance(10min);
        QCOMPARE(guess("one")->response()->status, 400);
    }

    void apiCall_isOnRecordBeforeItIsPassedOn()
    {
        Site site;
        Test::SnapshotBuilder office = builder(site);
        office.token(own).client(QStringLiteral("one"), {QStringLiteral("own")}).rights =
            Store::Rights::Api;
        site.shelf.publish(office.shared());
        const auto call = [&](const QByteArray &secret) {
            return site.send({.method = "GET",
                              .path = "/api/v1.0/documenttypes",
                              .headers = {{"Authorization",
                                           "Basic " + QByteArray("one:" + secret).toBase64()}}});
        };
        call("s3cret");
        QCOMPARE(site.calls.size(), 1);
        QCOMPARE(site.recorded.size(), 1);
        QCOMPARE(site.recorded.first().event, Audit::Event::ApiCall);
        QCOMPARE(site.recorded.first().client.toString(), QStringLiteral("one"));
        QCOMPARE(site.recorded.first().connection, own.connection);

        QCOMPARE(call("wrong")->response()->status, 401);
        QCOMPARE(site.recorded.last().code, QByteArray("endpoint.local_client_wrong"));
        site.owner.user = OsUserId(QStringLiteral("stranger"));
        QCOMPARE(call("s3cret")->response()->status, 403);
        site.owner.user = {};
        site.auditIsFull = true;
        QCOMPARE(call("s3cret")->response()->status, 503);
        QCOMPARE(site.calls.size(), 1);
    }

    void previousSecret_works_andIsNoted()
    {
        Site site;
        Test::SnapshotBuilder office = builder(site);
        auto &one = office.token(own).client(QStringLiteral("one"), {QStringLiteral("own")});
        one.previousSalt = one.salt;
        one.previousHash = one.hash;
        one.previousUntil = site.clock.now().wall + 1s;
        one.hash = hashLocalSecret(SecretString::copyOf("new"), one.salt);
        site.shelf.publish(office.shared());
        const auto use = one.use;
        QCOMPARE(site.ask()->response()->status, 200);
        QCOMPARE(use->previousUsed.load(), qint64(site.clock.now().wall.count()));
        QVERIFY(use->tokensUntil.load() > site.clock.now().wall.count());
    }

    void noToken_isParkedWithADeadline()
    {
        Site site;
        site.shelf.publish(builder(site).shared());
        const auto channel = site.ask();
        QVERIFY(!channel->response());
        QCOMPARE(site.parked.size(), 1);
        QCOMPARE(site.parked.first()->selection.login.connection.toString(), QStringLiteral("own"));
        QCOMPARE(channel->lateDelay, std::optional(Milliseconds(20s)));
        QCOMPARE(channel->lateResponse->status, 503);
        QVERIFY(channel->lateResponse->headers.contains("Retry-After"));
    }

    void lifeLeft_decides_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("parked");
        QTest::newRow("enough for the client's 600 s") << 601 << QByteArray() << false;
        QTest::newRow("less than the client's 600 s") << 599 << QByteArray() << true;
        QTest::newRow("the request wants more")
            << 1000 << QByteArray("&min_valid_period=1200") << true;
        QTest::newRow("more than any token lives: capped")
            << 3560 << QByteArray("&min_valid_period=9000") << false;
        QTest::newRow("expired") << 0 << QByteArray() << true;
    }

    void lifeLeft_decides()
    {
        QFETCH(int, life);
        QFETCH(QByteArray, more);
        Site site;
        site.shelf.publish(builder(site).token(own, Seconds(life)).shared());
        site.ask(more);
        QTEST(!site.parked.isEmpty(), "parked");
    }

    void tooManyParked_areTurnedAway_untilOneGoes()
    {
        Site site;
        site.shelf.publish(builder(site).shared());
        for (int caller = 0; caller < TokenEndpoint::maxParked; ++caller)
            site.ask();
        const auto refused = site.ask();
        QCOMPARE(refused->response()->status, 503);
        QVERIFY(refused->response()->headers.contains("Retry-After"));
        site.parked.removeFirst();
        QVERIFY(!site.ask()->response());
    }

    void routes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allow");
        const auto row = [](const char *method, const char *path, int status,
                            const char *allow = "") {
            QTest::addRow("%s %s", method, path)
                << QByteArray(method) << QByteArray(path) << status << QByteArray(allow);
        };
        row("GET", "/health", 200);
        row("HEAD", "/health", 200);
        row("POST", "/health", 405, "GET, HEAD");
        row("GET", "/connect/token", 405, "POST");
        row("PUT", "/connect/token", 405, "POST");
        row("DELETE", "/connect/token", 405, "POST");
        row("HEAD", "/connect/token", 405, "POST");
        row("OPTIONS", "/connect/token", 405, "POST");
        row("GET", "/", 404);
        row("POST", "/token", 404);
        row("GET", "/.well-known/oauth-authorization-server", 404);
        row("POST", "/c/own/../x/connect/token", 400);
        row("OPTIONS", "*", 400);
    }

    void routes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, allow);
        Site site;
        site.shelf.publish(builder(site).shared());
        const auto channel = site.send({.method = method, .path = path});
        QTEST(channel->response()->status, "status");
        QCOMPARE(channel->response()->headers.value("Allow"), allow);
        QVERIFY(QJsonDocument::fromJson(channel->response()->body).isObject());
        for (const Http::Header &field : channel->response()->headers.fields())
            QVERIFY(!field.name.startsWith("Access-Control"));
    }

    void health_saysNothingElse()
    {
        Site site;
        site.shelf.publish(builder(site).shared());
        const auto channel = site.send({.method = "GET", .path = "/health"});
        QCOMPARE(channel->response()->body, QByteArray(R"({"status":"ok"})"));
    }

    void browser_isRefusedBeforeItsCredentials()
    {
        Site site;
        site.shelf.publish(builder(site).token(own).shared());
        const auto channel = site.send(
            {.method = "POST",
             .path = "/connect/token",
             .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Origin", "null"}},
             .body = "grant_type=client_credentials&client_id=one&client_secret=s3cret"});
        QCOMPARE(channel->response()->status, 403);
        QVERIFY(!channel->response()->body.contains("upstream"));
    }

    void refusals_neverEchoTheRequest()
    {
        Site site;
        site.shelf.publish(builder(site).shared());
        const auto channel = site.send(
            {.method = "POST",
             .path = "/c/canary-id/C777000/connect/token",
             .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
             .body =
                 "grant_type=client_credentials&client_id=canary-client&client_secret=canary-s"});
        QCOMPARE(errorOf(*channel), QByteArray("invalid_client"));
        QVERIFY(!channel->response()->body.contains("canary"));
        QVERIFY(!channel->response()->body.contains("C777000"));
    }

    void apiClient_neverSeesTheUpstreamToken()
    {
        Site site;
        Test::SnapshotBuilder office = builder(site);
        office.token(own).client(QStringLiteral("one"), {QStringLiteral("own")}).rights =
            Store::Rights::Api;
        site.shelf.publish(office.shared());
        const auto channel = site.ask();
        QVERIFY(!channel->response()->body.contains("upstream.jwt"));
        QVERIFY(site.parked.isEmpty());
    }

    void revoked_nextRequestIsRefused()
    {
        Site site;
        Test::SnapshotBuilder changing = builder(site);
        changing.token(own);
        site.shelf.publish(changing.shared());
        QCOMPARE(site.ask()->response()->status, 200);
        changing.client(QStringLiteral("one"), {QStringLiteral("own")}).revoked = true;
        site.shelf.publish(changing.shared());
        QCOMPARE(errorOf(*site.ask()), QByteArray("invalid_client"));
    }
};

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
