#include "commands/commandbench.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;
using Test::words;

class TestTaxpayerCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<CommandBench>();
        QCOMPARE(m_bench->addPractice(u"kedai"_s).exitCode(), 0);
        QCOMPARE(m_bench->addPractice(u"agent"_s, u"--login intermediary --taxpayer C1234567890"_s)
                     .exitCode(),
                 0);
    }
    void cleanup() { m_bench.reset(); }

    void addAndRemove_areListed()
    {
        const Said added =
            m_bench->run({u"taxpayer"_s, u"add"_s, u"agent"_s, u"IG12345678910:201901234567"_s,
                          u"--label"_s, u" Kedai Runcit "_s});
        QCOMPARE(added.exitCode(), 0);
        QCOMPARE(added.array().size(), 2);
        const QJsonObject last = added.array().at(1).toObject();
        QCOMPARE(last.value(u"taxpayer"_s).toString(), u"IG12345678910:201901234567"_s);
        QCOMPARE(last.value(u"tin"_s).toString(), u"IG12345678910"_s);
        QCOMPARE(last.value(u"rob"_s).toString(), u"201901234567"_s);
        QCOMPARE(last.value(u"label"_s).toString(), u"Kedai Runcit"_s);
        QCOMPARE(m_bench->run(u"taxpayer list agent"_s).array(), added.array());
        const Said removed = m_bench->run(u"taxpayer remove agent c1234567890"_s);
        QCOMPARE(removed.array(), QJsonArray{last});
    }

    void wrong_isSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *line, const char *code, int exitCode) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(code)
                                << exitCode;
        };
        row("taxpayer add agent 42", "tin.format", 2);
        row("taxpayer add agent C1234567890", "input.taxpayer_taken", 2);
        row("taxpayer add agent C2345678900:", "input.rob_format", 2);
        row("taxpayer add kedai C2345678900", "input.not_applicable", 2);
        row("taxpayer remove agent C2345678900", "not_found", 7);
        row("taxpayer remove kedai C2345678900", "input.not_applicable", 2);
    }

    void wrong_isSaid()
    {
        QFETCH(QString, line);
        const Said said = m_bench->run(line);
        QTEST(said.code(), "code");
        QTEST(said.exitCode(), "exitCode");
        QCOMPARE(said.field(), u"taxpayer"_s);
        QCOMPARE(m_bench->run(u"taxpayer list agent"_s).array().size(), 1);
    }

    void import_rows_areAdded()
    {
        const QByteArray file = "tin;rob;label\nC2345678900;;Dua\nIG12345678910;201901234567;\n"
                                "C3456789000:1234567K;;Tiga\n";
        const Said said = m_bench->run(words(u"taxpayer import agent list.csv"_s), {}, file);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.array().size(), 4);
        QCOMPARE(said.array().at(1).toObject().value(u"label"_s).toString(), u"Dua"_s);
        QCOMPARE(said.array().at(2).toObject().value(u"rob"_s).toString(), u"201901234567"_s);
        QCOMPARE(said.array().at(3).toObject().value(u"rob"_s).toString(), u"1234567K"_s);
    }

    void import_oneWrongRow_addsNone_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("code");
        QTest::newRow("TIN") << QByteArray("42\n") << "tin.format";
        QTest::newRow("twice") << QByteArray("c2345678900\n") << "input.taxpayer_taken";
        QTest::newRow("there already") << QByteArray("C1234567890\n") << "input.taxpayer_taken";
    }

    void import_oneWrongRow_addsNone()
    {
        QFETCH(QByteArray, row);
        const Said said = m_bench->run(words(u"taxpayer import agent list.csv"_s), {},
                                       "tin\nC2345678900\n" + row);
        QCOMPARE(said.exitCode(), 2);
        QTEST(said.code(), "code");
        QVERIFY2(said.message().startsWith(u"Line 3: "_s), qPrintable(said.message()));
        QCOMPARE(m_bench->run(u"taxpayer list agent"_s).array().size(), 1);
    }

private:
    std::unique_ptr<CommandBench> m_bench;
};

QTEST_GUILESS_MAIN(TestTaxpayerCommands)
#include "tst_taxpayercommands.moc"
