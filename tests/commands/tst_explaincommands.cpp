#include "commands/commandbench.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;

class TestExplainCommands : public QObject
{
    Q_OBJECT

    static QJsonObject first(const Said &said)
    {
        return said.object().value(u"findings"_s).toArray().at(0).toObject();
    }

private slots:
    void answer_isExplained_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, const QString &options, const QByteArray &file,
                            const QString &code, int exitCode) {
            QTest::newRow(name) << options << file << code << exitCode;
        };
        row("refused", u"--status 400 --file f"_s, R"({"error":"invalid_client"})",
            u"credentials.rejected"_s, 3);
        row("wrong environment", u"--status 403 --environment sandbox"_s, {},
            u"credentials.wrong_environment"_s, 3);
        row("rate limit", u"--status 429 --header Retry-After:9"_s, {}, u"service.rate_limited"_s,
            4);
        row("keychain", u"--file f"_s, "org.freedesktop.Secret.Error.IsLocked",
            u"keychain.locked"_s, 5);
        row("unknown", u"--status 402"_s, {}, u"unknown"_s, 1);
        row("pasted", {}, "HTTP/1.1 400 Bad Request\nServer: x\n\n", u"request.basic_refused"_s, 3);
    }

    void answer_isExplained()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, file);
        CommandBench bench;
        const Said said = bench.run(Test::words(u"explain "_s + options), {}, file);
        QTEST(said.exitCode(), "exitCode");
        QCOMPARE(said.object().value(u"ok"_s), QJsonValue(false));
        const QJsonObject finding = first(said);
        QTEST(finding.value(u"code"_s).toString(), "code");
        for (const auto &member : {u"title"_s, u"cause"_s, u"fix"_s, u"who"_s})
            QVERIFY2(!finding.value(member).toString().isEmpty(), qPrintable(member));
        const double confidence = finding.value(u"confidence"_s).toDouble();
        QVERIFY(confidence > 0 && confidence <= 1);
        QVERIFY(!finding.value(u"evidence"_s).toObject().value(u"rule"_s).toString().isEmpty());
    }

    void success_isOk()
    {
        CommandBench bench;
        const Said said =
            bench.run(Test::words(u"explain --file f"_s), {},
                      R"({"access_token":"a.b.c","token_type":"Bearer","expires_in":3600})");
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.object().value(u"ok"_s), QJsonValue(true));
        QVERIFY(said.object().value(u"findings"_s).toArray().isEmpty());
    }

    void words_haveStepsAndWho()
    {
        CommandBench bench;
        const Said said = bench.runPlain(Test::words(u"explain --status 407"_s));
        QVERIFY2(said.reply.output.startsWith("network.proxy (97 %)\n"),
                 said.reply.output.constData());
        QVERIFY(said.reply.output.contains("\n  1. "));
        QVERIFY(said.reply.output.contains("\nWho can do it: "));
    }

    void wrongUse_isSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << u"explain"_s << u"input.required"_s << u"answer"_s;
        QTest::newRow("word") << u"explain --status x"_s << u"input.number_format"_s << u"status"_s;
        QTest::newRow("range") << u"explain --status 99"_s << u"input.number_range"_s
                               << u"status"_s;
        QTest::newRow("environment") << u"explain --status 400 --environment moon"_s
                                     << u"input.unknown_value"_s << u"environment"_s;
    }

    void wrongUse_isSaid()
    {
        QFETCH(QString, line);
        CommandBench bench;
        const Said said = bench.run(line);
        QCOMPARE(said.exitCode(), 2);
        QTEST(said.code(), "code");
        QTEST(said.field(), "field");
    }
};

QTEST_GUILESS_MAIN(TestExplainCommands)
#include "tst_explaincommands.moc"
