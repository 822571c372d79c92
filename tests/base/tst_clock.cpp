#include "base/clock.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void hasPassed_eitherClockDecides_data()
    {
        QTest::addColumn<int>("wallStep");
        QTest::addColumn<int>("bootStep");
        QTest::addColumn<bool>("passed");
        QTest::newRow("neither") << 59 << 59 << false;
        QTest::newRow("both") << 60 << 60 << true;
        QTest::newRow("asleep: only boot moved") << 0 << 60 << true;
        QTest::newRow("set by hand: only wall moved") << 60 << 0 << true;
        QTest::newRow("wall set back") << -3600 << 61 << true;
    }

    void hasPassed_eitherClockDecides()
    {
        QFETCH(int, wallStep);
        QFETCH(int, bootStep);
        const Moment start{1000s, 500s};
        const Moment now{start.wall + Seconds(wallStep), start.boot + Seconds(bootStep)};
        QTEST(hasPassed(start + 60s, now), "passed");
    }

    void timeUntil_isTheSmallerAndNeverNegative()
    {
        const Moment start{1000s, 500s};
        QCOMPARE(timeUntil(start + 60s, Moment{1010s, 530s}), Milliseconds(30s));
        QCOMPARE(timeUntil(start + 60s, Moment{2000s, 530s}), Milliseconds(0));
    }

    void toRfc3339_isUtcWithSeconds()
    {
        QCOMPARE(toRfc3339(1'790'000'000'123ms), QStringLiteral("2026-09-21T14:13:20Z"));
    }

    void fakeClock_ringsInOrderAtTheirTimes()
    {
        Test::FakeClock clock;
        QStringList rung;
        const Milliseconds start = clock.now().boot;
        const auto note = [&](const QString &name) {
            rung << name + QString::number((clock.now().boot - start).count());
        };
        const auto late = clock.alarm([&] { note(QStringLiteral("late ")); });
        const auto early = clock.alarm([&] { note(QStringLiteral("early ")); });
        late->ringIn(20ms);
        early->ringIn(10ms);
        clock.advance(15ms);
        QCOMPARE(rung, QStringList{QStringLiteral("early 10")});
        clock.advance(15ms);
        QCOMPARE(rung.last(), QStringLiteral("late 20"));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
