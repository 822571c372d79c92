#include "identity/bridge/bridgeprovider.h"

#include "identity/bridge/tokenmessage.h"
#include "identity/credentialpair.h"
#include "identity/systems.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Identity;
using namespace Qt::StringLiterals;

namespace {

LoginRequest request(const QMap<QString, QString> &settings = {})
{
    LoginRequest request;
    request.profile.system = Profiles::System::Bridge;
    request.profile.environment = Profiles::Environment::Production;
    request.profile.clientId = UpstreamClientId(u"mib_1"_s);
    request.profile.settings = settings;
    request.tokenUrl = systemOf(request.profile).tokenUrl(request.profile, {});
    return request;
}

Http::Answer answer(int status, const QByteArray &body, const QByteArray &retryAfter = {})
{
    Http::Answer answer{
        .status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
    if (!retryAfter.isEmpty())
        answer.headers.add("Retry-After", retryAfter);
    return answer;
}

QString wordsOf(const LoginOutcome &outcome)
{
    if (const auto *grant = std::get_if<TokenGrant>(&outcome)) {
        return u"token %1 [%2] %3"_s.arg(grant->lifetime.count())
            .arg(grant->scope, grant->doubt ? grant->doubt->detail : QString())
            .trimmed();
    }
    const auto &failure = std::get<LoginFailure>(outcome);
    const qint64 wait = failure.error.retryAfter ? failure.error.retryAfter->count() : 0;
    return QString(errorId(failure.error.code))
        + (failure.remedy == Remedy::Wait ? u" wait %1"_s.arg(wait) : u" person"_s);
}

} // namespace

class TestBridgeProvider : public QObject
{
    Q_OBJECT

private slots:
    void message_formOrJson_carriesTheCredentialsInTheBody_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("sent");
        const QByteArray form = "application/x-www-form-urlencoded";
        QTest::newRow("form") << QString() << QString() << QByteArray("s&1") << form
                              << QByteArray("grant_type=client_credentials&client_id=mib_1"
                                            "&client_secret=s%261");
        QTest::newRow("form with scopes")
            << u"form"_s << u"invoices:read invoices:write"_s << QByteArray("s") << form
            << QByteArray("grant_type=client_credentials&client_id=mib_1&client_secret=s"
                          "&scope=invoices%3Aread+invoices%3Awrite");
        QTest::newRow("json") << u"json"_s << u"invoices:read"_s << QByteArray("s\"\\1")
                              << QByteArray("application/json")
                              << QByteArray("{\"grant_type\":\"client_credentials\",\"client_id\":"
                                            "\"mib_1\",\"client_secret\":\"s\\\"\\\\1\","
                                            "\"scope\":\"invoices:read\"}");
        QTest::newRow("pair before the last rotation")
            << QString() << QString()
            << joined({UpstreamClientId(u"mib_0"_s), SecretString::copyOf("old")})
                   .reveal()
                   .toByteArray()
            << form
            << QByteArray("grant_type=client_credentials&client_id=mib_0&client_secret=old");
    }

    void message_formOrJson_carriesTheCredentialsInTheBody()
    {
        QFETCH(QString, body);
        QFETCH(QString, scope);
        QFETCH(QByteArray, secret);
        const auto message = Bridge::tokenMessage(
            request({{u"token_body"_s, body}, {u"scope"_s, scope}}), SecretString::copyOf(secret));
        QVERIFY(message);
        QCOMPARE(message->request.method, QByteArray("POST"));
        QCOMPARE(message->request.url.toString(),
                 u"https://app.myinvoisbridge.com/api/v1/oauth/token"_s);
        QTEST(message->request.headers.value("Content-Type"), "type");
        QVERIFY(!message->request.headers.contains("Authorization"));
        QTEST(message->request.body.reveal().toByteArray(), "sent");
    }

