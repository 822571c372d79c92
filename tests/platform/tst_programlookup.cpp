#include "platform/programlookup.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace Connector::Platform;

class TestProgramLookup : public QObject
{
    Q_OBJECT

private slots:
    void ask_isAnsweredFromAnotherThread()
    {
        std::atomic<qint64> pid = 0;
        ProgramLookup lookup([](const TcpPeer &peer) {
            return std::optional(PeerProgram{.pid = peer.port, .path = {}});
        });
        QVERIFY(lookup.ask({.port = 7}, [&](const PeerProgram &program) { pid = program.pid; }));
        QTRY_COMPARE(pid.load(), 7);
    }

    void tooMany_areDropped_othersAnswered()
    {
        std::mutex mutex;
        std::condition_variable wake;
        bool isOpen = false;
        std::atomic<int> begun = 0;
        std::atomic<int> found = 0;
        ProgramLookup lookup([&](const TcpPeer &) {
            ++begun;
            std::unique_lock lock(mutex);
            wake.wait(lock, [&] { return isOpen; });
            return std::optional(PeerProgram{});
        });
        const auto count = [&](const PeerProgram &) { ++found; };
        QVERIFY(lookup.ask({}, count));
        QTRY_COMPARE(begun.load(), 1);
        for (int i = 0; i < ProgramLookup::capacity; ++i)
            QVERIFY(lookup.ask({}, count));
        QVERIFY(!lookup.ask({}, count));
        {
            const std::lock_guard lock(mutex);
            isOpen = true;
        }
        wake.notify_all();
        QTRY_COMPARE(found.load(), ProgramLookup::capacity + 1);
        QVERIFY(lookup.ask({}, count));
        QTRY_COMPARE(found.load(), ProgramLookup::capacity + 2);
    }

    void notFound_isNotAnswered_theNextIs()
    {
        std::atomic<int> found = 0;
        ProgramLookup lookup([](const TcpPeer &peer) {
            return peer.port == 1 ? std::nullopt : std::optional(PeerProgram{});
        });
        QVERIFY(lookup.ask({.port = 1}, [&](const PeerProgram &) { found = 100; }));
        QVERIFY(lookup.ask({.port = 2}, [&](const PeerProgram &) { ++found; }));
        QTRY_COMPARE(found.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProgramLookup)
#include "tst_programlookup.moc"
