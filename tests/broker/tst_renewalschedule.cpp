#include "broker/renewalschedule.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;

class TestRenewalSchedule : public QObject
{
    Q_OBJECT

private slots:
    void renewalTime_aboutTwoThirds_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<int>("after");
        QTest::newRow("an hour, middle") << 3600 << 0.5 << 2400;
        QTest::newRow("an hour, earliest") << 3600 << 0.0 << 2220;
        QTest::newRow("an hour, latest") << 3600 << 0.999999 << 2580;
        QTest::newRow("two minutes") << 120 << 0.5 << 80;
    }

    void renewalTime_aboutTwoThirds()
    {
        QFETCH(int, lifetime);
        QFETCH(double, jitter);
        const Moment issued = Test::FakeClock().now();
        const Moment renew = Broker::renewalTime(issued, Seconds(lifetime), jitter);
        QTEST(static_cast<int>(std::chrono::round<Seconds>(renew.boot - issued.boot).count()),
              "after");
    }

    void requiredLife_isCapped_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("required");
        QTest::newRow("as asked") << 600 << 3600 << 600;
        QTest::newRow("nothing asked: a second") << 0 << 3600 << 1;
        QTest::newRow("more than its life less a minute") << 3600 << 3600 << 3540;
        QTest::newRow("short token") << 600 << 120 << 60;
        QTest::newRow("token shorter than the minute") << 600 << 30 << 1;
    }

    void requiredLife_isCapped()
    {
        QFETCH(int, asked);
        QFETCH(int, lifetime);
        QTEST(static_cast<int>(Broker::requiredLife(Seconds(asked), Seconds(lifetime)).count()
                               / 1000),
              "required");
    }

    void backOffSpan_growsAndIsBounded_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("asked");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("first") << 1 << -1 << 0.5 << 5'000;
        QTest::newRow("first, short end") << 1 << -1 << 0.0 << 3'750;
        QTest::newRow("second") << 2 << -1 << 0.5 << 10'000;
        QTest::newRow("fifth") << 5 << -1 << 0.5 << 80'000;
        QTest::newRow("seventh: the ceiling") << 7 << -1 << 0.5 << 300'000;
        QTest::newRow("thousandth") << 1000 << -1 << 0.5 << 300'000;
        QTest::newRow("the service asked for more") << 1 << 120 << 0.5 << 120'000;
        QTest::newRow("the service asked for less") << 4 << 1 << 0.5 << 40'000;
        QTest::newRow("two hours are two hours") << 1 << 7'200 << 0.5 << 7'200'000;
        QTest::newRow("a week is cut to a day") << 1 << 604'800 << 0.5 << 86'400'000;
    }

    void backOffSpan_growsAndIsBounded()
    {
        QFETCH(int, failures);
        QFETCH(int, asked);
        QFETCH(double, jitter);
        const auto wanted = asked < 0 ? std::nullopt : std::optional(Seconds(asked));
        QTEST(static_cast<int>(Broker::backOffSpan(failures, wanted, jitter).count()),
              "milliseconds");
    }

    void isWorthRenewing_withinTheHour()
    {
        Test::FakeClock clock;
        const Moment used = clock.now();
        clock.advance(59min);
        QVERIFY(Broker::isWorthRenewing(used, clock.now()));
        clock.advance(1min);
        QVERIFY(!Broker::isWorthRenewing(used, clock.now()));
    }
};

QTEST_GUILESS_MAIN(TestRenewalSchedule)
#include "tst_renewalschedule.moc"
