#include "base/clock.h"
#include "identity/myinvois/myinvoisprovider.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QTest>

#include <optional>

using namespace Connector;
using namespace Connector::Identity;
using Test::ScriptedAnswer;

class TestMyInvoisProvider : public QObject
{
    Q_OBJECT

    using Outcome = std::optional<LoginOutcome>;

    Test::FakeClock m_clock;
    std::unique_ptr<Test::ScriptedServer> m_server;
    std::unique_ptr<Http::Client> m_client;
    std::unique_ptr<MyInvoisProvider> m_provider;
    int m_answers = 0;

    LoginRequest request(const Profiles::Taxpayer &onBehalfOf = {}) const
    {
        LoginRequest request;
        request.profile.id = ConnectionId(QStringLiteral("kedai"));
        request.profile.environment = Profiles::Environment::Practice;
        request.profile.clientId =
            UpstreamClientId(QStringLiteral("11111111-2222-4333-8444-555555555555"));
        request.tokenUrl = m_server->url(QStringLiteral("/connect/token"));
        request.onBehalfOf = onBehalfOf;
        return request;
    }

    Outcome logIn(const LoginRequest &request, const char *secret = "s3cret")
    {
        const auto outcome = std::make_shared<Outcome>();
        m_provider->logIn(request, SecretString::copyOf(secret), [this, outcome](LoginOutcome o) {
            ++m_answers;
            *outcome = std::move(o);
        });
        // Never from within the call: the caller may not have noted the attempt yet.
        if (*outcome)
            return {};
        [[maybe_unused]] const bool inTime =
            QTest::qWaitFor([&] { return outcome->has_value(); }, 30'000);
        return std::move(*outcome);
    }

private slots:
    void init()
    {
        m_answers = 0;
        m_server = std::make_unique<Test::ScriptedServer>();
        m_client = std::make_unique<Http::Client>();
        m_provider = std::make_unique<MyInvoisProvider>(*m_client, m_clock);
    }

    void cleanup()
    {
        m_provider.reset();
        m_client.reset();
        m_server.reset();
    }

    void logIn_granted_givesTheToken()
    {
        m_server->play(ScriptedAnswer::json(
            200, R"({"access_token":"abc","expires_in":3600,"token_type":"Bearer"})"));
        const Outcome outcome = logIn(request());
        QVERIFY(outcome);
        const auto *grant = std::get_if<TokenGrant>(&*outcome);
        QVERIFY(grant);
        QCOMPARE(grant->accessToken->reveal(), QByteArrayView("abc"));
        QCOMPARE(grant->lifetime, Seconds(3600));
        QCOMPARE(m_answers, 1);

        QCOMPARE(m_server->requests().size(), 1);
        const Test::RecordedRequest &sent = m_server->requests().first();
        QCOMPARE(sent.method, QByteArray("POST"));
        QCOMPARE(sent.target, QByteArray("/connect/token"));
        QCOMPARE(sent.body,
                 QByteArray("client_id=11111111-2222-4333-8444-555555555555"
                            "&client_secret=s3cret&grant_type=client_credentials"
                            "&scope=InvoicingAPI"));
        QVERIFY(!sent.headers.contains("onbehalfof"));
        QVERIFY(!sent.headers.contains("Authorization"));
    }

    void logIn_intermediary_namesTheTaxpayer()
    {
        m_server->play(ScriptedAnswer::json(200, R"({"access_token":"abc","expires_in":3600})"));
        const Outcome outcome =
            logIn(request({QStringLiteral("IG12345678912"), QStringLiteral("201901234567")}));
        QVERIFY(outcome);
        QVERIFY(std::holds_alternative<TokenGrant>(*outcome));
        QCOMPARE(m_server->requests().first().headers.value("onbehalfof"),
                 QByteArray("IG12345678912:201901234567"));
    }

    void logIn_refused_isSentOnceAndExplained()
    {
        m_server->playAlways(
            ScriptedAnswer::json(400, R"({"error":"invalid_client","error_description":"no"})",
                                 {{"correlationId", "42"}}));
        const Outcome outcome = logIn(request());
        QVERIFY(outcome);
        const auto *failure = std::get_if<LoginFailure>(&*outcome);
        QVERIFY(failure);
        QCOMPARE(failure->error.code, ErrorCode::CredentialsRejected);
        QCOMPARE(failure->remedy, Remedy::Person);
        QCOMPARE(failure->correlationId, QStringLiteral("42"));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void logIn_upstreamRepeatsTheSecret_isHidden()
    {
        m_server->play(ScriptedAnswer::json(
            400, R"({"error":"invalid_client","error_description":"secret s3cret is wrong"})"));
        const Outcome outcome = logIn(request());
        QVERIFY(outcome);
        QCOMPARE(std::get<LoginFailure>(*outcome).upstreamDescription,
                 QStringLiteral("secret *** is wrong"));
    }

    void logIn_serverReadsAndCloses_isSentOnceAndWaited()
    {
        m_server->playAlways(ScriptedAnswer::readAndClose());
        const Outcome outcome = logIn(request());
        QVERIFY(outcome);
        const auto *failure = std::get_if<LoginFailure>(&*outcome);
        QVERIFY(failure);
        QCOMPARE(failure->error.code, ErrorCode::NetworkTimeout);
        QCOMPARE(failure->remedy, Remedy::Wait);
        QCOMPARE(failure->httpStatus, 0);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_answers, 1);
    }

    void logIn_redirected_isNotFollowed()
    {
        m_server->playAlways(
            {.status = 307,
             .headers = {{"Location", m_server->url(QStringLiteral("/x")).toEncoded()}}});
        const Outcome outcome = logIn(request());
        QVERIFY(outcome);
        QCOMPARE(std::get<LoginFailure>(*outcome).error.code, ErrorCode::AddressWrongHost);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void logIn_rateLimited_carriesTheWait()
    {
        m_server->play({.status = 429, .headers = {{"Retry-After", "33"}}});
        const Outcome outcome = logIn(request());
        QVERIFY(outcome);
        QCOMPARE(std::get<LoginFailure>(*outcome).error.retryAfter, std::optional(Seconds(33)));
    }

    void logIn_impossibleRequest_sendsNothing()
    {
        const Outcome broken = logIn(request({QStringLiteral("C1\r\nX: y"), {}}));
        QVERIFY(broken);
        QCOMPARE(std::get<LoginFailure>(*broken).error.code, ErrorCode::TinFormat);
        QVERIFY(std::get<LoginFailure>(*broken).concernsTaxpayerOnly);

        LoginRequest elsewhere = request();
        elsewhere.tokenUrl = QUrl(QStringLiteral("http://api.example.invalid/connect/token"));
        const Outcome plain = logIn(elsewhere);
        QVERIFY(plain);
        QCOMPARE(std::get<LoginFailure>(*plain).error.code, ErrorCode::AddressWrongHost);
        QCOMPARE(std::get<LoginFailure>(*plain).remedy, Remedy::Person);

        const Outcome noSecret = logIn(request(), "");
        QVERIFY(noSecret);
        QCOMPARE(std::get<LoginFailure>(*noSecret).error.code, ErrorCode::InputSecretMissing);
        QVERIFY(m_server->requests().isEmpty());
    }

    void logIn_clientGoesAway_answersOnce()
    {
        m_server->playAlways(ScriptedAnswer::silence());
        Outcome outcome;
        m_provider->logIn(request(), SecretString::copyOf("s"), [&](LoginOutcome o) {
            ++m_answers;
            outcome = std::move(o);
        });
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_client.reset();
        QCOMPARE(m_answers, 1);
        QCOMPARE(std::get<LoginFailure>(*outcome).error.code, ErrorCode::Abandoned);
    }

    void loginsPerMinute_sandboxHasHalf()
    {
        using Profiles::Environment;
        QCOMPARE(m_provider->loginsPerMinute(Environment::Production), 12);
        QCOMPARE(m_provider->loginsPerMinute(Environment::Sandbox), 6);
        QCOMPARE(m_provider->loginsPerMinute(Environment::Practice), 12);
        QCOMPARE(m_provider->loginsPerMinute(Environment::Custom), 12);
    }
};

QTEST_GUILESS_MAIN(TestMyInvoisProvider)
#include "tst_myinvoisprovider.moc"
