#include "broker/loginbudget.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;
using Broker::LoginBudget;

class TestLoginBudget : public QObject
{
    Q_OBJECT

private slots:
    void waitFor_fresh_allowsTheWholeMinuteAtOnce()
    {
        const Test::FakeClock clock;
        const LoginBudget budget(12);
        QCOMPARE(budget.waitFor(0, clock.now()), 0ms);
        QCOMPARE(budget.waitFor(11, clock.now()), 0ms);
        QVERIFY(budget.waitFor(12, clock.now()) >= 60s);
        QVERIFY(budget.waitFor(24, clock.now()) >= 120s);
    }

    void waitFor_spent_countsFromTheOldest()
    {
        Test::FakeClock clock;
        LoginBudget budget(2);
        budget.spend(clock.now());
        clock.advance(20s);
        budget.spend(clock.now());
        QCOMPARE(budget.left(clock.now()), 0);
        QCOMPARE(budget.waitFor(0, clock.now()), 40s + 250ms);
        QCOMPARE(budget.waitFor(1, clock.now()), 60s + 250ms);
        clock.advance(40s + 250ms);
        QCOMPARE(budget.waitFor(0, clock.now()), 0ms);
        QCOMPARE(budget.left(clock.now()), 1);
    }

    void anyWindow_greedyCaller_neverExceedsTheLimit()
    {
        Test::FakeClock clock;
        LoginBudget budget(12);
        QList<Milliseconds> sent;
        for (int second = 0; second < 1800; ++second) {
            while (budget.waitFor(0, clock.now()) == 0ms) {
                budget.spend(clock.now());
                sent.append(clock.now().boot);
            }
            clock.advance(1s);
        }
        QVERIFY(sent.size() >= 12 * 29);
        for (qsizetype at = 12; at < sent.size(); ++at)
            QVERIFY(sent.at(at) - sent.at(at - 12) > 60s);
    }

    void restore_timesOfAnotherProcess_count_data()
    {
        QTest::addColumn<QList<int>>("wallAgo");
        QTest::addColumn<QList<int>>("bootAgo");
        QTest::addColumn<int>("left");
        const QList<int> otherBoot{-9000, -9000, -9000};
        QTest::newRow("none") << QList<int>{} << QList<int>{} << 3;
        QTest::newRow("old ones are over") << QList<int>{70, 65} << QList<int>{70, 65} << 3;
        QTest::newRow("recent ones count") << QList<int>{30, 10} << QList<int>{30, 10} << 1;
        QTest::newRow("all") << QList<int>{30, 20, 10} << QList<int>{30, 20, 10} << 0;
        QTest::newRow("before a reboot: recent by the wall clock")
            << QList<int>{30, 20, 10} << otherBoot << 0;
        QTest::newRow("before a reboot: old") << QList<int>{90, 80, 70} << otherBoot << 3;
        QTest::newRow("the clock was set back: from the future")
            << QList<int>{-3600, -3600, -10} << QList<int>{80, 80, 80} << 0;
        QTest::newRow("the clock was set forward")
            << QList<int>{3630, 3620, 3610} << QList<int>{30, 20, 10} << 0;
    }

    void restore_timesOfAnotherProcess_count()
    {
        QFETCH(QList<int>, wallAgo);
        QFETCH(QList<int>, bootAgo);
        const Test::FakeClock clock;
        QList<Moment> sent;
        for (qsizetype at = 0; at < wallAgo.size(); ++at)
            sent.append({.wall = clock.now().wall - Seconds(wallAgo.at(at)),
                         .boot = clock.now().boot - Seconds(bootAgo.at(at))});
        LoginBudget budget(3);
        budget.restore(sent, clock.now());
        QTEST(budget.left(clock.now()), "left");
    }

    void blockFor_silences()
    {
        Test::FakeClock clock;
        LoginBudget budget(12);
        budget.blockFor(90s, clock.now());
        budget.blockFor(10s, clock.now());
        QCOMPARE(budget.waitFor(0, clock.now()), 90s);
        QCOMPARE(budget.left(clock.now()), 0);
        clock.advance(90s);
        QCOMPARE(budget.waitFor(0, clock.now()), 0ms);
    }
};

QTEST_GUILESS_MAIN(TestLoginBudget)
#include "tst_loginbudget.moc"
