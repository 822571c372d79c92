#include "commands/commandbench.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;

class TestSettingsCommands : public QObject
{
    Q_OBJECT

private slots:
    void list_isEveryField()
    {
        CommandBench bench;
        const QJsonArray all = bench.run(u"settings list"_s).array();
        QCOMPARE(all.size(), Store::Preferences::fields().size());
        for (const auto &one : all) {
            const QJsonObject setting = one.toObject();
            QCOMPARE(setting.value(u"value"_s), setting.value(u"default"_s));
            QVERIFY(!setting.value(u"what"_s).toString().isEmpty());
        }
    }

    void set_isKept()
    {
        CommandBench bench;
        QCOMPARE(bench.run(u"settings set port 23456"_s).object().value(u"value"_s).toString(),
                 u"23456"_s);
        QCOMPARE(bench.runPlain({u"settings"_s, u"get"_s, u"port"_s}).reply.output,
                 QByteArray("23456\n"));
        QCOMPARE(bench.services->port(), quint16(23456));
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
        row("settings get colour", "not_found", 7);
        row("settings set colour red", "not_found", 7);
        row("settings set port http", "input.number_format", 2);
        row("settings set port 80", "input.number_range", 2);
        row("settings set theme purple", "input.unknown_value", 2);
        row("settings set proxy perhaps", "input.unknown_value", 2);
        row("settings set port", "input.required", 2);
    }

    void wrong_isSaid()
    {
        QFETCH(QString, line);
        CommandBench bench;
        const Said said = bench.run(line);
        QTEST(said.code(), "code");
        QTEST(said.exitCode(), "exitCode");
        QVERIFY(!said.field().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettingsCommands)
#include "tst_settingscommands.moc"
