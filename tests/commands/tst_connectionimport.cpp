#include "commands/commandbench.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;
using Test::words;

namespace {

const QByteArray head = "name,id,system,environment,client_id,login,taxpayers,client_secret\n";
// The published id of the scenario "ok".
QByteArray practiceRow(const QByteArray &name, const QByteArray &id = {})
{
    return name + ',' + id + ",myinvois,practice,,,,\n";
}

Said import(CommandBench &bench, const QByteArray &file)
{
    return bench.run(words(u"connection import connections.csv"_s), {}, file);
}

} // namespace

class TestConnectionImport : public QObject
{
    Q_OBJECT

private slots:
    void import_rows_becomeConnections()
    {
        CommandBench bench;
        const Said said =
            import(bench,
                   head + practiceRow("Kedai A!") + practiceRow("Kedai A?")
                       + "Agent,,myinvois,practice,,intermediary,C1234567890 IG12345678910,\n");
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.object().value(u"imported"_s).toInt(), 3);
        const QJsonArray all = bench.run(u"connection list"_s).array();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).toObject().value(u"id"_s).toString(), u"kedai-a"_s);
        QCOMPARE(all.at(1).toObject().value(u"id"_s).toString(), u"kedai-a-2"_s);
        QCOMPARE(all.at(2).toObject().value(u"taxpayers"_s).toArray().size(), 2);
    }

    void import_oneWrongRow_storesNone_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("system") << QByteArray("B,,sap,practice,,,,\n") << "input.unknown_value"
                                << "system";
        QTest::newRow("name of the row above") << practiceRow("a", "other") << "input.name_taken"
                                               << "name";
        QTest::newRow("id of the row above") << practiceRow("B", "a") << "input.id_taken"
                                             << "id";
        QTest::newRow("secret missing")
            << QByteArray("B,,myinvois,sandbox,11111111-2222-4333-8444-555555555555,,,\n")
            << "input.secret_missing"
            << "client_secret";
    }

    void import_oneWrongRow_storesNone()
    {
        QFETCH(QByteArray, row);
        CommandBench bench;
        const Said said = import(bench, head + practiceRow("A") + row);
        QCOMPARE(said.exitCode(), 2);
        QTEST(said.code(), "code");
        QTEST(said.field(), "field");
        QVERIFY2(said.message().startsWith(u"Line 3: "_s), qPrintable(said.message()));
        QCOMPARE(bench.run(u"connection list"_s).array().size(), 0);
    }

    void import_keychainFails_takesBack()
    {
        CommandBench bench;
        const QByteArray file = head + practiceRow("A")
            + "B,,myinvois,sandbox,11111111-2222-4333-8444-555555555555,,,a-proper-secret\n";
        const Said said = import(bench, file);
        QCOMPARE(said.exitCode(), 5);
        QVERIFY(!said.reply.output.contains("a-proper-secret"));
        QCOMPARE(bench.run(u"connection list"_s).array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConnectionImport)
#include "tst_connectionimport.moc"
