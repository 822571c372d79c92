#include "commands/commandbench.h"
#include "practice/scenarios.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;
using Test::words;

namespace {

const QByteArray secret = "a-proper-secret-of-length";

QString practiceId(const QString &scenario)
{
    for (const Practice::Scenario &one : Practice::scenarios()) {
        if (one.name == scenario)
            return one.clientId;
    }
    return {};
}

} // namespace

class TestConnectionCommands : public QObject
{
    Q_OBJECT

private slots:
    void add_practice_isTheContract()
    {
        CommandBench bench;
        const Said said = bench.run({u"connection"_s, u"add"_s, u"Kedai Latihan"_s, u"--system"_s,
                                     u"myinvois"_s, u"--environment"_s, u"practice"_s});
        QCOMPARE(said.exitCode(), 0);
        const QJsonObject json = said.object();
        for (const QString &key : words(u"id name system login environment identity_url api_url "
                                        "client_id taxpayers state secret_expires base_url"_s))
            QVERIFY2(json.contains(key), qPrintable(key));
        QCOMPARE(json.value(u"id"_s).toString(), u"kedai-latihan"_s);
        QCOMPARE(json.value(u"system"_s).toString(), u"myinvois"_s);
        QCOMPARE(json.value(u"login"_s).toString(), u"taxpayer"_s);
        QCOMPARE(json.value(u"environment"_s).toString(), u"practice"_s);
        QCOMPARE(json.value(u"state"_s).toString(), u"idle"_s);
        QVERIFY(json.value(u"secret_expires"_s).isNull());
        QVERIFY(json.value(u"identity_url"_s).toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(json.value(u"base_url"_s).toString(), u"http://127.0.0.1:21060/c/kedai-latihan"_s);
        QCOMPARE(bench.run(u"connection show kedai-latihan"_s).object(), json);
        QCOMPARE(bench.run({u"connection"_s, u"show"_s, u"KEDAI latihan"_s}).object(), json);
        QCOMPARE(bench.run(u"connection list"_s).array(), QJsonArray{json});
    }

    void add_withoutSecret_saysHow()
    {
        CommandBench bench;
        const Said said = bench.run(u"connection add kedai --system myinvois --environment sandbox "
                                    "--client-id 11111111-2222-4333-8444-555555555555"_s);
        QCOMPARE(said.exitCode(), 2);
        QCOMPARE(said.code(), u"input.secret_missing"_s);
        QCOMPARE(said.field(), u"client_secret"_s);
        QVERIFY(said.message().contains(u"--secret-stdin"_s));
    }

    void add_withoutKeychain_storesNothing()
    {
        CommandBench bench;
        const Said said =
            bench.run(words(u"connection add kedai --system myinvois --environment sandbox "
                            "--client-id 11111111-2222-4333-8444-555555555555 --secret-stdin"_s),
                      secret + '\n');
        QCOMPARE(said.exitCode(), 5);
        QVERIFY(said.code().startsWith(u"keychain."_s));
        QVERIFY(!said.reply.output.contains(secret));
        QCOMPARE(bench.run(u"connection list"_s).array().size(), 0);
    }

    void add_secretForPractice_isRefused()
    {
        CommandBench bench;
        const Said said = bench.run(words(u"connection add kedai --system myinvois --environment "
                                          "practice --secret-stdin"_s),
                                    secret + '\n');
        QCOMPARE(said.exitCode(), 2);
        QCOMPARE(said.code(), u"input.practice_only"_s);
    }

    void show_nobody_isExitCode7_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"connection show nobody", "connection test nobody", "connection renew nobody",
              "connection pause nobody", "connection resume nobody", "connection remove nobody",
              "connection set-secret nobody", "connection edit nobody", "taxpayer list nobody",
              "token --connection nobody", "client add till --connection nobody"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void show_nobody_isExitCode7()
    {
        QFETCH(QString, line);
        CommandBench bench;
        const Said said = bench.run(line);
        QCOMPARE(said.exitCode(), 7);
        QCOMPARE(said.code(), u"not_found"_s);
        QCOMPARE(said.field(), u"connection"_s);
    }

    void pauseAndResume_areStates()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"kedai"_s).exitCode(), 0);
        QCOMPARE(bench.run(u"connection pause kedai"_s).object().value(u"state"_s).toString(),
                 u"paused"_s);
        QCOMPARE(bench.run(u"token --connection kedai"_s).code(), u"login.paused"_s);
        QCOMPARE(bench.run(u"connection resume kedai"_s).object().value(u"state"_s).toString(),
                 u"idle"_s);
    }

    void test_ok_bringsAToken()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"kedai"_s).exitCode(), 0);
        const Said said = bench.run(u"connection test kedai"_s);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.object().value(u"state"_s).toString(), u"fresh"_s);
        QCOMPARE(said.object().value(u"token_live"_s).toBool(), true);
    }

    void test_refused_isExitCode3()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"kedai"_s, u"--client-id "_s + practiceId(u"wrong-secret"_s))
                     .exitCode(),
                 0);
        QCOMPARE(bench.run(u"connection test kedai"_s).exitCode(), 3);
        QCOMPARE(bench.run(u"connection show kedai"_s).object().value(u"state"_s).toString(),
                 u"needs_attention"_s);
    }

    void renew_ofAnIntermediary_isOneEach()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"agent"_s, u"--login intermediary"_s).exitCode(), 0);
        QCOMPARE(bench.run(u"connection renew agent"_s).code(), u"input.required"_s);
        const auto &all = Practice::scenarios();
        const auto agent =
            std::find_if(all.begin(), all.end(), [](const auto &one) { return one.intermediary; });
        for (const QString &taxpayer : agent->appointedBy)
            QCOMPARE(bench.run({u"taxpayer"_s, u"add"_s, u"agent"_s, taxpayer}).exitCode(), 0);
        const Said said = bench.run(u"connection renew agent"_s);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.array().size(), agent->appointedBy.size());
    }

    void edit_practice_takesAnotherScenario()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"kedai"_s).exitCode(), 0);
        const QString other = practiceId(u"secret-2"_s);
        const Said said = bench.run(u"connection edit kedai --name Kedai2 --client-id "_s + other);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.object().value(u"client_id"_s).toString(), other);
        QCOMPARE(said.object().value(u"name"_s).toString(), u"Kedai2"_s);
        QCOMPARE(said.object().value(u"id"_s).toString(), u"kedai"_s);
        QCOMPARE(bench.run(u"connection test kedai"_s).exitCode(), 0);
    }

    void edit_wrong_changesNothing_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("name taken") << "--name second"
                                    << "input.name_taken"
                                    << "name";
        QTest::newRow("address") << "--api-url https://api.example.com"
                                 << "input.url_fixed"
                                 << "api_url";
        QTest::newRow("date") << "--secret-expires tomorrow"
                              << "input.date_format"
                              << "secret_expires";
        QTest::newRow("id of somebody") << "--client-id 11111111-2222-4333-8444-555555555555"
                                        << "input.practice_only"
                                        << "client_id";
    }

    void edit_wrong_changesNothing()
    {
        QFETCH(QString, more);
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"first"_s).exitCode(), 0);
        QCOMPARE(bench.addPractice(u"second"_s).exitCode(), 0);
        const QJsonObject before = bench.run(u"connection show first"_s).object();
        const Said said = bench.run(u"connection edit first "_s + more);
        QCOMPARE(said.exitCode(), 2);
        QTEST(said.code(), "code");
        QTEST(said.field(), "field");
        QCOMPARE(bench.run(u"connection show first"_s).object(), before);
    }

    void remove_isGone()
    {
        CommandBench bench;
        QCOMPARE(bench.addPractice(u"kedai"_s).exitCode(), 0);
        const Said said = bench.run(u"connection remove kedai"_s);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.object().value(u"id"_s).toString(), u"kedai"_s);
        QCOMPARE(bench.run(u"connection list"_s).array().size(), 0);
        QCOMPARE(bench.run(u"status"_s).array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConnectionCommands)
#include "tst_connectioncommands.moc"
