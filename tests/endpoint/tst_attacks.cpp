#include "endpoint/refusal.h"
#include "endpoint/route.h"
#include "endpoint/tokenendpoint.h"
#include "http/malformedrequests.h"
#include "http/rawclient.h"
#include "ourcallers.h"
#include "snapshotbuilder.h"
#include "support/fakeclock.h"
#include "support/wine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Connector;
using namespace Connector::Endpoint;
using Test::RawClient;

namespace {

QByteArray login(const QByteArray &client, const QByteArray &secret, bool keepsAlive = true)
{
    const QByteArray body =
        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
    return "POST /connect/token HTTP/1.1\r\nHost: 127.0.0.1\r\n"
           "Content-Type: application/x-www-form-urlencoded\r\n"
        + QByteArray(keepsAlive ? "" : "Connection: close\r\n")
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Room for so many sockets at both of their ends; false if the system does not give it.
bool mayOpen(unsigned sockets)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < sockets && limit.rlim_max >= sockets) {
        limit.rlim_cur = sockets;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    return limit.rlim_cur >= sockets;
#else
    // One process of Wine serves the sockets of all others.
    return !Test::isWine() && sockets < 16'000;
#endif
}

/// Kilobytes that this process occupies; 0 where that cannot be asked.
qint64 residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, 20).simplified().split(' ').first().toLongLong();
}

} // namespace

/// What a hostile page, a broken client or a neighbour can do to the endpoint in quantity. Single
/// requests of that kind (rebound names, form posts of pages, OPTIONS, two Hosts, foreign targets)
/// are rows of tst_checklist.
class TestAttacks : public QObject
{
    Q_OBJECT

    void verifyServed()
    {
        RawClient client(m_port);
        const auto answer = client.ask(login("one", "s3cret", false));
        QCOMPARE(answer.status, 200);
    }

private slots:
    void initTestCase()
    {
        Test::SnapshotBuilder builder(m_clock.now());
        const QStringList own{QStringLiteral("own")};
        builder.taxpayer(QStringLiteral("own"), QStringLiteral("C99"));
        builder.client(QStringLiteral("one"), own);
        builder.client(QStringLiteral("two"), own);
        builder.client(QStringLiteral("api"), own).rights = Store::Rights::Api;
        builder.token({ConnectionId(QStringLiteral("own"))});
        m_shelf.publish(builder.shared());
    }

    void smuggling_data()
    {
        QTest::addColumn<QByteArray>("head");
        for (const RefusedRequest &request : refusedRequests())
            QTest::newRow(request.title) << request.head;
    }

    /// A request that two parsers could divide in two ways never hides another one behind it.
    void smuggling()
    {
        QFETCH(QByteArray, head);
        RawClient client(m_port);
        client.send(head + "0\r\n\r\n" + login("one", "s3cret", false));
        client.endSending();
        const QByteArray answers = client.receiveAll();
        QVERIFY2(!answers.contains("upstream.jwt"), answers.constData());
        QVERIFY(answers.count("\r\nDate: ") <= 1);
    }

    void largeHeader_isRefusedEarly()
    {
        RawClient client(m_port);
        client.send("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ");
        client.send(QByteArray(1024 * 1024, 'a'));
        QCOMPARE(client.receive().status, 431);
        verifyServed();
    }

