#include "platform/stopsignal.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Connector::Platform;

class TestStopSignal : public QObject
{
    Q_OBJECT

private slots:
    void signal_isReceived_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
#if defined(Q_OS_UNIX)
        QTest::newRow("SIGHUP") << SIGHUP;
#endif
    }

    void signal_isReceived()
    {
#if !defined(Q_OS_UNIX)
        QSKIP("The console events of Windows cannot be raised in the own process.");
#endif
        QFETCH(int, number);
        StopSignal stopSignal;
        QSignalSpy received(&stopSignal, &StopSignal::received);
        QCOMPARE(std::raise(number), 0);
        QCOMPARE(received.size(), 0);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(std::raise(number), 0);
        QTRY_COMPARE(received.size(), 2);
    }

    void afterwards_theSystemDecidesAgain()
    {
        {
            const StopSignal stopSignal;
        }
        const auto before = std::signal(SIGTERM, SIG_DFL);
        QVERIFY(before == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestStopSignal)
#include "tst_stopsignal.moc"
