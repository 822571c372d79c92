#include "broker/tokenbroker.h"
#include "support/brokerbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Connector::Broker;
using namespace std::chrono_literals;
using Test::BrokerBench;
using Test::FakeProvider;

namespace {

QStringList manyTaxpayers(int count)
{
    QStringList tins;
    for (int number = 1; number <= count; ++number)
        tins.append(QStringLiteral("C%10").arg(1000 + number));
    return tins;
}

const QString one = QStringLiteral("one");

} // namespace

class TestTokenBroker : public QObject
{
    Q_OBJECT

private slots:
    void request_twoHundredAtOnce_oneLogin()
    {
        BrokerBench bench;
        bench.add(one);
        bench.provider.setSlow(true);
        QList<std::shared_ptr<BrokerBench::Asked>> asked;
        for (int caller = 0; caller < 200; ++caller)
            asked.append(bench.ask(one));
        QCOMPARE(bench.status(one).state, LoginState::Renewing);
        bench.provider.answerAll();
        for (const auto &caller : asked)
            QVERIFY(caller->isToken());
        QCOMPARE(bench.provider.sent().size(), 1);
        QVERIFY(bench.ask(one)->isToken());
        QCOMPARE(bench.provider.sent().size(), 1);
    }

    void request_unknownOrPaused_isSaid()
    {
        BrokerBench bench;
        auto profile = bench.add(one);
        QCOMPARE(bench.ask(QStringLiteral("nobody"))->code(), ErrorCode::NotFound);
        QVERIFY(bench.ask(one)->isToken());
        profile.paused = true;
        QVERIFY(bench.profiles->update(profile));
        QCOMPARE(bench.ask(one)->code(), ErrorCode::LoginPaused);
        QCOMPARE(bench.askAsPerson(one)->code(), ErrorCode::LoginPaused);
        QCOMPARE(bench.status(one).state, LoginState::Paused);
        QCOMPARE(bench.provider.sent().size(), 1);
    }

    void request_fortyTaxpayers_neverMoreThanTheBudget()
    {
        BrokerBench bench;
        const QStringList tins = manyTaxpayers(40);
        bench.add(one, tins);
        int tokens = 0;
        int waits = 0;
        // Every package asks again when it was told to, as honest packages do.
        QHash<QString, Milliseconds> askAgainAt;
        for (int second = 0; second < 300; ++second) {
            for (const QString &tin : tins) {
                if (askAgainAt.value(tin) > bench.clock.now().boot)
                    continue;
                const auto asked = bench.ask(one, tin);
                if (!asked->answer)
                    continue;
                if (asked->isToken()) {
                    ++tokens;
                    askAgainAt.insert(tin, bench.clock.now().boot + 24h);
                    continue;
                }
                ++waits;
                QCOMPARE(asked->code(), ErrorCode::LoginBudgetExhausted);
                QVERIFY(asked->answer->error().retryAfter.value_or(0s) > 0s);
                askAgainAt.insert(tin, bench.clock.now().boot + *asked->answer->error().retryAfter);
            }
            // A restart in the middle changes nothing about the budget.
            if (second == 40)
                bench.restart();
            bench.clock.advance(1s);
        }
        QCOMPARE(tokens, 40);
        QVERIFY(waits >= 28);
        QVERIFY(bench.provider.mostPerMinute() <= 12);
    }

    void request_retryAfter_isHonest()
    {
        BrokerBench bench;
        const QStringList tins = manyTaxpayers(14);
        bench.add(one, tins);
        for (int at = 0; at < 12; ++at)
            QVERIFY(bench.ask(one, tins.at(at))->isToken());
        const auto refused = bench.ask(one, tins.at(12));
        QCOMPARE(refused->code(), ErrorCode::LoginBudgetExhausted);
        bench.clock.advance(*refused->answer->error().retryAfter);
        // Its place in the queue was kept, so the token is there without another login.
        const qsizetype before = bench.provider.sent().size();
        QVERIFY(bench.ask(one, tins.at(12))->isToken());
        QCOMPARE(bench.provider.sent().size(), before);
    }