    void answer_everyRowOfTheTable_isCodeAndRemedy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int status, const QByteArray &body, const char *words,
                            const QByteArray &retryAfter = {}) {
            QTest::newRow(name) << status << body << retryAfter << QString::fromLatin1(words);
        };
        const auto error = [](const QByteArray &code) { return "{\"error\":\"" + code + "\"}"; };
        row("token", 200,
            R"({"access_token":"t","token_type":"Bearer","expires_in":3600,"scope":"invoices:read"})",
            "token 3600 [invoices:read]");
        row("life as text", 200, R"({"access_token":"t","expires_in":"3600"})", "token 3600 []");
        row("fewer scopes", 200, R"({"access_token":"t","expires_in":60,"scope":"invoices:write"})",
            "token 60 [invoices:write] not granted: invoices:read");
        row("invalid_request", 400, error("invalid_request"), "request.malformed person");
        row("invalid_client", 401, error("invalid_client"), "credentials.rejected person");
        row("client_revoked", 401, error("client_revoked"), "credentials.revoked person");
        row("rate_limit_exceeded", 429, error("rate_limit_exceeded"),
            "service.rate_limited wait 17", "17");
        row("rate limit under 400", 400, error("rate_limit_exceeded"),
            "service.rate_limited wait 60");
        row("invalid_scope", 400, error("invalid_scope"), "request.bad_scope person");
        row("grant", 400, error("unsupported_grant_type"), "request.bad_grant person");
        row("server error", 500, error("invalid_client"), "service.unavailable wait 0");
        row("page", 503, "<html>maintenance</html>", "service.unavailable wait 0");
        row("page says 401", 401, "<html>401</html>", "service.unavailable wait 0");
        row("no such path", 404, error("not_found"), "address.wrong_path person");
        row("redirect", 302, "", "address.wrong_host person");
        row("captive portal", 200, "<html>Wi-Fi</html>", "network.captive_portal wait 0");
        row("no token", 200, "{}", "token.missing wait 0");
        row("other type", 200, R"({"access_token":"t","token_type":"mac"})",
            "token.refused person");
    }

    void answer_everyRowOfTheTable_isCodeAndRemedy()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, retryAfter);
        const auto outcome =
            Bridge::readAnswer(answer(status, body, retryAfter),
                               request({{u"scope"_s, u"invoices:read"_s}}), Milliseconds(0));
        QTEST(wordsOf(outcome), "words");
    }

    void addresses_presetOrTyped_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("apiUrl");
        QTest::newRow("preset") << QString() << QString()
                                << u"https://app.myinvoisbridge.com/api/v1"_s;
        QTest::newRow("beside the token address") << u"https://books.example.com/v2/oauth/token"_s
                                                  << QString() << u"https://books.example.com/v2"_s;
        QTest::newRow("elsewhere")
            << u"https://id.example.com/token"_s << u"https://api.example.com/x/"_s
            << u"https://api.example.com/x"_s;
    }

    void addresses_presetOrTyped()
    {
        QFETCH(QString, token);
        QFETCH(QString, api);
        ConnectionTexts texts;
        if (!token.isEmpty())
            texts.settings.insert(u"token_url"_s, token);
        if (!api.isEmpty())
            texts.apiUrl = api;
        Profiles::ConnectionProfile profile{.system = Profiles::System::Bridge,
                                            .environment = Profiles::Environment::Production};
        const UpstreamSystem &system = systemOf(profile);
        QVERIFY(system.take(texts, profile));
        if (!token.isEmpty())
            QCOMPARE(system.tokenUrl(profile, {}), QUrl(token));
        QTEST(system.apiUrl(profile, {}).toString(), "apiUrl");
        QCOMPARE(system.apiTarget("/api/integration/invoices?page=2"),
                 QByteArray("/integration/invoices?page=2"));
    }
};

QTEST_GUILESS_MAIN(TestBridgeProvider)
#include "tst_bridgeprovider.moc"
