#include "commands/commandbench.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;
using Test::words;

class TestTokenCommands : public QObject
{
    Q_OBJECT

private slots:
    void token_isTheContract()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"kedai"_s).exitCode(), 0);
        const Said said = bench.run(u"token --connection kedai"_s);
        QCOMPARE(said.exitCode(), 0);
        const QJsonObject json = said.object();
        QCOMPARE(json.keys(),
                 words(u"access_token connection expires_at expires_in scope "
                       "taxpayer token_type"_s));
        QCOMPARE(json.value(u"token_type"_s).toString(), u"Bearer"_s);
        QVERIFY(json.value(u"expires_in"_s).isDouble());
        QVERIFY(json.value(u"expires_in"_s).toInt() > 3500);
        QVERIFY(QDateTime::fromString(json.value(u"expires_at"_s).toString(), Qt::ISODate)
                > QDateTime::currentDateTimeUtc());
        QVERIFY(json.value(u"expires_at"_s).toString().endsWith(u'Z'));
        QCOMPARE(json.value(u"connection"_s).toString(), u"kedai"_s);
        QVERIFY(json.value(u"taxpayer"_s).isNull());
        const Said plain = bench.runPlain(words(u"token --connection kedai"_s));
        QCOMPARE(plain.reply.output, json.value(u"access_token"_s).toString().toLatin1() + '\n');
    }

    void token_wrong_isSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *what, const char *line, const char *code,
                            const char *field) {
            QTest::newRow(what) << QString::fromLatin1(line) << QString::fromLatin1(code)
                                << QString::fromLatin1(field);
        };
        row("no connection", "token", "input.required", "connection");
        row("which taxpayer", "token --connection agent", "input.required", "taxpayer");
        row("TIN", "token --connection agent --taxpayer 42", "tin.format", "taxpayer");
        row("strange TIN", "token --connection agent --taxpayer C9999999990", "not_found",
            "taxpayer");
        row("TIN of a taxpayer login", "token --connection kedai --taxpayer C1234567890",
            "input.not_applicable", "taxpayer");
        row("seconds", "token --connection kedai --min-valid soon", "input.number_format",
            "min_valid");
        row("negative", "token --connection kedai --min-valid=-5", "input.number_range",
            "min_valid");
    }

    void token_wrong_isSaid()
    {
        QFETCH(QString, line);
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"kedai"_s).exitCode(), 0);
        QCOMPARE(bench
                     .addPractice(u"agent"_s,
                                  u"--login intermediary --taxpayer C1234567890 "
                                  "--taxpayer C2345678900"_s)
                     .exitCode(),
                 0);
        const Said said = bench.run(line);
        QTEST(said.code(), "code");
        QTEST(said.field(), "field");
    }

    void status_isTheContract()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"kedai"_s, u"--secret-expires 2099-01-31"_s).exitCode(), 0);
        QJsonObject json = bench.run(u"status"_s).array().at(0).toObject();
        for (const QString &key : words(u"connection name system login environment taxpayer state "
                                        "token_live expires_at expires_in renews_at "
                                        "next_attempt_at last_error secret_expires"_s))
            QVERIFY2(json.contains(key), qPrintable(key));
        QCOMPARE(json.value(u"state"_s).toString(), u"idle"_s);
        QCOMPARE(json.value(u"token_live"_s).toBool(true), false);
        QVERIFY(json.value(u"expires_at"_s).isNull());
        QVERIFY(json.value(u"expires_in"_s).isNull());
        QVERIFY(json.value(u"last_error"_s).isNull());
        QCOMPARE(json.value(u"secret_expires"_s).toString(), u"2099-01-31"_s);
        QCOMPARE(bench.run(u"token --connection kedai"_s).exitCode(), 0);
        json = bench.run(u"status"_s).array().at(0).toObject();
        QCOMPARE(json.value(u"state"_s).toString(), u"fresh"_s);
        QCOMPARE(json.value(u"token_live"_s).toBool(), true);
        QVERIFY(json.value(u"expires_in"_s).toInt() > 3500);
        QVERIFY(json.value(u"expires_at"_s).toString().endsWith(u'Z'));
    }

    void status_ofAnIntermediary_isOnePerTaxpayer()
    {
        CommandBench bench;
        QCOMPARE(bench
                     .addPractice(u"agent"_s,
                                  u"--login intermediary --taxpayer C1234567890 "
                                  "--taxpayer C2345678900"_s)
                     .exitCode(),
                 0);
        const QJsonArray all = bench.run(u"status"_s).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(1).toObject().value(u"taxpayer"_s).toString(), u"C2345678900"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokenCommands)
#include "tst_tokencommands.moc"
