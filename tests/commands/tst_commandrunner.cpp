#include "commands/commandbench.h"

using namespace Connector;
using Test::CommandBench;
using Test::Said;
using Test::words;

class TestCommandRunner : public QObject
{
    Q_OBJECT

private slots:
    void error_asJson_hasItsShape()
    {
        const auto reply = Commands::errorReply(
            {.code = ErrorCode::InputRequired, .field = QStringLiteral("client_id")}, true);
        QCOMPARE(reply.exitCode, 2);
        QVERIFY(reply.errors.isEmpty());
        QCOMPARE(reply.output.count('\n'), 1);
        const Said said{reply};
        QCOMPARE(said.object().keys(), QStringList(QStringLiteral("error")));
        QCOMPARE(said.error().keys(), words(QStringLiteral("code field message")));
        QCOMPARE(said.code(), QStringLiteral("input.required"));
        QCOMPARE(said.field(), QStringLiteral("client_id"));
        QVERIFY(said.message().startsWith(QStringLiteral("The client id is missing.")));
    }

    void error_withoutField_hasNull()
    {
        const Said said{Commands::errorReply({.code = ErrorCode::InstanceNotRunning}, true)};
        QCOMPARE(said.exitCode(), 1);
        QVERIFY(said.error().value(QStringLiteral("field")).isNull());
    }

    void error_forPeople_isOneLineOnStandardError()
    {
        const auto reply = Commands::errorReply({.code = ErrorCode::NotFound}, false);
        QCOMPARE(reply.exitCode, 7);
        QVERIFY(reply.output.isEmpty());
        QCOMPARE(reply.errors.count('\n'), 1);
        QVERIFY(reply.errors.endsWith(".\n"));
    }

    void error_ofAFile_namesItsLineFirst()
    {
        const Said said{Commands::errorReply({.code = ErrorCode::InputUnknownValue,
                                              .detail = QStringLiteral("line 3: myinvois"),
                                              .field = QStringLiteral("system")},
                                             true)};
        QVERIFY(said.message().startsWith(QStringLiteral("Line 3: The system is not one of")));
        QVERIFY(said.message().endsWith(QStringLiteral("Use one of these: myinvois.")));
    }

    void run_wrongUsage_isExitCode2_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << QString() << "command";
        QTest::newRow("unknown command") << "connexion list"
                                         << "command";
        QTest::newRow("unknown subcommand") << "connection lst"
                                            << "command";
        QTest::newRow("half a command") << "connection"
                                        << "command";
        QTest::newRow("unknown option") << "status --colour"
                                        << "option";
        QTest::newRow("superfluous") << "connection list all"
                                     << "argument";
        QTest::newRow("missing") << "connection show"
                                 << "name";
    }

    void run_wrongUsage_isExitCode2()
    {
        QFETCH(QString, line);
        CommandBench bench;
        const Said said = bench.run(line);
        QCOMPARE(said.exitCode(), 2);
        QTEST(said.field(), "field");
    }

    void run_notes_areBesideTheAnswer()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(QStringLiteral("agent"), QStringLiteral("--login intermediary"))
                     .exitCode(),
                 0);
        const QStringList add = words(QStringLiteral("taxpayer add agent c1234567890"));
        const Said json = bench.run(add);
        QCOMPARE(json.exitCode(), 0);
        const QStringList edit =
            words(QStringLiteral("connection edit agent --expect-tin C1234-567890"));
        const Said edited = bench.run(edit);
        QCOMPARE(edited.exitCode(), 0);
        QCOMPARE(edited.notes().size(), 1);
        const Said plain = bench.runPlain(edit);
        QCOMPARE(plain.reply.errors.count('\n'), 1);
        QVERIFY(!plain.reply.output.contains("Removed"));
    }

    void run_notesOfAList_areOnStandardError()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(QStringLiteral("agent"), QStringLiteral("--login intermediary"))
                     .exitCode(),
                 0);
        const Said said = bench.run({QStringLiteral("taxpayer"), QStringLiteral("add"),
                                     QStringLiteral("agent"), QStringLiteral("C12345678-90")});
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.array().size(), 1);
        QCOMPARE(said.reply.errors.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandRunner)
#include "tst_commandrunner.moc"
