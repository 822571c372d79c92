#include "platform/systemclock.h"

#include <QDateTime>
#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;

class TestSystemClock : public QObject
{
    Q_OBJECT

private slots:
    void now_readsBothClocks()
    {
        const Platform::SystemClock clock;
        const Moment first = clock.now();
        QVERIFY(std::chrono::abs(first.wall - Milliseconds(QDateTime::currentMSecsSinceEpoch()))
                < 5s);
        QVERIFY(first.boot > 0ms);
        QVERIFY(clock.now().boot >= first.boot);
    }

    void alarm_rings_onceAndNotAfterStop()
    {
        const Platform::SystemClock clock;
        int rung = 0;
        int stopped = 0;
        const auto alarm = clock.alarm([&] { ++rung; });
        const auto silent = clock.alarm([&] { ++stopped; });
        silent->ringIn(1ms);
        silent->stop();
        alarm->ringIn(5ms);
        QTRY_COMPARE(rung, 1);
        QCOMPARE(stopped, 0);
    }
};

QTEST_GUILESS_MAIN(TestSystemClock)
#include "tst_systemclock.moc"
