#include "commands/commandbench.h"

#include <QSignalSpy>

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;

class TestInstanceCommands : public QObject
{
    Q_OBJECT

private slots:
    void stop_notServing_isSaid()
    {
        CommandBench bench;
        QSignalSpy stopped(bench.services.get(), &Application::Services::stopRequested);
        const auto said = bench.run(u"stop"_s);
        QCOMPARE(said.exitCode(), 1);
        QCOMPARE(said.code(), u"instance.not_running"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(stopped.size(), 0);
    }

    void raise_serving_isPassedOn()
    {
        CommandBench bench;
        QSignalSpy raised(bench.services.get(), &Application::Services::raiseRequested);
        QCOMPARE(bench.run(u"raise"_s).code(), u"instance.not_running"_s);
        QVERIFY(bench.services->startEndpoint(quint16(0)));
        QCOMPARE(bench.run(u"raise"_s).exitCode(), 0);
        QCOMPARE(raised.size(), 1);
    }

    void stop_serving_answersBeforeItStops()
    {
        CommandBench bench;
        QVERIFY(bench.services->startEndpoint(quint16(0)));
        QSignalSpy stopped(bench.services.get(), &Application::Services::stopRequested);
        const auto said = bench.run(u"stop"_s);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(stopped.size(), 0);
        QTRY_COMPARE(stopped.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInstanceCommands)
#include "tst_instancecommands.moc"
