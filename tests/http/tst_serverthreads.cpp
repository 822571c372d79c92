#include "rawclient.h"
#include "testsite.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Connector;
using namespace Connector::Http;
using Test::RawClient;
using Test::TestSite;

namespace {

constexpr int clients = 8;
constexpr int rounds = 40;

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

/// Runs `task(number)` in `count` threads of its own at once.
template<typename Task>
std::vector<std::thread> inThreads(int count, Task task)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back(task, i);
    return threads;
}

void join(std::vector<std::thread> &threads)
{
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

/// Everything here happens in several threads at once and without Qt's event queue, so that the
/// thread sanitizer sees all of it.
class TestServerThreads : public QObject
{
    Q_OBJECT

private slots:
    void answers_fromManyThreads_reachTheirCallers()
    {
        IoThread ioThread;
        TestSite site(ioThread);
        std::atomic<int> answered = 0;
        auto callers = inThreads(clients, [&](int) {
            RawClient client(site.port());
            for (int i = 0; i < rounds; ++i)
                answered += client.ask(get("/park")).body == "parked" ? 1 : 0;
        });
        auto answerers = inThreads(clients, [&](int) {
            for (int i = 0; i < rounds; ++i) {
                Responder parked = site.takeParked();
                if (parked.isWanted())
                    parked.answer({.body = "parked"});
            }
        });
        join(callers);
        join(answerers);
        QCOMPARE(answered, clients * rounds);
    }

    void answers_racingForOneRequest_exactlyOneWins()
    {
        IoThread ioThread;
        TestSite site(ioThread);
        RawClient client(site.port());
        for (int i = 0; i < rounds; ++i) {
            client.send(get("/park"));
            Responder parked = site.takeParked();
            auto racers = inThreads(4, [&](int racer) {
                parked.answerLatest(Milliseconds(0), {.body = "late"});
                parked.answer({.body = QByteArray::number(racer)});
            });
            join(racers);
            QVERIFY(!parked.isWanted());
            QVERIFY(!client.receive().body.isEmpty());
            QCOMPARE(client.ask(get("/next")).body, QByteArray("GET /next? "));
        }
    }

    void responders_droppedAmongOthers_allAnswer()
    {
        IoThread ioThread;
        TestSite site(ioThread);
        std::atomic<int> dropped = 0;
        std::atomic<int> plain = 0;
        auto callers = inThreads(clients, [&](int number) {
            RawClient client(site.port());
            for (int i = 0; i < rounds; ++i) {
                if (number % 2 == 0)
                    dropped += client.ask(get("/park")).status == 500 ? 1 : 0;
                else
                    plain += client.ask(get("/plain")).status == 200 ? 1 : 0;
            }
        });
        for (int i = 0; i < clients / 2 * rounds; ++i)
            const Responder gone = site.takeParked();
        join(callers);
        QCOMPARE(dropped, clients / 2 * rounds);
        QCOMPARE(plain, clients / 2 * rounds);
    }

    void server_destroyedUnderLoad_isSilentAfterwards()
    {
        for (int i = 0; i < 5; ++i) {
            IoThread ioThread;
            TestSite site(ioThread);
            std::atomic<bool> isOver = false;
            auto callers = inThreads(clients, [&](int number) {
                while (!isOver) {
                    RawClient client(site.port());
                    client.ask(get(number % 2 == 0 ? "/latest" : "/"));
                }
            });
            Responder parked = site.takeParked();
            auto answerer = inThreads(1, [&](int) { parked.answer({.body = "in passing"}); });
            site.stop();
            const int handled = site.handled();
            isOver = true;
            join(callers);
            join(answerer);
            QCOMPARE(site.handled(), handled);
        }
    }

    void thread_destroyedUnderLoad_isSilentAfterwards()
    {
        for (int i = 0; i < 5; ++i) {
            auto ioThread = std::make_unique<IoThread>();
            TestSite site(*ioThread);
            std::atomic<bool> isOver = false;
            auto callers = inThreads(clients, [&](int) {
                while (!isOver) {
                    RawClient client(site.port());
                    client.ask(get("/latest"));
                }
            });
            const Responder parked = site.takeParked();
            ioThread.reset();
            const int handled = site.handled();
            isOver = true;
            join(callers);
            QVERIFY(!parked.isWanted());
            QCOMPARE(site.handled(), handled);
        }
    }
};

QTEST_APPLESS_MAIN(TestServerThreads)
#include "tst_serverthreads.moc"