    void request_shortWait_isWaitedFor()
    {
        BrokerBench bench;
        const QStringList tins = manyTaxpayers(13);
        bench.add(one, tins);
        for (int at = 0; at < 12; ++at)
            QVERIFY(bench.ask(one, tins.at(at))->isToken());
        bench.clock.advance(50s);
        const auto asked = bench.ask(one, tins.at(12));
        QVERIFY(!asked->answer);
        bench.clock.advance(11s);
        QVERIFY(asked->isToken());
    }

    void refused_oneLogin_thenSilence_acrossRestarts()
    {
        BrokerBench bench;
        bench.add(one);
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::refused(); });
        const auto first = bench.ask(one);
        QCOMPARE(first->code(), ErrorCode::CredentialsRejected);
        QCOMPARE(first->answer->error().upstreamCode, QStringLiteral("invalid_client"));
        for (int hour = 0; hour < 48; ++hour) {
            QCOMPARE(bench.ask(one)->code(), ErrorCode::CredentialsRejected);
            bench.clock.advance(1h);
            if (hour % 12 == 0)
                bench.restart();
        }
        QCOMPARE(bench.provider.sent().size(), 1);
        QCOMPARE(bench.status(one).state, LoginState::NeedsAttention);
    }

    void refused_withSecondSecret_twoLogins_thenSilence()
    {
        BrokerBench bench;
        bench.add(one, {}, "two");
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::refused(); });
        QCOMPARE(bench.ask(one)->code(), ErrorCode::CredentialsRejected);
        bench.restart();
        QCOMPARE(bench.ask(one)->code(), ErrorCode::CredentialsRejected);
        QCOMPARE(bench.provider.sent().size(), 2);
    }

    void secondSecretWorks_isKeptAndShown_acrossRestarts()
    {
        BrokerBench bench;
        bench.add(one, {}, "two");
        bench.provider.setRule([](const FakeProvider::Sent &sent) -> Identity::LoginOutcome {
            if (sent.secret == "one")
                return FakeProvider::refused();
            return FakeProvider::grant();
        });
        QVERIFY(bench.ask(one)->isToken());
        QCOMPARE(bench.status(one).secretInUse, 2);
        bench.restart();
        QVERIFY(bench.ask(one)->isToken());
        QCOMPARE(bench.provider.sent().size(), 3);
        QCOMPARE(bench.provider.sent().last().secret, QByteArray("two"));
    }

    void needsAttention_personOrNewSecret_endsIt()
    {
        BrokerBench bench;
        auto profile = bench.add(one);
        bool works = false;
        bench.provider.setRule([&](const FakeProvider::Sent &) -> Identity::LoginOutcome {
            if (works)
                return FakeProvider::grant();
            return FakeProvider::refused();
        });
        QVERIFY(!bench.ask(one)->isToken());
        QCOMPARE(bench.askAsPerson(one)->code(), ErrorCode::CredentialsRejected);
        QCOMPARE(bench.provider.sent().size(), 2);
        QCOMPARE(bench.status(one).state, LoginState::NeedsAttention);
        works = true;
        QVERIFY(bench.askAsPerson(one)->isToken());
        QCOMPARE(bench.status(one).state, LoginState::Fresh);

        works = false;
        QVERIFY(!bench.askAsPerson(one)->isToken());
        works = true;
        profile.credentialGeneration = 2;
        QVERIFY(bench.profiles->update(profile));
        bench.broker->credentialsReplaced(profile.id);
        bench.clock.advance(2h);
        QVERIFY(bench.ask(one)->isToken());
    }

    void newSecretStored_crashBeforeTheVerdictIsCleared_startsClear()
    {
        BrokerBench bench;
        auto profile = bench.add(one);
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::refused(); });
        QVERIFY(!bench.ask(one)->isToken());
        profile.credentialGeneration = 2;
        QVERIFY(bench.profiles->update(profile));
        bench.restart();
        QCOMPARE(bench.status(one).state, LoginState::Idle);
    }

    void notAppointed_concernsThatTaxpayerOnly()
    {
        BrokerBench bench;
        bench.add(one, {QStringLiteral("C10"), QStringLiteral("C20")});
        bench.provider.setRule([](const FakeProvider::Sent &sent) -> Identity::LoginOutcome {
            if (sent.taxpayer == u"C20")
                return FakeProvider::notAppointed();
            return FakeProvider::grant();
        });
        QVERIFY(!bench.ask(one, QStringLiteral("C20"))->isToken());
        QVERIFY(bench.ask(one, QStringLiteral("C10"))->isToken());
        QCOMPARE(bench.status(one, QStringLiteral("C20")).state, LoginState::NeedsAttention);
        QCOMPARE(bench.status(one, QStringLiteral("C10")).state, LoginState::Fresh);
    }

    void serviceDown_liveTokenIsServedOn()
    {
        BrokerBench bench;
        bench.add(one);
        QVERIFY(bench.ask(one)->isToken());
        bench.provider.setRule(
            [](const FakeProvider::Sent &) { return FakeProvider::unavailable(); });
        int minutes = 0;
        for (; minutes < 59; ++minutes) {
            QVERIFY(bench.ask(one)->isToken());
            bench.clock.advance(1min);
        }
        QVERIFY(bench.status(one).tokenLive);
        QCOMPARE(bench.status(one).state, LoginState::BackingOff);
        bench.clock.advance(2min);
        const auto asked = bench.ask(one);
        QCOMPARE(asked->code(), ErrorCode::ServiceUnavailable);
        QVERIFY(asked->answer->error().retryAfter.value_or(0s) > 0s);
    }

    void serviceDown_aDay_isNotHammered()
    {
        BrokerBench bench;
        bench.add(one);
        bench.provider.setRule(
            [](const FakeProvider::Sent &) { return FakeProvider::unavailable(); });
        for (int step = 0; step < 24 * 60 * 6; ++step) {
            bench.ask(one);
            bench.clock.advance(10s);
        }
        // Five minutes between tries at the ceiling, moved by a quarter at most.
        QVERIFY(bench.provider.sent().size() <= 24 * 60 / 5 * 4 / 3 + 20);
        QVERIFY(bench.provider.sent().size() >= 24 * 60 / 5 * 3 / 4);
    }

    void backOff_belongsToTheConnection_andOneProbes()
    {
        BrokerBench bench;
        bench.add(one, {QStringLiteral("C10"), QStringLiteral("C20"), QStringLiteral("C30")});
        bench.provider.setRule(
            [](const FakeProvider::Sent &) { return FakeProvider::unavailable(30s); });
        QVERIFY(!bench.ask(one, QStringLiteral("C10"))->isToken());
        QCOMPARE(bench.ask(one, QStringLiteral("C20"))->code(), ErrorCode::ServiceUnavailable);
        QCOMPARE(bench.provider.sent().size(), 1);
        bench.provider.setSlow(true);
        bench.clock.advance(31s);
        const auto second = bench.ask(one, QStringLiteral("C20"));
        const auto third = bench.ask(one, QStringLiteral("C30"));
        // C10 is tried again by itself, because somebody used it; the others wait for its outcome.
        QCOMPARE(bench.provider.sent().size(), 2);
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::grant(); });
        bench.provider.setSlow(false);
        bench.provider.answerAll();
        QVERIFY(second->isToken());
        QVERIFY(third->isToken());
    }

    void rateLimited_silencesTheClientId()
    {
        BrokerBench bench;
        bench.add(one);
        bench.add(QStringLiteral("two"), {QStringLiteral("C10")});
        bench.provider.setRule([](const FakeProvider::Sent &) {
            return FakeProvider::unavailable(40s, ErrorCode::ServiceRateLimited);
        });
        QCOMPARE(bench.ask(one)->code(), ErrorCode::ServiceRateLimited);
        const auto other = bench.ask(QStringLiteral("two"), QStringLiteral("C10"));
        QCOMPARE(other->code(), ErrorCode::LoginBudgetExhausted);
        QVERIFY(*other->answer->error().retryAfter >= 40s);
        QCOMPARE(bench.provider.sent().size(), 1);
    }

    void renewal_aheadWhileUsed_stopsWhenNobodyAsks()
    {
        BrokerBench bench;
        bench.add(one);
        QVERIFY(bench.ask(one)->isToken());
        for (int minute = 0; minute < 180; ++minute) {
            bench.clock.advance(1min);
            QVERIFY(bench.ask(one)->isToken());
            QVERIFY(bench.status(one).tokenLive);
        }
        const qsizetype used = bench.provider.sent().size();
        QVERIFY(used >= 4 && used <= 6);
        bench.clock.advance(24h);
        QVERIFY(bench.provider.sent().size() <= used + 2);
        QCOMPARE(bench.status(one).state, LoginState::Idle);
    }

    void minValid_forcesOneLoginInFiveMinutes()
    {
        BrokerBench bench;
        bench.add(one);
        const TokenDemand demand{.minValid = 3000s};
        QVERIFY(bench.ask(one, {}, demand)->isToken());
        bench.clock.advance(11min);
        const auto asked = bench.ask(one, {}, demand);
        QVERIFY(asked->isToken());
        QCOMPARE(bench.provider.sent().size(), 2);
        QVERIFY((*asked->answer)->remaining(bench.clock.now()) >= 3000s);
    }

    void minValid_shortTokens_bestThereIs()
    {
        BrokerBench bench;
        bench.add(one);
        bench.provider.setRule(
            [](const FakeProvider::Sent &) { return FakeProvider::grant(120s); });
        const TokenDemand demand{.minValid = 600s};
        QVERIFY(bench.ask(one, {}, demand)->isToken());
        for (int step = 0; step < 30; ++step) {
            bench.clock.advance(2s);
            QVERIFY(bench.ask(one, {}, demand)->isToken());
        }
        QVERIFY(bench.provider.sent().size() <= 2);
    }

    void keychainLocked_waits_andRecoversByItself()
    {
        BrokerBench bench;
        bench.add(one);
        bench.vault.setState(Vault::KeychainState::Locked);
        const auto asked = bench.ask(one);
        QCOMPARE(asked->code(), ErrorCode::KeychainLocked);
        QVERIFY(asked->answer->error().retryAfter.value_or(0s) > 0s);
        QCOMPARE(bench.status(one).state, LoginState::WaitingForKeychain);
        bench.vault.setState(Vault::KeychainState::Available);
        QCOMPARE(bench.status(one).state, LoginState::Fresh);
        QVERIFY(bench.ask(one)->isToken());
        QCOMPARE(bench.provider.sent().size(), 1);
    }

    void keychainEntryLost_orRebound_needsAPerson()
    {
        BrokerBench bench;
        auto profile = bench.add(one);
        bench.vault.lose(profile.uuid);
        QCOMPARE(bench.ask(one)->code(), ErrorCode::KeychainEntryMissing);
        QCOMPARE(bench.status(one).state, LoginState::NeedsAttention);

        auto other = bench.add(QStringLiteral("two"));
        other.identityUrl = QUrl(QStringLiteral("http://127.0.0.1:2"));
        QVERIFY(bench.profiles->update(other));
        QCOMPARE(bench.ask(QStringLiteral("two"))->code(), ErrorCode::CredentialsAddressChanged);
        QVERIFY(bench.provider.sent().isEmpty());
    }

    void sleep_tokenIsNotBelievedAfterwards()
    {
        BrokerBench bench;
        bench.add(one);
        QVERIFY(bench.ask(one)->isToken());
        // As after a resume: time has passed and no alarm rang.
        bench.clock.setWall(bench.clock.now().wall + 2h);
        QVERIFY(!bench.broker->liveToken({ConnectionId(one)}));
        QVERIFY(bench.ask(one)->isToken());
        QCOMPARE(bench.provider.sent().size(), 2);
    }

    void removed_connection_losesItsTokenAndItsCallers()
    {
        BrokerBench bench;
        const auto profile = bench.add(one);
        bench.provider.setSlow(true);
        const auto asked = bench.ask(one);
        QVERIFY(bench.profiles->remove(profile.id));
        QCOMPARE(asked->code(), ErrorCode::NotFound);
        bench.provider.answerAll();
        QCOMPARE(bench.ask(one)->code(), ErrorCode::NotFound);
    }

    void sameIdentity_twoConnections_shareOneLogin()
    {
        BrokerBench bench;
        bench.add(one);
        bench.add(QStringLiteral("two"));
        bench.provider.setSlow(true);
        const auto first = bench.ask(one);
        const auto second = bench.ask(QStringLiteral("two"));
        bench.provider.answerAll();
        QVERIFY(first->isToken());
        QVERIFY(second->isToken());
        QCOMPARE(bench.provider.sent().size(), 1);
    }

    void manyTaxpayersAtOnce_refused_oneLoginPerSecret()
    {
        BrokerBench bench;
        const QStringList tins = manyTaxpayers(12);
        bench.add(one, tins, "two");
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::refused(); });
        bench.provider.setSlow(true);
        QList<std::shared_ptr<BrokerBench::Asked>> asked;
        for (const QString &tin : tins)
            asked.append(bench.ask(one, tin));
        for (int turn = 0; turn < 30; ++turn)
            bench.provider.answerAll();
        for (const auto &caller : asked)
            QCOMPARE(caller->code(), ErrorCode::CredentialsRejected);
        QCOMPARE(bench.provider.sent().size(), 2);
    }

    void manyTaxpayers_secretDiesInMidRun_secondIsTriedOnce()
    {
        BrokerBench bench;
        const QStringList tins = manyTaxpayers(6);
        bench.add(one, tins, "two");
        for (const QString &tin : tins)
            QVERIFY(bench.ask(one, tin)->isToken());
        bench.clock.advance(2h);
        const qsizetype before = bench.provider.sent().size();
        bench.provider.setRule([](const FakeProvider::Sent &sent) -> Identity::LoginOutcome {
            if (sent.secret == "one")
                return FakeProvider::refused();
            return FakeProvider::grant();
        });
        bench.provider.setSlow(true);
        QList<std::shared_ptr<BrokerBench::Asked>> asked;
        for (const QString &tin : tins)
            asked.append(bench.ask(one, tin));
        for (int turn = 0; turn < 30; ++turn)
            bench.provider.answerAll();
        for (const auto &caller : asked)
            QVERIFY(caller->isToken());
        int second = 0;
        for (const auto &sent : bench.provider.sent().sliced(before))
            second += sent.secret == "two" ? 1 : 0;
        QCOMPARE(second, 6);
        QCOMPARE(bench.status(one, tins.first()).secretInUse, 2);
        QVERIFY(bench.provider.mostPerMinute() <= 12);
    }

    void secretReplacedWhileALoginRuns_theNewOneIsTried()
    {
        BrokerBench bench;
        auto profile = bench.add(one);
        bench.provider.setSlow(true);
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::refused(); });
        const auto asked = bench.ask(one);
        profile.credentialGeneration = 2;
        QVERIFY(bench.profiles->update(profile));
        bench.broker->credentialsReplaced(profile.id);
        bench.provider.answerAll();
        QVERIFY(!asked->answer);
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::grant(); });
        bench.provider.answerAll();
        QVERIFY(asked->isToken());
    }

    void spelling_ofClientIdOrAddress_givesNoSecondBudget()
    {
        BrokerBench bench;
        bench.add(one, manyTaxpayers(12), {}, QStringLiteral("aa-bb"));
        auto other =
            bench.add(QStringLiteral("two"), {QStringLiteral("C10")}, {}, QStringLiteral("AA-BB"));
        other.identityUrl = QUrl(QStringLiteral("http://localhost:1"));
        QVERIFY(bench.profiles->update(other));
        for (const QString &tin : manyTaxpayers(12))
            bench.ask(one, tin);
        QCOMPARE(bench.ask(QStringLiteral("two"), QStringLiteral("C10"))->code(),
                 ErrorCode::LoginBudgetExhausted);
    }

    void parallelOutage_isOneFailure()
    {
        BrokerBench bench;
        const QStringList tins = manyTaxpayers(8);
        bench.add(one, tins);
        QVERIFY(bench.ask(one, tins.first())->isToken());
        bench.provider.setSlow(true);
        bench.provider.setRule(
            [](const FakeProvider::Sent &) { return FakeProvider::unavailable(); });
        QList<std::shared_ptr<BrokerBench::Asked>> asked;
        for (const QString &tin : tins.sliced(1))
            asked.append(bench.ask(one, tin));
        bench.provider.answerAll();
        for (const auto &caller : asked)
            QVERIFY(caller->answer->error().retryAfter.value_or(0s) <= 10s);
    }

    void rateLimited_silenceSurvivesARestart()
    {
        BrokerBench bench;
        bench.add(one);
        bench.provider.setRule([](const FakeProvider::Sent &) {
            return FakeProvider::unavailable(300s, ErrorCode::ServiceRateLimited);
        });
        bench.ask(one);
        bench.restart();
        const auto asked = bench.askAsPerson(one);
        QCOMPARE(asked->code(), ErrorCode::LoginBudgetExhausted);
        QCOMPARE(bench.provider.sent().size(), 1);
    }

    void loginChanged_tellsBeginAndEnd()
    {
        BrokerBench bench;
        bench.add(one);
        const QSignalSpy spy(bench.broker.get(), &TokenBroker::loginChanged);
        bench.ask(one);
        QVERIFY(spy.count() >= 2);
        QCOMPARE(spy.first().first().value<LoginName>().connection.toString(), one);
    }

    void cause_isShownBesideTheRefusal_asLongAsItStands()
    {
        BrokerBench bench;
        const auto profile = bench.add(one);
        const LoginName login{profile.id};
        const Error expired{.code = ErrorCode::CredentialsSecretExpired};
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::refused(); });
        QVERIFY(!bench.ask(one)->isToken());
        QSignalSpy changed(bench.broker.get(), &TokenBroker::loginChanged);
        bench.broker->setCause(login, expired);
        bench.broker->setCause(login, expired);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.status(one).lastError->code, ErrorCode::CredentialsRejected);
        QCOMPARE(bench.status(one).shownError()->code, ErrorCode::CredentialsSecretExpired);
        bench.broker->setCause(login, std::nullopt);
        QCOMPARE(bench.status(one).shownError()->code, ErrorCode::CredentialsRejected);
        bench.broker->setCause(login, expired);
        bench.broker->credentialsReplaced(profile.id);
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::refused(); });
        QVERIFY(!bench.askAsPerson(one)->isToken());
        QVERIFY(!bench.status(one).cause);
        bench.broker->setCause(login, expired);
        bench.provider.setRule([](const FakeProvider::Sent &) { return FakeProvider::grant(); });
        QVERIFY(bench.askAsPerson(one)->isToken());
        QVERIFY(!bench.status(one).shownError());
    }
};

QTEST_GUILESS_MAIN(TestTokenBroker)
#include "tst_tokenbroker.moc"