    void largeBody_isRefusedAndNotKept_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("isChunked");
        QTest::addColumn<QByteArray>("fields");
        const QByteArray basic =
            "Authorization: Basic " + QByteArray("api:s3cret").toBase64() + "\r\n";
        QTest::newRow("form") << QByteArray("/connect/token") << false << QByteArray();
        QTest::newRow("chunked form") << QByteArray("/connect/token") << true << QByteArray();
        QTest::newRow("API") << QByteArray("/api/x") << false << basic;
        QTest::newRow("chunked API") << QByteArray("/api/x") << true << basic;
        QTest::newRow("API without credentials") << QByteArray("/api/x") << true << QByteArray();
    }

    void largeBody_isRefusedAndNotKept()
    {
        QFETCH(QByteArray, target);
        QFETCH(bool, isChunked);
        QFETCH(QByteArray, fields);
        constexpr int megabytes = 100;
        const QByteArray megabyte(1024 * 1024, 'a');
        const qint64 before = residentMemory();
        RawClient client(m_port);
        client.send("POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields
                    + (isChunked ? "Transfer-Encoding: chunked\r\n\r\n"
                                 : "Content-Length: 104857600\r\n\r\n"));
        bool isTaken = true;
        for (int i = 0; i < megabytes && isTaken && !client.hasAnswer(); ++i)
            isTaken = client.send(isChunked ? "100000\r\n" + megabyte + "\r\n" : megabyte);
        const int status = client.receive().status;
        QVERIFY2(status == 413 || status == 401 || !isTaken,
                 QByteArray::number(status).constData());
        QVERIFY(residentMemory() - before < qint64{32} * 1024);
        verifyServed();
    }

    void slowConnections_goodClientIsServed()
    {
        const int slow = Test::isWine() ? 20 : 200;
        const int asked = Test::isWine() ? 50 : 500;
        std::vector<std::unique_ptr<RawClient>> crowd;
        for (int i = 0; i < slow; ++i) {
            crowd.push_back(std::make_unique<RawClient>(m_port));
            crowd.back()->send(i % 2 == 0 ? QByteArray("P") : login("one", "s3cret").chopped(1));
        }
        std::vector<qint64> times;
        for (int i = 0; i < asked; ++i) {
            QElapsedTimer timer;
            timer.start();
            verifyServed();
            times.push_back(timer.nsecsElapsed() / 1000);
            crowd[static_cast<std::size_t>(i % slow)]->send(i % 2 == 0 ? "O" : "");
        }
        std::sort(times.begin(), times.end());
        qInfo("beside %d slow connections: p50 %lld us, p99 %lld us", slow, times[times.size() / 2],
              times[times.size() * 99 / 100]);
        // The crowd was served last of all, but not cut off.
        QVERIFY(crowd.back()->send("t"));
        QCOMPARE(crowd.back()->receive().status, 200);
    }

    void idleConnections_theOldestGoes_goodClientIsServed()
    {
        constexpr int idle = 10'000;
        if (!mayOpen(idle + 2'000))
            QSKIP("This system does not let one process open 12,000 files.");
        using namespace boost::asio::ip;
        const QByteArray health = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        RawClient oldest(m_port);
        QCOMPARE(oldest.ask(health).status, 200);
        // One context for all, because each would take three files of its own.
        boost::asio::io_context context;
        std::vector<tcp::socket> crowd;
        for (int i = 0; i < idle; ++i) {
            boost::system::error_code error;
            crowd.emplace_back(context).connect({address_v4::loopback(), m_port}, error);
            QVERIFY2(!error, error.message().c_str());
            // Answered once, because Linux hands over silent connections late and in any order.
            std::array<char, 1024> answer;
            crowd.back().send(
                boost::asio::buffer(health.constData(), static_cast<std::size_t>(health.size())));
            QVERIFY(crowd.back().read_some(boost::asio::buffer(answer), error) > 0);
            if (i % 1'000 == 999)
                verifyServed();
        }
        RawClient newest(m_port);
        QCOMPARE(newest.ask(health).status, 200);
        verifyServed();
        QVERIFY(oldest.isClosedByServer());
        QCOMPARE(newest.ask(login("one", "s3cret")).status, 200);
    }

    void wrongSecrets_stopNeitherTheClientNorAnother()
    {
        const int guesses = Test::isWine() ? 500 : 10'000;
        RawClient guesser(m_port);
        RawClient one(m_port);
        RawClient two(m_port);
        int refused = 0;
        for (int i = 0; i < guesses; ++i) {
            const auto answer = guesser.ask(login("one", "guess" + QByteArray::number(i)));
            refused += answer.status == 400 || answer.status == 429 ? 1 : 0;
            if (i % 100 != 0)
                continue;
            QCOMPARE(one.ask(login("one", "s3cret")).status, 200);
            QCOMPARE(two.ask(login("two", "s3cret")).status, 200);
        }
        QCOMPARE(refused, guesses);
    }

private:
    Test::FakeClock m_clock;
    SnapshotShelf m_shelf;
    LocalTokens m_localTokens;
    // Calls that were permitted wait here for an upstream that reads everything and never answers.
    std::vector<std::shared_ptr<ApiCall>> m_calls;
    Callers m_callers{Test::ourCallers()};
    TokenEndpoint m_endpoint{{.shelf = m_shelf,
                              .localTokens = m_localTokens,
                              .clock = m_clock,
                              .callers = m_callers,
                              .record = [](const Audit::Entry &) { return true; }},
                             {.park = [](const auto &) {},
                              .pass =
                                  [this](const auto &call) {
                                      call->body.reset();
                                      m_calls.push_back(call);
                                  },
                              .doubt = [](const auto &) {}}};
    Http::IoThread m_thread;
    Http::Server m_server{m_thread,
                          {.streamedBody = 10 * 1024 * 1024},
                          [this](const Http::Request &request, Http::Responder responder) {
                              m_endpoint.handle(request, std::move(responder));
                          },
                          faultBody,
                          isPassedOn};
    const quint16 m_port = *m_server.listen(0);
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
