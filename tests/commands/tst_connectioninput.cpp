#include "commands/connectioninput.h"

#include "practice/scenarios.h"

#include <QTest>

#include <functional>

using namespace Connector;
using namespace Connector::Commands;

namespace {

const QDate today(2027, 3, 15);
const QString uuid = QStringLiteral("11111111-2222-4333-8444-555555555555");
const QByteArray secret = "a-proper-secret-of-length";

SecretString secretOf(const QByteArray &text)
{
    return SecretString::copyOf(text);
}

ConnectionInput sandbox()
{
    return {.name = QStringLiteral("Kedai Aminah"),
            .system = QStringLiteral("myinvois"),
            .environment = QStringLiteral("sandbox"),
            .clientId = uuid,
            .secret1 = secretOf(secret)};
}

ConnectionInput custom()
{
    ConnectionInput input = sandbox();
    input.environment = QStringLiteral("custom");
    input.identityUrl = QStringLiteral("https://id.example.com");
    return input;
}

ConnectionInput intermediary()
{
    ConnectionInput input = sandbox();
    input.login = QStringLiteral("intermediary");
    input.taxpayers = {QStringLiteral("C1234567890")};
    return input;
}

ConnectionInput myob()
{
    return {.name = QStringLiteral("Buku"),
            .system = QStringLiteral("myob"),
            .clientId = QStringLiteral("key-1"),
            .settings = {{QStringLiteral("redirect_uri"), QStringLiteral("http://desktop")}},
            .secret1 = secretOf(secret)};
}

ConnectionInput companyFile()
{
    ConnectionInput input = myob();
    input.settings.insert(QStringLiteral("file_user"), QStringLiteral("Aminah"));
    return input;
}

ConnectionInput practice()
{
    return {.name = QStringLiteral("Latihan"),
            .system = QStringLiteral("myinvois"),
            .environment = QStringLiteral("practice")};
}

const Practice::Scenario &scenarioNamed(const QString &name)
{
    for (const Practice::Scenario &scenario : Practice::scenarios()) {
        if (scenario.name == name)
            return scenario;
    }
    return Practice::scenarios().constFirst();
}

using Make = std::function<ConnectionInput()>;

Make with(ConnectionInput (*start)(), QString ConnectionInput::*field, const QString &value)
{
    return [=] {
        ConnectionInput input = start();
        input.*field = value;
        return input;
    };
}

Make withSecrets(ConnectionInput (*start)(), const QByteArray &first, const QByteArray &second = {})
{
    return [=] {
        ConnectionInput input = start();
        input.secret1 = secretOf(first);
        input.secret2 = secretOf(second);
        return input;
    };
}

Make withTaxpayers(ConnectionInput (*start)(), const QStringList &taxpayers)
{
    return [=] {
        ConnectionInput input = start();
        input.taxpayers = taxpayers;
        return input;
    };
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestConnectionInput : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::move(*Store::Database::open(QStringLiteral(":memory:")));
        m_profiles = std::make_unique<Store::ProfileStore>(*m_database);
        Profiles::ConnectionProfile present{.uuid = ConnectionUuid(QStringLiteral("u1")),
                                            .id = ConnectionId(QStringLiteral("taken")),
                                            .name = QStringLiteral("Taken")};
        QVERIFY(m_profiles->add(present));
    }

