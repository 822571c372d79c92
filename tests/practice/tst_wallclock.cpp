#include "practice/wallclock.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Practice;
using namespace std::chrono_literals;

class TestWallClock : public QObject
{
    Q_OBJECT

private slots:
    void httpDate_isImfFixdate()
    {
        QCOMPARE(httpDate(784'111'777'000ms), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    void rateLimitTime_hasSevenDecimals()
    {
        QCOMPARE(rateLimitTime(784'111'777'041ms), "1994-11-06T08:49:37.0410000Z");
    }

    void serviceTime_isBehindInOneScenarioOnly()
    {
        QCOMPARE(serviceTime(Situation::Ok, 2h), Milliseconds(2h));
        QCOMPARE(serviceTime(Situation::ClockSkew, 2h), Milliseconds(1h));
    }
};

QTEST_GUILESS_MAIN(TestWallClock)
#include "tst_wallclock.moc"
