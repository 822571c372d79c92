#include "http/server.h"

#include "malformedrequests.h"
#include "rawclient.h"
#include "testsite.h"

#include <boost/asio/ip/v6_only.hpp>

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Connector;
using namespace Connector::Http;
using Test::RawClient;
using Test::TestSite;

namespace {

const QByteArray host = "Host: 127.0.0.1\r\n";

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\n" + host + fields + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + path + " HTTP/1.1\r\n" + host + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return "POST /chunked HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n" + body;
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private slots:
    void request_malformed_isRefusedAndTheConnectionEnds_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        for (const RefusedRequest &request : refusedRequests())
            QTest::newRow(request.title) << request.head << request.status;
    }

    void request_malformed_isRefusedAndTheConnectionEnds()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(head + get("/smuggled"));
        const RawClient::Answer answer = client.receive();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
        QCOMPARE(answer.headers.value("Content-Type"), QByteArray("application/json"));
        QVERIFY(answer.body.contains("\"status\":" + QByteArray::number(status)));
        client.endSending();
        QVERIFY(client.isClosedByServer());
        QCOMPARE(site.handled(), 0);
    }

    void request_wellFormed_reachesTheHandler()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        const auto answer = client.ask(post("/a/b?c=d", "x=1", "X-Y: z\r\n"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("POST /a/b?c=d x=1"));
        QVERIFY(answer.headers.value("Date").endsWith(" GMT"));
        QVERIFY(!answer.headers.contains("Server"));
        QVERIFY(!answer.headers.contains("Connection"));
        const Request request = site.lastRequest();
        QCOMPARE(request.host, QByteArray("127.0.0.1"));
        QCOMPARE(request.headers.value("x-y"), QByteArray("z"));
        QCOMPARE(request.peer.address, QByteArray("127.0.0.1"));
        QCOMPARE(request.peer.port, client.port());
        QCOMPARE(request.peer.localPort, site.port());
    }

    void request_anyMethod_reachesTheHandler_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"OPTIONS", "PUT", "DELETE", "TRACE", "PATCH", "BREW"})
            QTest::newRow(method) << QByteArray(method);
    }

    void request_anyMethod_reachesTheHandler()
    {
        QFETCH(QByteArray, method);
        TestSite site(m_thread);
        RawClient client(site.port());
        const auto answer = client.ask(method + " /m HTTP/1.1\r\n" + host + "\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, method + " /m? ");
    }

    void request_absoluteTarget_namesPathAndHost()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.ask("GET http://127.0.0.1/a?b HTTP/1.1\r\n" + host + "\r\n");
        const Request request = site.lastRequest();
        QCOMPARE(request.path, QByteArray("/a"));
        QCOMPARE(request.query, QByteArray("b"));
        QCOMPARE(request.host, QByteArray("127.0.0.1"));
    }

    void request_upgrade_isIgnored()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        const auto answer = client.ask(
            post("/token", "a=b",
                 "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(client.ask(get("/next")).status, 200);
    }

    void request_byteByByte_isTheSame()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        QVERIFY(client.sendByteByByte("\r\n" + post("/slow", "0123456789") + get("/next")));
        QCOMPARE(client.receive().body, QByteArray("POST /slow? 0123456789"));
        QCOMPARE(client.receive().body, QByteArray("GET /next? "));
        QVERIFY(client.sendByteByByte(chunked("3;x=\"y\"\r\nabc\r\n2\r\nde\r\n0\r\nT: 1\r\n\r\n")));
        QCOMPARE(client.receive().body, QByteArray("POST /chunked? abcde"));
    }

    void request_overIpv6_isTheSame()
    {
        TestSite site(m_thread);
        RawClient client(site.port(), true);
        const auto answer = client.ask("GET / HTTP/1.1\r\nHost: [::1]\r\n\r\n");
        if (answer.status == 0)
            QSKIP("this machine has no ::1");
        QCOMPARE(site.lastRequest().peer.address, QByteArray("::1"));
        QCOMPARE(site.lastRequest().host, QByteArray("[::1]"));
    }

    void pipelined_areAnsweredInOrder()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/park") + post("/2", "two") + get("/3"));
        Responder first = site.takeParked();
        QCOMPARE(site.handled(), 1);
        first.answer({.body = "one"});
        QCOMPARE(client.receive().body, QByteArray("one"));
        QCOMPARE(client.receive().body, QByteArray("POST /2? two"));
        QCOMPARE(client.receive().body, QByteArray("GET /3? "));
    }

    void pipelined_moreThanTheBufferHolds_areAllAnswered()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        constexpr int count = 200;
        const QByteArray fields = "X: " + QByteArray(500, 'x') + "\r\n";
        client.send(get("/park"));
        Responder first = site.takeParked();
        for (int i = 0; i < count; ++i)
            client.send(get("/" + QByteArray::number(i), fields));
        first.answer({.body = "first"});
        QCOMPARE(client.receive().body, QByteArray("first"));
        for (int i = 0; i < count; ++i)
            QCOMPARE(client.receive().body, "GET /" + QByteArray::number(i) + "? ");
    }

    void chunkedBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("seen");
        const auto row = [](const char *title, const QByteArray &body, int status,
                            const QByteArray &seen) {
            QTest::newRow(title) << body << status << seen;
        };
        row("empty", "0\r\n\r\n", 200, "");
        row("two chunks", "3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n", 200, "abc0123456789");
        row("extension", "1;a=b;c=\"d;\"\r\nx\r\n0;e\r\n\r\n", 200, "x");
        row("trailer", "1\r\nx\r\n0\r\nHost: evil\r\n\r\n", 200, "x");
        row("no size", "\r\nabc\r\n", 400, "");
        row("size in other letters", "xyz\r\nabc\r\n", 400, "");
        row("size with 0x", "0x3\r\nabc\r\n", 400, "");
        row("negative size", "-3\r\nabc\r\n", 400, "");
        row("endless size", "fffffffffffffffffff\r\nabc\r\n", 413, "");
        row("longer than its size", "3\r\nabcd\r\n0\r\n\r\n", 400, "");
        row("length as trailer", "1\r\nx\r\n0\r\nContent-Length: 5\r\n\r\n", 200, "x");
        row("malformed trailer", "1\r\nx\r\n0\r\nT : 1\r\n\r\n", 400, "");
        row("too large at once", "10001\r\n", 413, "");
        row("too large together", "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n1\r\nx\r\n", 413,
            "");
        row("long extension", "1;" + QByteArray(20'000, 'a') + "\r\nx\r\n0\r\n\r\n", 400, "");
        row("largest", "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n0\r\n\r\n", 200,
            QByteArray(0x10000, 'x'));
    }

    void chunkedBody()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, seen);
        TestSite site(m_thread);
        RawClient client(site.port());
        const auto answer = client.ask(chunked(body));
        QCOMPARE(answer.status, status);
        if (status == 200) {
            QCOMPARE(answer.body, "POST /chunked? " + seen);
            QCOMPARE(site.lastRequest().host, QByteArray("127.0.0.1"));
            QCOMPARE(site.lastRequest().headers.count("Host"), 1);
        } else {
            QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
            QCOMPARE(site.handled(), 0);
        }
    }

    void bodyTooLarge_clientStillSending_getsItsAnswer()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send("POST / HTTP/1.1\r\n" + host + "Content-Length: 1000000\r\n\r\n");
        client.send(QByteArray(1'000'000, 'x'));
        QCOMPARE(client.receive().status, 413);
    }

    void bodyAtTheLimit_isAccepted()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        const auto answer = client.ask(post("/", QByteArray(64 * 1024, 'x')));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.endsWith(QByteArray(64 * 1024, 'x')));
    }

    void expectation_isAnsweredBeforeTheBody()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        const QByteArray request = post("/e", "abc", "Expect: 100-continue\r\n");
        client.send(request.chopped(3));
        QCOMPARE(client.receive().status, 100);
        QCOMPARE(site.handled(), 0);
        client.send("abc");
        QCOMPARE(client.receive().body, QByteArray("POST /e? abc"));
        QCOMPARE(client.ask(get("/next")).status, 200);
    }

    void expectation_bodyAlreadyThere_getsTheAnswerAlone()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        QCOMPARE(client.ask(post("/e", "abc", "Expect: 100-continue\r\n")).status, 200);
    }

    void connection_http11_staysOpenUntilAskedToClose()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        QCOMPARE(client.ask(get("/1")).status, 200);
        QCOMPARE(client.ask(get("/2")).status, 200);
        const auto last = client.ask(get("/3", "Connection: close\r\n"));
        QCOMPARE(last.headers.value("Connection"), QByteArray("close"));
        QVERIFY(client.isClosedByServer());
    }

    void connection_http10_closesUnlessKeptAlive()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        const QByteArray keep = "GET / HTTP/1.0\r\n" + host + "Connection: Keep-Alive\r\n\r\n";
        QCOMPARE(client.ask(keep).headers.value("Connection"), QByteArray("keep-alive"));
        const auto last = client.ask("GET / HTTP/1.0\r\n" + host + "\r\n");
        QCOMPARE(last.status, 200);
        QCOMPARE(last.headers.value("Connection"), QByteArray("close"));
        QVERIFY(client.isClosedByServer());
    }

    void response_close_endsTheConnection()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/close") + get("/never"));
        const auto answer = client.receive();
        QCOMPARE(answer.body, QByteArray("bye"));
        QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
        client.endSending();
        QVERIFY(client.isClosedByServer());
        QCOMPARE(site.handled(), 1);
    }

    void response_abort_endsWithoutAnAnswer()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/abort"));
        QVERIFY(client.isClosedByServer());
        QCOMPARE(site.handled(), 1);
    }

    void response_toHead_hasNoBody()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send("HEAD /h HTTP/1.1\r\n" + host + "\r\n");
        const auto answer = client.receive(true);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Content-Length"), QByteArray("9"));
        QCOMPARE(client.ask(get("/next")).body, QByteArray("GET /next? "));
    }

    void slowReader_blocksNobody()
    {
        TestSite site(m_thread);
        RawClient slow(site.port());
        slow.send(get("/big"));
        RawClient other(site.port());
        QCOMPARE(other.ask(get("/")).status, 200);
        QCOMPARE(slow.receive().body.size(), TestSite::bigSize);
        QCOMPARE(slow.ask(get("/")).status, 200);
    }

    void idleConnection_blocksNobody()
    {
        TestSite site(m_thread);
        const RawClient silent(site.port());
        RawClient halfway(site.port());
        halfway.send("GET / HTT");
        RawClient other(site.port());
        QCOMPARE(other.ask(get("/")).status, 200);
    }

    void clientHangsUp_responderIsNotWanted()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/park"));
        Responder parked = site.takeParked();
        QVERIFY(parked.isWanted());
        client.close();
        QTRY_VERIFY(!parked.isWanted());
        parked.answer({.body = "too late"});
    }

    void clientEndsSending_stillGetsItsAnswer()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/park") + get("/2"));
        Responder parked = site.takeParked();
        client.endSending();
        parked.answer({.body = "here"});
        QCOMPARE(client.receive().body, QByteArray("here"));
        QCOMPARE(client.receive().body, QByteArray("GET /2? "));
        QVERIFY(client.isClosedByServer());
    }

    void responder_firstAnswerWins()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/park"));
        Responder parked = site.takeParked();
        parked.answer({.body = "first"});
        QVERIFY(!parked.isWanted());
        parked.answer({.body = "second"});
        parked.answerLatest(Milliseconds(0), {.body = "third"});
        QCOMPARE(client.receive().body, QByteArray("first"));
        QCOMPARE(client.ask(get("/next")).body, QByteArray("GET /next? "));
    }

    void responder_dropped_answers500_data()
    {
        QTest::addColumn<bool>("later");
        QTest::newRow("in the handler") << false;
        QTest::newRow("in another thread") << true;
    }

    void responder_dropped_answers500()
    {
        QFETCH(bool, later);
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get(later ? "/park" : "/drop"));
        if (later)
            site.takeParked();
        const auto answer = client.receive();
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.body.contains("\"status\":500"));
        QCOMPARE(client.ask(get("/next")).status, 200);
    }

    void responder_assigned_dropsTheEarlierOne()
    {
        TestSite site(m_thread);
        RawClient first(site.port());
        RawClient second(site.port());
        first.send(get("/park"));
        Responder held = site.takeParked();
        second.send(get("/park"));
        held = site.takeParked();
        QCOMPARE(first.receive().status, 500);
        held.answer({.status = 204});
        QCOMPARE(second.receive().status, 204);
    }

    void answerLatest_nobodyAnswers_answersItself()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/latest"));
        Responder held = site.takeParked();
        QCOMPARE(client.receive().body, QByteArray("late"));
        QVERIFY(!held.isWanted());
        held.answer({.body = "too late"});
        QCOMPARE(client.ask(get("/next")).body, QByteArray("GET /next? "));
    }

    void answerLatest_fromAnotherThread_answersItself()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/park"));
        Responder held = site.takeParked();
        held.answerLatest(Milliseconds(10), {.status = 503, .body = "later"});
        QCOMPARE(client.receive().status, 503);
    }

    void answerLatest_answeredInTime_staysQuiet()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/latest"));
        site.takeParked().answer({.body = "in time"});
        QCOMPARE(client.receive().body, QByteArray("in time"));
        // Another of the same length outlasts the first one's deadline.
        client.send(get("/latest"));
        const Responder held = site.takeParked();
        QCOMPARE(client.receive().body, QByteArray("late"));
        QCOMPARE(client.ask(get("/next")).body, QByteArray("GET /next? "));
    }

    void deadline_head_answers408()
    {
        TestSite site(m_thread, {.headTime = Milliseconds(40)});
        RawClient client(site.port());
        client.send("GET / HTTP/1.1\r\nHost:");
        QCOMPARE(client.receive().status, 408);
        client.endSending();
        QVERIFY(client.isClosedByServer());
    }

    void deadline_trickledHead_isNotPutOff()
    {
        TestSite site(m_thread, {.head = 1 << 30, .headTime = Milliseconds(40)});
        RawClient client(site.port());
        client.send("GET / HTTP/1.1\r\nX: ");
        while (!client.hasAnswer())
            client.send("x");
        QCOMPARE(client.receive().status, 408);
        QCOMPARE(site.handled(), 0);
    }

    void deadline_body_answers408()
    {
        TestSite site(m_thread, {.bodyTime = Milliseconds(40)});
        RawClient client(site.port());
        client.send("POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nabc");
        QCOMPARE(client.receive().status, 408);
        QCOMPARE(site.handled(), 0);
    }

    void deadline_idle_closesSilently()
    {
        TestSite site(m_thread, {.idleTime = Milliseconds(40)});
        RawClient fresh(site.port());
        QVERIFY(fresh.isClosedByServer());
        RawClient used(site.port());
        QCOMPARE(used.ask(get("/")).status, 200);
        QVERIFY(used.isClosedByServer());
    }

    void deadline_parkedRequest_hasNone()
    {
        const Limits shortest{.headTime = Milliseconds(20),
                              .bodyTime = Milliseconds(20),
                              .idleTime = Milliseconds(20)};
        TestSite site(m_thread, shortest);
        RawClient client(site.port());
        client.send(get("/park"));
        Responder parked = site.takeParked();
        // Both of these live through several rounds of deadlines.
        for (int i = 0; i < 3; ++i) {
            RawClient idle(site.port());
            QCOMPARE(idle.ask(get("/")).status, 200);
            QVERIFY(idle.isClosedByServer());
        }
        QVERIFY(parked.isWanted());
        parked.answer({.body = "here"});
        QCOMPARE(client.receive().body, QByteArray("here"));
    }

    void tooManyConnections_oldestIdleGoesFirst()
    {
        TestSite site(m_thread, {.connections = 3});
        RawClient halfway(site.port());
        halfway.send(post("/halfway", "abcde").chopped(2));
        RawClient oldest(site.port());
        QCOMPARE(oldest.ask(get("/")).status, 200);
        RawClient newer(site.port());
        QCOMPARE(newer.ask(get("/")).status, 200);
        RawClient extra(site.port());
        QCOMPARE(extra.ask(get("/")).status, 200);
        QVERIFY(oldest.isClosedByServer());
        QCOMPARE(newer.ask(get("/")).status, 200);
        halfway.send("de");
        QCOMPARE(halfway.receive().body, QByteArray("POST /halfway? abcde"));
    }

    void tooManyConnections_thenTheSlowestUnfinished()
    {
        TestSite site(m_thread, {.connections = 2});
        RawClient parked(site.port());
        parked.send(get("/park"));
        Responder responder = site.takeParked();
        RawClient slow(site.port());
        const QByteArray slowRequest = post("/slow", "abcde", "Expect: 100-continue\r\n");
        slow.send(slowRequest.chopped(5));
        QCOMPARE(slow.receive().status, 100);
        RawClient extra(site.port());
        QCOMPARE(extra.ask(get("/")).status, 200);
        QVERIFY(slow.isClosedByServer());
        responder.answer({.body = "kept"});
        QCOMPARE(parked.receive().body, QByteArray("kept"));
    }

    void tooManyConnections_allWaitForUs_answers503()
    {
        TestSite site(m_thread, {.connections = 1});
        RawClient parked(site.port());
        parked.send(get("/park"));
        Responder responder = site.takeParked();
        RawClient extra(site.port());
        const auto refused = extra.ask(get("/"));
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.headers.contains("Retry-After"));
        responder.answer({.body = "kept"});
        QCOMPARE(parked.receive().body, QByteArray("kept"));
    }

    void listen_takenPort_isAnError()
    {
        TestSite site(m_thread);
        Server second(m_thread, {}, {}, {});
        const auto result = second.listen(site.port());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::EndpointPortInUse);
        QVERIFY(result.error().detail.contains(QString::number(site.port())));
    }

    // Windows hands a port to whoever asks with SO_REUSEADDR, unless its owner forbids that.
    void listen_portThatAnotherForces_staysOurs()
    {
        using namespace boost::asio::ip;
        TestSite site(m_thread);
        boost::asio::io_context context;
        tcp::acceptor thief(context);
        boost::system::error_code error;
        thief.open(tcp::v4(), error);
        thief.set_option(tcp::acceptor::reuse_address(true), error);
        QVERIFY(!error);
        QVERIFY(thief.bind({address_v4::loopback(), site.port()}, error) || thief.listen(1, error));
        QCOMPARE(RawClient(site.port()).ask(get("/")).status, 200);
    }

    void listen_portTakenOnIpv6Only_isAnError()
    {
        using namespace boost::asio::ip;
        boost::asio::io_context context;
        tcp::acceptor other(context);
        boost::system::error_code error;
        other.open(tcp::v6(), error);
        other.set_option(v6_only(true), error);
        if (other.bind({address_v6::loopback(), 0}, error) || other.listen(1, error))
            QSKIP("this machine has no ::1");
        Server server(m_thread, {}, {}, {});
        const auto result = server.listen(other.local_endpoint().port());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::EndpointPortInUse);
    }

    void listen_afterAServerThatServed_takesThePortAgain()
    {
        quint16 port = 0;
        {
            TestSite site(m_thread);
            port = site.port();
            RawClient client(port);
            QCOMPARE(client.ask(get("/close")).status, 200);
        }
        Server again(m_thread, {}, {}, {});
        const auto result = again.listen(port);
        QVERIFY(result);
        QCOMPARE(*result, port);
    }

    void stop_whileAChildProcessRuns_freesThePort()
    {
        // It reads until its standard input ends.
        QString idle = QStandardPaths::findExecutable(QStringLiteral("cat"));
        if (idle.isEmpty())
            idle = QStandardPaths::findExecutable(QStringLiteral("cmd"));
        if (idle.isEmpty())
            QSKIP("no program at hand that waits");
        TestSite site(m_thread);
        RawClient client(site.port());
        QCOMPARE(client.ask(get("/")).status, 200);
        QProcess child;
        child.start(idle, QStringList());
        QVERIFY(child.waitForStarted());
        site.stop();
        Server again(m_thread, {}, {}, {});
        QVERIFY(again.listen(site.port()));
        QVERIFY(client.isClosedByServer());
        child.kill();
        QVERIFY(child.waitForFinished());
    }

    void stop_withParkedRequests_leavesNothingBehind()
    {
        TestSite site(m_thread);
        RawClient client(site.port());
        client.send(get("/park"));
        Responder parked = site.takeParked();
        RawClient idle(site.port());
        QCOMPARE(idle.ask(get("/")).status, 200);
        site.stop();
        QVERIFY(client.isClosedByServer());
        QVERIFY(idle.isClosedByServer());
        QVERIFY(!parked.isWanted());
        parked.answer({.body = "nobody hears"});
        QCOMPARE(RawClient(site.port()).ask(get("/")).status, 0);
    }

    void stop_threadFirst_closesItsServers()
    {
        auto thread = std::make_unique<IoThread>();
        TestSite site(*thread);
        RawClient client(site.port());
        client.send(get("/latest"));
        Responder parked = site.takeParked();
        thread.reset();
        client.receiveAll();
        parked.answer({.body = "nobody hears"});
        parked.answerLatest(Milliseconds(1), {});
        QVERIFY(!parked.isWanted());
        site.stop();
    }

    void ioThread_runsTasksInItsOrder()
    {
        std::mutex mutex;
        std::condition_variable changed;
        QByteArray ran;
        const auto note = [&](char name) {
            const std::lock_guard lock(mutex);
            ran += name;
            changed.notify_all();
        };
        m_thread.after(Milliseconds(20), [&] { note('3'); });
        m_thread.post([&] { note('1'); });
        m_thread.post([&] { note('2'); });
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return ran.size() == 3; });
        QCOMPARE(ran, QByteArray("123"));
    }

private:
    IoThread m_thread;
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
