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
        QCOMPARE(result.kept.first().secret, 2);
        QVERIFY(result.kept.first().secondTried);
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
        QTest::newRow("blocked") << static_cast<int>(ErrorCode::CredentialsBlocked);
        QTest::newRow("scope") << static_cast<int>(ErrorCode::RequestBadScope);
        QTest::newRow("environment") << static_cast<int>(ErrorCode::CredentialsWrongEnvironment);
        QTest::newRow("down") << static_cast<int>(ErrorCode::ServiceUnavailable);
    }

    void otherRefusals_neverTryTheSecond()
    {
        QFETCH(int, code);
        Test::MemoryVault vault;
        FakeProvider provider(m_clock);
        provider.setRule([=](const FakeProvider::Sent &) {
            return FakeProvider::refused(static_cast<ErrorCode>(code));
        });
        fill(vault, "two");
        const Run result = run(vault, provider);
        QVERIFY(std::holds_alternative<Identity::LoginFailure>(*result.outcome));
        QCOMPARE(provider.sent().size(), 1);
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
        // The next attempt begins with the second secret.
        const Run next = run(vault, provider, result.kept.last());
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
