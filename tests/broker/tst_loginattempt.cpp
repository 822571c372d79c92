#include "broker/loginattempt.h"
#include "support/fakeclock.h"
#include "support/fakeprovider.h"
#include "support/memoryvault.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Broker;
using SecretInUse = Store::LoginJournal::SecretInUse;
using Test::FakeProvider;

class TestLoginAttempt : public QObject
{
    Q_OBJECT

    struct Run
    {
        std::optional<LoginAttempt::Outcome> outcome;
        QList<SecretInUse> kept;
        int taken = 0;
        bool secondIsNext = false;
    };

    Test::FakeClock m_clock;

    Identity::LoginRequest request() const
    {
        Identity::LoginRequest request;
        request.profile.uuid = ConnectionUuid(QStringLiteral("uuid"));
        request.profile.clientId = UpstreamClientId(QStringLiteral("client"));
        request.tokenUrl = QUrl(QStringLiteral("https://example.invalid/connect/token"));
        return request;
    }

    void fill(Test::MemoryVault &vault, const QByteArray &secret2) const
    {
        const auto asked = request();
        vault.put(asked.profile.uuid, bindingOf(asked.profile, asked.tokenUrl),
                  {SecretString::copyOf("one"), SecretString::copyOf(secret2)});
    }

    Run run(Test::MemoryVault &vault, FakeProvider &provider, SecretInUse secret = {},
            int budget = 9) const
    {
        Run run;
        LoginAttempt attempt(
            request(), secret, vault, provider,
            {.takeLogin = [&]() -> Result<> {
                 if (run.taken >= budget)
                     return ErrorCode::LoginBudgetExhausted;
                 ++run.taken;
                 return {};
             },
             .secondTried =
                 [&] {
                     return secret.secondTried
                         || (!run.kept.isEmpty() && run.kept.last().secondTried);
                 },
             .secondIsNext = [&] { run.secondIsNext = true; },
             .keepSecret = [&](const SecretInUse &kept) -> Result<> {
                 run.kept.append(kept);
                 return {};
             },
             .finished = [&](LoginAttempt::Outcome outcome) { run.outcome = std::move(outcome); }},
            nullptr);
        attempt.start();
        return run;
    }

    static auto refuseFirst()
    {
        return [](const FakeProvider::Sent &sent) -> Identity::LoginOutcome {
            if (sent.secret == "one")
                return FakeProvider::refused();
            return FakeProvider::grant();
        };
    }

private slots:
    void firstSecretWorks_oneLogin()
    {
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        fill(vault, "two");
        const Run result = run(vault, provider);
        QVERIFY(std::holds_alternative<Identity::TokenGrant>(*result.outcome));
        QCOMPARE(result.taken, 1);
        QCOMPARE(provider.sent().first().secret, QByteArray("one"));
        QCOMPARE(result.kept.last().secret, 1);
        QVERIFY(!result.kept.last().secondTried);
    }

    void firstRefused_secondIsTriedOnceAndKept()
    {
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        provider.setRule(refuseFirst());
        fill(vault, "two");
        const Run result = run(vault, provider);
        QVERIFY(std::holds_alternative<Identity::TokenGrant>(*result.outcome));
        QCOMPARE(provider.sent().size(), 2);
        // Noted as tried before it was sent, as in use only once it worked.
        QCOMPARE(result.kept.first().secret, 1);
        QVERIFY(result.kept.first().secondTried);
        QCOMPARE(result.kept.last().secret, 2);
    }

    void firstRefused_secondAlreadyTried_isFinal()
    {
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        provider.setRule(refuseFirst());
        fill(vault, "two");
        const Run result =
            run(vault, provider, {.connection = {}, .secret = 1, .secondTried = true});
        QVERIFY(std::holds_alternative<Identity::LoginFailure>(*result.outcome));
        QCOMPARE(provider.sent().size(), 1);
    }

    void otherRefusals_neverTryTheSecond_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("upstream");
        const auto row = [](const char *name, ErrorCode code, const char *upstream) {
            QTest::newRow(name) << static_cast<int>(code) << QString::fromLatin1(upstream);
        };
        row("blocked", ErrorCode::CredentialsBlocked, "invalid_client");
        row("scope", ErrorCode::RequestBadScope, "invalid_scope");
        row("environment", ErrorCode::CredentialsWrongEnvironment, "");
        row("not this client", ErrorCode::CredentialsRejected, "unauthorized_client");
        row("grant", ErrorCode::CredentialsRejected, "invalid_grant");
        row("no code", ErrorCode::CredentialsRejected, "");
        row("down", ErrorCode::ServiceUnavailable, "");
    }

    void otherRefusals_neverTryTheSecond()
    {
        QFETCH(int, code);
        QFETCH(QString, upstream);
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        provider.setRule([=](const FakeProvider::Sent &) {
            return FakeProvider::refused(static_cast<ErrorCode>(code), upstream);
        });
        fill(vault, "two");
        const Run result = run(vault, provider);
        QVERIFY(std::holds_alternative<Identity::LoginFailure>(*result.outcome));
        QCOMPARE(provider.sent().size(), 1);
    }

    void expiredSecret_triesTheSecond()
    {
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        provider.setRule([](const FakeProvider::Sent &sent) -> Identity::LoginOutcome {
            if (sent.secret == "one")
                return FakeProvider::refused(ErrorCode::CredentialsSecretExpired);
            return FakeProvider::grant();
        });
        fill(vault, "two");
        QVERIFY(std::holds_alternative<Identity::TokenGrant>(*run(vault, provider).outcome));
    }

    void noSecond_firstRefused_isFinal()
    {
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        provider.setRule(refuseFirst());
        fill(vault, {});
        const Run result = run(vault, provider, {.connection = {}, .secret = 2});
        QVERIFY(std::holds_alternative<Identity::LoginFailure>(*result.outcome));
        QCOMPARE(provider.sent().first().secret, QByteArray("one"));
    }

    void secondTry_budgetEmpty_isNotedForTheNextAttempt()
    {
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        provider.setRule(refuseFirst());
        fill(vault, "two");
        const Run result = run(vault, provider, {}, 1);
        QCOMPARE(std::get<Error>(*result.outcome).code, ErrorCode::LoginBudgetExhausted);
        QCOMPARE(provider.sent().size(), 1);
        QVERIFY(result.secondIsNext);
        QVERIFY(result.kept.isEmpty());
        const Run next = run(vault, provider, {.connection = {}, .secret = 2});
        QVERIFY(std::holds_alternative<Identity::TokenGrant>(*next.outcome));
        QCOMPARE(provider.sent().size(), 2);
    }

    void keychainLocked_nothingIsSent()
    {
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        fill(vault, {});
        vault.setState(Vault::KeychainState::Locked);
        const Run result = run(vault, provider);
        QCOMPARE(std::get<Error>(*result.outcome).code, ErrorCode::KeychainLocked);
        QVERIFY(provider.sent().isEmpty());
        QCOMPARE(result.taken, 0);
    }

    void noLoginLeft_nothingIsSent()
    {
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        fill(vault, {});
        const Run result = run(vault, provider, {}, 0);
        QCOMPARE(std::get<Error>(*result.outcome).code, ErrorCode::LoginBudgetExhausted);
        QVERIFY(provider.sent().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoginAttempt)
#include "tst_loginattempt.moc"
