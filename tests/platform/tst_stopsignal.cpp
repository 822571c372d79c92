#include "platform/stopsignal.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

#if defined(Q_OS_WIN)
#include <windows.h>
#endif

using namespace Connector::Platform;

class TestStopSignal : public QObject
{
    Q_OBJECT

private slots:
#if defined(Q_OS_UNIX)
    void signal_isReceived_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void signal_isReceived()
    {
        QFETCH(int, number);
        StopSignal stopSignal;
        QSignalSpy received(&stopSignal, &StopSignal::received);
        QCOMPARE(std::raise(number), 0);
        QCOMPARE(received.size(), 0);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(std::raise(number), 0);
        QTRY_COMPARE(received.size(), 2);
    }
#endif

#if defined(Q_OS_WIN)
    void consoleEvent_isReceived()
    {
        // A console of our own, because everybody at a console gets its events.
        FreeConsole();
        QVERIFY(AllocConsole());
        StopSignal stopSignal;
        QSignalSpy received(&stopSignal, &StopSignal::received);
        QVERIFY(GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0));
        QTRY_COMPARE(received.size(), 1);
        QVERIFY(GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0));
        QTRY_COMPARE(received.size(), 2);
        FreeConsole();
    }
#endif

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
