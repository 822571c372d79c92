#include "commands/commandbench.h"
#include "endpoint/clients/localsecret.h"

#include <QRegularExpression>

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;
using Test::words;

class TestClientCommands : public QObject
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
        // Written past the keychain, which this bench does not have.
        QVERIFY(m_bench->services->profiles().add({.uuid = ConnectionUuid(u"u-sandbox"_s),
                                                   .id = ConnectionId(u"real"_s),
                                                   .name = u"real"_s,
                                                   .environment = Profiles::Environment::Sandbox}));
    }
    void cleanup() { m_bench.reset(); }

    void add_oneConnection_isTheContract()
    {
        const Said said = m_bench->run(u"client add till --connection kedai --min-valid 3000"_s);
        QCOMPARE(said.exitCode(), 0);
        const QJsonObject json = said.object();
        for (const QString &key : words(u"name client_id client_secret base_url token_url "
                                        "connections rights min_valid"_s))
            QVERIFY2(json.contains(key), qPrintable(key));
        QCOMPARE(json.value(u"base_url"_s).toString(), u"http://127.0.0.1:21060/c/kedai"_s);
        QCOMPARE(json.value(u"token_url"_s).toString(),
                 u"http://127.0.0.1:21060/c/kedai/connect/token"_s);
        QCOMPARE(json.value(u"connections"_s).toArray(), QJsonArray{u"kedai"_s});
        QCOMPARE(json.value(u"rights"_s).toString(), u"token"_s);
        QCOMPARE(json.value(u"min_valid"_s).toInt(), 3000);
        static const QRegularExpression unreserved(u"^[A-Za-z0-9._~-]{16,}$"_s);
        QVERIFY(unreserved.match(json.value(u"client_id"_s).toString()).hasMatch());
        QVERIFY(unreserved.match(json.value(u"client_secret"_s).toString()).hasMatch());
    }

    void add_manyConnections_haveTheRootAddress()
    {
        const Said said = m_bench->run(u"client add till --connection kedai --connection agent"_s);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.object().value(u"base_url"_s).toString(), u"http://127.0.0.1:21060"_s);
        QCOMPARE(said.object().value(u"token_url"_s).toString(),
                 u"http://127.0.0.1:21060/connect/token"_s);
        QCOMPARE(said.object().value(u"min_valid"_s).toInt(), 600);
        const Said same = m_bench->run(u"client add box --connection kedai --connection KEDAI"_s);
        QCOMPARE(same.object().value(u"connections"_s).toArray().size(), 1);
    }

    void add_secret_isShownOnceAndKeptAsHash()
    {
        const Said said = m_bench->run(u"client add till --connection kedai"_s);
        const QByteArray secret = said.object().value(u"client_secret"_s).toString().toLatin1();
        QVERIFY(!secret.isEmpty());
        const auto client = m_bench->services->clients().findByName(u"till"_s);
        QVERIFY(client);
        QVERIFY(!client->secretHash.contains(secret));
        QCOMPARE(client->secretHash,
                 Endpoint::hashLocalSecret(SecretString::copyOf(secret), client->secretSalt));
        const Said list = m_bench->run(u"client list"_s);
        QVERIFY(!list.reply.output.contains(secret));
        const QJsonObject json = list.array().at(0).toObject();
        QVERIFY(!json.contains(u"client_secret"_s));
        for (const QString &key : words(u"name client_id base_url token_url connections rights "
                                        "min_valid last_used last_program revoked"_s))
            QVERIFY2(json.contains(key), qPrintable(key));
        QCOMPARE(json.value(u"revoked"_s).toBool(), false);
        QVERIFY(json.value(u"last_used"_s).isNull());
    }

    void add_wrong_isExitCode2_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *what, const char *line, const char *code,
                            const char *field) {
            QTest::newRow(what) << QString::fromLatin1(line) << QString::fromLatin1(code)
                                << QString::fromLatin1(field);
        };
        row("no connection", "client add till", "input.required", "connection");
        row("no name", "client add --connection kedai", "input.required", "name");
        row("mixed", "client add till --connection kedai --connection real",
            "input.mixed_environments", "connection");
        row("name taken", "client add TAKEN --connection kedai", "input.name_taken", "name");
        row("right", "client add till --connection kedai --rights all", "input.unknown_value",
            "rights");
        row("no number", "client add till --connection kedai --min-valid soon",
            "input.number_format", "min_valid");
        row("negative", "client add till --connection kedai --min-valid=-1", "input.number_range",
            "min_valid");
        row("too long", "client add till --connection kedai --min-valid 3601", "input.number_range",
            "min_valid");
        row("date", "client add till --connection kedai --expires 2020-01-01", "input.date_past",
            "expires");
        row("TIN", "client add till --connection agent --taxpayer 42", "tin.format", "taxpayer");
        row("strange TIN", "client add till --connection agent --taxpayer C9999999990",
            "input.taxpayer_not_in_connection", "taxpayer");
    }

    void add_wrong_isExitCode2()
    {
        QFETCH(QString, line);
        QCOMPARE(m_bench->run(u"client add taken --connection kedai"_s).exitCode(), 0);
        const Said said = m_bench->run(line);
        QCOMPARE(said.exitCode(), 2);
        QTEST(said.code(), "code");
        QTEST(said.field(), "field");
        QCOMPARE(m_bench->services->clients().all().size(), 1);
    }

    void add_taxpayers_areGranted()
    {
        QCOMPARE(
            m_bench->run(u"client add till --connection agent --taxpayer c1234567890"_s).exitCode(),
            0);
        const auto one = m_bench->services->clients().findByName(u"till"_s);
        QVERIFY(one && !one->allTaxpayers);
        QCOMPARE(one->taxpayers.size(), 1);
        QCOMPARE(m_bench->run(u"client add all --connection agent --taxpayer all"_s).exitCode(), 0);
        QVERIFY(m_bench->services->clients().findByName(u"all"_s)->allTaxpayers);
    }

    void add_rights_areKeptAndListed()
    {
        for (const QString &rights : words(u"token api api-read"_s)) {
            const Said said =
                m_bench->run(u"client add for-%1 --connection kedai --rights %1"_s.arg(rights));
            QCOMPARE(said.exitCode(), 0);
            QCOMPARE(said.object().value(u"rights"_s).toString(), rights);
        }
        QStringList listed;
        const QJsonArray list = m_bench->run(u"client list"_s).array();
        for (const auto &client : list)
            listed << client.toObject().value(u"rights"_s).toString();
        QCOMPARE(listed, words(u"token api api-read"_s));
    }

    void add_expires_isTheEndOfThatDayInMalaysia()
    {
        QCOMPARE(m_bench->run(u"client add till --connection kedai --expires 2099-12-31"_s)
                     .object()
                     .value(u"expires"_s)
                     .toString(),
                 u"2099-12-31T16:00:00Z"_s);
    }

private:
    std::unique_ptr<CommandBench> m_bench;
};

QTEST_GUILESS_MAIN(TestClientCommands)
#include "tst_clientcommands.moc"