    void check_wrongField_isCodeAndField_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *what, const Make &make, const char *code,
                            const char *field) {
            QTest::newRow(what) << make << QString::fromLatin1(code) << QString::fromLatin1(field);
        };
        using I = ConnectionInput;
        row("name missing", with(sandbox, &I::name, QStringLiteral("")), "input.required", "name");
        row("name of blanks", with(sandbox, &I::name, QStringLiteral("  ")), "input.required",
            "name");
        row("name with a line break", with(sandbox, &I::name, QStringLiteral("a\nb")),
            "input.not_text", "name");
        row("name taken", with(sandbox, &I::name, QStringLiteral(" tAKEN ")), "input.name_taken",
            "name");
        row("id empty", with(sandbox, &I::id, QStringLiteral("")), "input.required", "id");
        row("id with capitals", with(sandbox, &I::id, QStringLiteral("Kedai")), "input.id_format",
            "id");
        row("id too long",
            with(sandbox, &I::id, QStringLiteral("a123456789a123456789a123456789abc")),
            "input.id_format", "id");
        row("id taken", with(sandbox, &I::id, QStringLiteral("taken")), "input.id_taken", "id");
        row("id kept for practice", with(sandbox, &I::id, QStringLiteral("practice-ok")),
            "input.id_taken", "id");
        row("system missing", with(sandbox, &I::system, QStringLiteral("")), "input.required",
            "system");
        row("system unknown", with(sandbox, &I::system, QStringLiteral("sap")),
            "input.unknown_value", "system");
        row("environment missing", with(sandbox, &I::environment, QStringLiteral("")),
            "input.required", "environment");
        row("environment unknown", with(sandbox, &I::environment, QStringLiteral("live")),
            "input.unknown_value", "environment");
        row("login unknown", with(sandbox, &I::login, QStringLiteral("agent")),
            "input.unknown_value", "login");
        row("address in sandbox",
            with(sandbox, &I::identityUrl, QStringLiteral("https://id.example.com")),
            "input.url_fixed", "identity_url");
        row("API address in sandbox",
            with(sandbox, &I::apiUrl, QStringLiteral("https://id.example.com")), "input.url_fixed",
            "api_url");
        row("custom without address", with(custom, &I::identityUrl, QStringLiteral("")),
            "input.required", "identity_url");
        row("custom by http",
            with(custom, &I::identityUrl, QStringLiteral("http://id.example.com")),
            "input.url_not_https", "identity_url");
        row("custom no address", with(custom, &I::identityUrl, QStringLiteral("id.example.com")),
            "input.url_invalid", "identity_url");
        row("API by http", with(custom, &I::apiUrl, QStringLiteral("http://id.example.com")),
            "input.url_not_https", "api_url");
        row("client id missing", with(sandbox, &I::clientId, QStringLiteral("")), "input.required",
            "client_id");
        row("client id no UUID", with(sandbox, &I::clientId, QStringLiteral("kedai-42")),
            "credentials.not_uuid", "client_id");
        row("client id placeholder", with(sandbox, &I::clientId, QStringLiteral("YOUR_CLIENT_ID")),
            "credentials.placeholder", "client_id");
        row("TIN of a taxpayer login", withTaxpayers(sandbox, {QStringLiteral("C1234567890")}),
            "input.not_applicable", "taxpayer");
        row("TIN wrong", withTaxpayers(intermediary, {QStringLiteral("1234567890")}), "tin.format",
            "taxpayer");
        row("ROB wrong", withTaxpayers(intermediary, {QStringLiteral("C1234567890:2!")}),
            "input.rob_format", "taxpayer");
        row("TIN twice",
            withTaxpayers(intermediary,
                          {QStringLiteral("C1234567890"), QStringLiteral("c 1234567890")}),
            "input.taxpayer_taken", "taxpayer");
        row("expected TIN wrong", with(sandbox, &I::expectTin, QStringLiteral("1234567890")),
            "tin.format", "expect_tin");
        row("date of another country",
            with(sandbox, &I::secretExpires, QStringLiteral("31.03.2099")), "input.date_format",
            "secret_expires");
        row("no such day", with(sandbox, &I::secretExpires, QStringLiteral("2099-02-30")),
            "input.date_format", "secret_expires");
        row("date past", with(sandbox, &I::secretExpires, QStringLiteral("2027-03-14")),
            "input.date_past", "secret_expires");
        row("secret missing", withSecrets(sandbox, {}), "input.secret_missing", "client_secret");
        row("only secret 2", withSecrets(sandbox, {}, secret), "input.secret_missing",
            "client_secret");
        row("secret is the id", withSecrets(sandbox, uuid.toLatin1()), "credentials.swapped",
            "client_secret");
        row("secret placeholder", withSecrets(sandbox, "YOUR_CLIENT_SECRET"),
            "credentials.placeholder", "client_secret");
        row("secret 2 with a blank", withSecrets(sandbox, secret, "two words"),
            "credentials.hidden_characters", "client_secret_2");
        row("real id in practice", with(practice, &I::clientId, uuid), "input.practice_only",
            "client_id");
        row("real secret in practice", withSecrets(practice, secret), "input.practice_only",
            "client_secret");
        const QByteArray published = scenarioNamed(QStringLiteral("ok")).secret1;
        row("real secret 2 in practice", withSecrets(practice, published, secret),
            "input.practice_only", "client_secret_2");
        row("second secret without a file user", withSecrets(myob, secret, "pw"),
            "input.not_applicable", "client_secret_2");
        row("file user without a client secret", withSecrets(companyFile, {}, "pw"),
            "input.secret_missing", "client_secret");
        row("file password of two lines", withSecrets(companyFile, secret, "p\tw"),
            "input.not_text", "file_password");
        row("practice id elsewhere",
            with(sandbox, &I::clientId, scenarioNamed(QStringLiteral("ok")).clientId),
            "input.not_applicable", "client_id");
    }

    void check_wrongField_isCodeAndField()
    {
        QFETCH(Make, make);
        const auto checked = checkConnection(make(), *m_profiles, today);
        QVERIFY(!checked);
        QTEST(QString(errorId(checked.error().code)), "code");
        QTEST(checked.error().field, "field");
    }

    void check_swapped_isSaid()
    {
        ConnectionInput input = sandbox();
        input.clientId = QString::fromLatin1(secret);
        input.secret1 = secretOf(uuid.toLatin1());
        const auto checked = checkConnection(input, *m_profiles, today);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::CredentialsSwapped);
        QCOMPARE(checked.error().field, QStringLiteral("client_id"));
    }

    void check_rightInput_isTheProfile()
    {
        ConnectionInput input = intermediary();
        input.secret2 = secretOf("the-second-secret");
        input.secretExpires = QStringLiteral("2027-03-15");
        const auto checked = checkConnection(input, *m_profiles, today);
        QVERIFY(checked);
        QCOMPARE(checked->profile.id.toString(), QStringLiteral("kedai-aminah"));
        QCOMPARE(checked->profile.clientId.toString(), uuid);
        QCOMPARE(checked->profile.taxpayers.size(), 1);
        QCOMPARE(checked->profile.secretExpires, today);
        QCOMPARE(checked->credentials.secret1.reveal(), QByteArrayView(secret));
        QCOMPARE(checked->credentials.secret2.reveal(), QByteArrayView("the-second-secret"));
        QCOMPARE(checked->notes, QStringList());
    }

    void check_custom_apiIsIdentityUnlessGiven()
    {
        const auto one = checkConnection(custom(), *m_profiles, today);
        QVERIFY(one);
        QCOMPARE(one->profile.apiUrl, QUrl(QStringLiteral("https://id.example.com")));
        ConnectionInput input = custom();
        input.apiUrl = QStringLiteral("http://127.0.0.1:8080/");
        const auto two = checkConnection(input, *m_profiles, today);
        QVERIFY(two);
        QCOMPARE(two->profile.apiUrl, QUrl(QStringLiteral("http://127.0.0.1:8080")));
        QCOMPARE(two->profile.identityUrl, QUrl(QStringLiteral("https://id.example.com")));
    }

    void check_cleanedInput_isNoted()
    {
        ConnectionInput input = intermediary();
        input.clientId = u'"' + uuid + u'"';
        input.secret1 = secretOf(secret + " ");
        input.taxpayers = {QStringLiteral("c12345678-90")};
        const auto checked = checkConnection(input, *m_profiles, today);
        QVERIFY(checked);
        QCOMPARE(checked->profile.clientId.toString(), uuid);
        QCOMPARE(checked->credentials.secret1.reveal(), QByteArrayView(secret));
        QCOMPARE(checked->notes.size(), 3);
        QVERIFY(checked->notes.at(0).contains(QStringLiteral("client id")));
        QVERIFY(checked->notes.at(1).contains(QStringLiteral("taxpayer")));
        QVERIFY(checked->notes.at(2).contains(QStringLiteral("client secret")));
        QVERIFY(!checked->notes.join(u' ').contains(QString::fromLatin1(secret)));
    }

    void check_unusualTin_isSuggested()
    {
        ConnectionInput input = intermediary();
        input.taxpayers = {QStringLiteral("C1234567891")};
        const auto checked = checkConnection(input, *m_profiles, today);
        QVERIFY(checked);
        QCOMPARE(checked->profile.taxpayers.constFirst().taxpayer.tin,
                 QStringLiteral("C1234567891"));
        QCOMPARE(checked->notes.size(), 1);
        QVERIFY(checked->notes.constFirst().contains(QStringLiteral("C1234567891")));
    }

    void check_practice_needsNothing()
    {
        const auto checked = checkConnection(practice(), *m_profiles, today);
        QVERIFY(checked);
        const Practice::Scenario &ok = scenarioNamed(QStringLiteral("ok"));
        QCOMPARE(checked->profile.clientId.toString(), ok.clientId);
        QCOMPARE(checked->credentials.secret1.reveal(), QByteArrayView(ok.secret1));
        ConnectionInput input = practice();
        input.login = QStringLiteral("intermediary");
        const auto other = checkConnection(input, *m_profiles, today);
        QVERIFY(other);
        QCOMPARE(other->profile.clientId.toString(),
                 scenarioNamed(QStringLiteral("intermediary")).clientId);
    }

    void check_practicePublished_isAccepted()
    {
        const Practice::Scenario &wanted = scenarioNamed(QStringLiteral("secret-2"));
        ConnectionInput input = practice();
        input.clientId = wanted.clientId.toUpper();
        input.secret1 = secretOf(wanted.secret1 + "\r");
        input.secret2 = secretOf(wanted.secret2);
        const auto checked = checkConnection(input, *m_profiles, today);
        QVERIFY(checked);
        QCOMPARE(checked->profile.clientId.toString(), wanted.clientId);
        QCOMPARE(checked->credentials.secret2.reveal(), QByteArrayView(wanted.secret2));
    }

    void check_nameLikeAReadyConnection_getsAnotherId()
    {
        ConnectionInput input = sandbox();
        input.name = QStringLiteral("Practice ok");
        const auto checked = checkConnection(input, *m_profiles, today);
        QVERIFY(checked);
        QCOMPARE(checked->profile.id.toString(), QStringLiteral("own-practice-ok"));
        input.name = QStringLiteral("Practice");
        const auto whole = checkConnection(input, *m_profiles, today);
        QVERIFY(whole);
        QCOMPARE(whole->profile.id.toString(), QStringLiteral("practice"));
    }

    void check_secondSecretOfMyob_isThePasswordOfTheFileUser()
    {
        for (const QByteArray &password : {QByteArray(" p w "), QByteArray()}) {
            ConnectionInput input = companyFile();
            input.secret2 = secretOf(password);
            const auto checked = checkConnection(input, *m_profiles, today);
            QVERIFY(checked);
            QCOMPARE(checked->credentials.secret1.reveal().toByteArray(), secret);
            QVERIFY(checked->credentials.secret2.isEmpty());
            QCOMPARE(checked->credentials.filePassword.reveal().toByteArray(), password);
            QCOMPARE(checked->profile.setting(QStringLiteral("file_user")),
                     QStringLiteral("Aminah"));
        }
    }

    void change_fileUser_givenOrTakenBack()
    {
        Profiles::ConnectionProfile before{.system = Profiles::System::Myob,
                                           .environment = Profiles::Environment::Production};
        const QString user = QStringLiteral("file_user");
        before.settings.insert(QStringLiteral("redirect_uri"), QStringLiteral("http://desktop"));
        ConnectionInput input;
        input.settings.insert(user, QStringLiteral("Aminah"));
        const auto given = checkChange(input, before, today);
        QVERIFY(given);
        QCOMPARE(given->profile.setting(user), QStringLiteral("Aminah"));
        input.settings.insert(user, QStringLiteral(""));
        const auto taken = checkChange(input, given->profile, today);
        QVERIFY(taken);
        QVERIFY(!taken->profile.settings.contains(user));
    }

    void change_onlyGivenFields_change()
    {
        const auto before = checkConnection(custom(), *m_profiles, today);
        QVERIFY(before);
        const auto same = checkChange({}, before->profile, today);
        QVERIFY(same);
        QCOMPARE(same->profile, before->profile);
        ConnectionInput input;
        input.apiUrl = QStringLiteral("https://api.example.com");
        const auto moved = checkChange(input, before->profile, today);
        QVERIFY(moved);
        QCOMPARE(moved->profile.identityUrl, before->profile.identityUrl);
        QCOMPARE(moved->profile.apiUrl, QUrl(QStringLiteral("https://api.example.com")));
    }

    void change_addressOfSandbox_namesTheGivenField()
    {
        Profiles::ConnectionProfile before{.environment = Profiles::Environment::Sandbox};
        before.identityUrl = QUrl(QString());
        ConnectionInput input;
        input.apiUrl = QStringLiteral("https://api.example.com");
        const auto refused = checkChange(input, before, today);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InputUrlFixed);
        QCOMPARE(refused.error().field, QStringLiteral("api_url"));
    }

    void change_emptyText_clears()
    {
        ConnectionInput input = sandbox();
        input.expectTin = QStringLiteral("C1234567890");
        input.secretExpires = QStringLiteral("2028-01-31");
        const auto before = checkConnection(input, *m_profiles, today);
        QVERIFY(before);
        QCOMPARE(before->profile.expectTin, QStringLiteral("C1234567890"));
        ConnectionInput empty;
        empty.expectTin = QStringLiteral("");
        empty.secretExpires = QStringLiteral("");
        const auto cleared = checkChange(empty, before->profile, today);
        QVERIFY(cleared);
        QCOMPARE(cleared->profile.expectTin, QString());
        QVERIFY(!cleared->profile.secretExpires);
    }

    void secrets_practiceWithoutItsClientId_isRefused()
    {
        const Profiles::ConnectionProfile edited{.environment = Profiles::Environment::Practice,
                                                 .clientId = UpstreamClientId(uuid)};
        QStringList notes;
        const auto refused = checkSecrets({}, edited, notes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InputPracticeOnly);
    }

private:
    std::unique_ptr<Store::Database> m_database;
    std::unique_ptr<Store::ProfileStore> m_profiles;
};

QTEST_GUILESS_MAIN(TestConnectionInput)
#include "tst_connectioninput.moc"
