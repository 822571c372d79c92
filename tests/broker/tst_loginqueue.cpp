#include "broker/loginqueue.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;
using Broker::LoginQueue;
using Rank = LoginQueue::Rank;

class TestLoginQueue : public QObject
{
    Q_OBJECT

private slots:
    void add_ranks_personFirstThenCallersInOrder()
    {
        LoginQueue queue(12);
        queue.add(QStringLiteral("ahead"), Rank::Nobody);
        queue.add(QStringLiteral("first"), Rank::Caller);
        queue.add(QStringLiteral("second"), Rank::Caller);
        queue.add(QStringLiteral("person"), Rank::Person);
        QCOMPARE(queue.entries(),
                 (QStringList{QStringLiteral("person"), QStringLiteral("first"),
                              QStringLiteral("second"), QStringLiteral("ahead")}));
    }

    void add_again_gainsRankButNeverLosesIt()
    {
        LoginQueue queue(12);
        queue.add(QStringLiteral("a"), Rank::Caller);
        queue.add(QStringLiteral("b"), Rank::Nobody);
        queue.add(QStringLiteral("a"), Rank::Nobody);
        queue.add(QStringLiteral("b"), Rank::Person);
        QCOMPARE(queue.entries(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    }

    void waitFor_position_countsThoseBeforeAndThoseStarted()
    {
        const Test::FakeClock clock;
        LoginQueue queue(2);
        queue.add(QStringLiteral("a"), Rank::Caller);
        queue.add(QStringLiteral("b"), Rank::Caller);
        QCOMPARE(queue.waitFor(QStringLiteral("b"), clock.now()), 0ms);
        queue.reserve();
        QVERIFY(queue.hasTurn(clock.now()));
        QVERIFY(queue.waitFor(QStringLiteral("b"), clock.now()) >= 60s);
        queue.reserve();
        QVERIFY(!queue.hasTurn(clock.now()));
        queue.unreserve();
        QVERIFY(queue.hasTurn(clock.now()));
    }

    void remove_leavesTheRest()
    {
        const Test::FakeClock clock;
        LoginQueue queue(12);
        QVERIFY(!queue.hasTurn(clock.now()));
        queue.add(QStringLiteral("a"), Rank::Caller);
        queue.add(QStringLiteral("b"), Rank::Caller);
        queue.remove(QStringLiteral("a"));
        QVERIFY(!queue.contains(QStringLiteral("a")));
        QCOMPARE(queue.entries(), QStringList{QStringLiteral("b")});
    }
};

QTEST_GUILESS_MAIN(TestLoginQueue)
#include "tst_loginqueue.moc"
