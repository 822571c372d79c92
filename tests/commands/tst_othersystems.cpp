#include "commands/commandbench.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;
using Test::words;

/// The Bridge and MYOB from the command line on: what is typed, what is stored, what a login says.
/// Practice plays both systems, so nothing here needs a keychain.
class TestOtherSystems : public QObject
{
    Q_OBJECT

private slots:
    void add_everyField_isJudged_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &line, const char *code, const char *field) {
            QTest::newRow(qPrintable(line))
                << line << QString::fromLatin1(code) << QString::fromLatin1(field);
        };
        const QString bridge = u"--system bridge --client-id mib_1 "_s;
        const QString myob = u"--system myob --client-id key-1 "_s;
        row(u"--system xero"_s, "input.unknown_value", "system");
        row(bridge + u"--environment sandbox"_s, "input.unknown_value", "environment");
        row(bridge + u"--environment custom"_s, "input.required", "token_url");
        row(bridge + u"--token-url http://example.com/token"_s, "input.url_not_https", "token_url");
        row(bridge + u"--token-url https://example.com"_s, "input.url_invalid", "token_url");
        row(bridge + u"--token-body xml"_s, "input.unknown_value", "token_body");
        row(bridge + u"--identity-url https://example.com"_s, "input.not_applicable",
            "identity_url");
        row(bridge + u"--login intermediary"_s, "input.not_applicable", "login");
        row(bridge + u"--file-user A"_s, "input.not_applicable", "file_user");
        row(bridge, "input.secret_missing", "client_secret");
        row(u"--system bridge"_s, "input.required", "client_id");
        row(myob, "input.required", "redirect_uri");
        row(myob + u"--redirect-uri http://example.com/cb"_s, "input.url_not_https",
            "redirect_uri");
        row(myob + u"--redirect-uri http://desktop --business-id 12"_s, "input.unknown_value",
            "business_id");
        row(myob + u"--redirect-uri http://desktop --file-user "_s + QString(256, u'x'),
            "input.too_long", "file_user");
        row(u"--system myob-desktop --api-url http://192.168.1.5:8080/accountright"_s,
            "input.lan_address", "api_url");
        row(u"--system myinvois --environment sandbox --scope x"_s, "input.not_applicable",
            "scope");
    }

    void add_everyField_isJudged()
    {
        QFETCH(QString, line);
        CommandBench bench;
        const Said said = bench.run(words(u"connection add books "_s + line));
        QCOMPARE(said.exitCode(), 2);
        QTEST(said.code(), "code");
        QTEST(said.field(), "field");
        QVERIFY(!said.message().isEmpty());
    }

    void signIn_takesTheAddressFromStandardInput()
    {
        CommandBench bench;
        QCOMPARE(bench.run(words(u"connection add books --system myob --environment practice"_s))
                     .exitCode(),
                 0);
        const QStringList line = words(u"connection sign-in books --paste -"_s);
        // Nobody began one; with an empty line nothing else is said.
        QCOMPARE(bench.run(line, "http://desktop/?code=c&state=s\n").code(),
                 u"myob.state_mismatch"_s);
        const Said help = bench.runPlain(words(u"connection sign-in"_s));
        QCOMPARE(help.exitCode(), 2);
    }

    void practice_everyScenario_saysWhatItsNameSays_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *scenario, int exitCode, const char *code,
                            const char *state) {
            QTest::newRow(scenario) << QString::fromLatin1(scenario) << exitCode
                                    << QString::fromLatin1(code) << QString::fromLatin1(state);
        };
        row("bridge", 0, "", "fresh");
        row("bridge-revoked", 3, "credentials.revoked", "needs_attention");
        row("bridge-rate-limited", 4, "service.rate_limited", "backing_off");
        row("myob", 0, "", "fresh");
        row("myob-sign-in-again", 3, "myob.sign_in_again", "needs_attention");
        row("myob-desktop", 0, "", "not_applicable");
        row("myob-file-user", 0, "", "fresh");
    }

    void practice_everyScenario_saysWhatItsNameSays()
    {
        QFETCH(QString, scenario);
        QFETCH(int, exitCode);
        const Said said = m_practice->run(u"connection test practice-"_s + scenario);
        QVERIFY2(said.exitCode() == exitCode, said.reply.output.constData());
        QTEST(said.code(), "code");
        const QJsonObject shown =
            m_practice->run(u"connection show practice-"_s + scenario).object();
        QTEST(shown.value(u"state"_s).toString(), "state");
    }

    void companyFiles_areListedByTheTest()
    {
        const Said said = m_practice->runPlain(words(u"connection test practice-myob-desktop"_s));
        QVERIFY2(said.reply.output.contains("1 company files: Latihan Trading"),
                 said.reply.output.constData());
        const Said refused = m_practice->run(
            u"client add reader --connection practice-myob-desktop --rights token"_s);
        QCOMPARE(refused.code(), u"input.not_applicable"_s);
        const Said added =
            m_practice->run(u"client add reader --connection practice-myob-desktop"_s);
        QCOMPARE(added.object().value(u"rights"_s).toString(), u"api"_s);
    }

    void companyFileWithAUser_isReachedThroughTheConnector()
    {
        const Said added =
            m_practice->run(u"client add filed --connection practice-myob-file-user"_s);
        QCOMPARE(added.object().value(u"rights"_s).toString(), u"api"_s);
        // A package may know the user itself.
        const Said chosen = m_practice->run(
            u"client add own --connection practice-myob-file-user --rights token"_s);
        QCOMPARE(chosen.object().value(u"rights"_s).toString(), u"token"_s);
    }

    void fileUser_inPractice_takesPublishedSecretsOnly()
    {
        CommandBench bench;
        QVERIFY(bench.services->furnish());
        const QStringList edit = words(u"connection edit practice-myob-file-user"_s);
        const Said refused = bench.run(
            edit + QStringList{u"--file-user"_s, u"Siti"_s, u"--secret-stdin"_s}, "\nreal\n");
        QCOMPARE(refused.code(), u"input.practice_only"_s);
        const Said other = bench.run(edit + QStringList{u"--file-user"_s, u"Siti"_s});
        QVERIFY2(other.exitCode() == 0, other.reply.output.constData());
        QCOMPARE(other.object().value(u"file_user"_s).toString(), u"Siti"_s);
        const Said none = bench.run(edit + QStringList{u"--file-user"_s, QString()});
        QVERIFY2(none.exitCode() == 0, none.reply.output.constData());
        QVERIFY(none.object().value(u"file_user"_s).isNull());
    }

    void signIn_whereThereIsNone_isNotSupported()
    {
        QCOMPARE(m_practice->run(u"connection sign-in practice-bridge"_s).code(),
                 u"not_supported"_s);
        QCOMPARE(m_practice->run(u"connection sign-in nobody"_s).code(), u"not_found"_s);
        QCOMPARE(m_practice->run(u"connection rotate practice-ok --client-id x"_s).code(),
                 u"not_supported"_s);
        QCOMPARE(m_practice->run(u"connection rotate practice-bridge --undo"_s).code(),
                 u"not_found"_s);
    }

    void token_ofTheBridge_hasItsScopes()
    {
        const QJsonObject token = m_practice->run(u"token --connection practice-bridge"_s).object();
        QVERIFY(token.value(u"scope"_s).toString().contains(u"invoices:read"_s));
        const QJsonArray status = m_practice->run(u"status"_s).array();
        for (const auto &entry : status) {
            if (entry.toObject().value(u"connection"_s) == u"practice-bridge"_s)
                QVERIFY(!entry.toObject().value(u"scope"_s).toString().isEmpty());
        }
    }

    void initTestCase()
    {
        m_practice = std::make_unique<CommandBench>();
        QVERIFY(m_practice->services->furnish());
    }
    void cleanupTestCase() { m_practice.reset(); }

private:
    std::unique_ptr<CommandBench> m_practice;
};

QTEST_GUILESS_MAIN(TestOtherSystems)
#include "tst_othersystems.moc"
