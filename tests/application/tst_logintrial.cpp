#include "application/logintrial.h"

#include "application/services.h"
#include "practice/scenarios.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Connector;
using namespace Connector::Application;
using namespace Qt::StringLiterals;
using Kind = TrialStep::Kind;
using State = TrialStep::State;

namespace {

struct Stage
{
    Stage()
    {
        auto home = Home::open(folder.path());
        services = std::move(*Services::create(std::move(*home)));
    }

    std::unique_ptr<LoginTrial> tryScenario(const QString &name,
                                            std::optional<Identity::TokenGrant> signedIn = {},
                                            std::optional<QByteArray> filePassword = {}) const
    {
        const auto &all = Practice::scenarios();
        const auto scenario = std::ranges::find(all, name, &Practice::Scenario::name);
        Profiles::ConnectionProfile profile{
            .name = name,
            .system = *Profiles::systemFromText(scenario->system),
            .login = scenario->intermediary ? Profiles::LoginMode::Intermediary
                                            : Profiles::LoginMode::Taxpayer,
            .environment = Profiles::Environment::Practice,
            .clientId = UpstreamClientId(scenario->clientId),
            .expectTin = scenario->intermediary ? QString() : scenario->ownerTin,
            .settings = scenario->settings};
        for (const QString &text : scenario->taxpayers) {
            const QString who = text.section(u'|', 0, 0);
            profile.taxpayers.append(
                {.taxpayer = {who.section(u':', 0, 0), who.section(u':', 1)}, .label = {}});
        }
        return std::move(*services->tryLogin(
            profile,
            {SecretString::copyOf(scenario->secret1), SecretString::copyOf(scenario->secret2),
             SecretString::copyOf(filePassword.value_or(scenario->filePassword))},
            std::move(signedIn)));
    }

    QTemporaryDir folder;
    std::unique_ptr<Services> services;
};

const TrialStep *find(const LoginTrial &trial, State state)
{
    const auto found = std::ranges::find(trial.steps(), state, &TrialStep::state);
    return found == trial.steps().end() ? nullptr : &*found;
}

} // namespace

/// Real logins over HTTP at the practice service, with nothing stored.
class TestLoginTrial : public QObject
{
    Q_OBJECT

private slots:
    void scenario_endsWithItsCause_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<bool>("mayPassLater");
        QTest::newRow("wrong-secret") << u"credentials.rejected"_s << false;
        QTest::newRow("blocked") << u"credentials.blocked"_s << false;
        QTest::newRow("wrong-environment") << u"credentials.wrong_environment"_s << false;
        QTest::newRow("maintenance") << u"service.maintenance"_s << true;
        QTest::newRow("rate-limited") << u"service.rate_limited"_s << true;
        QTest::newRow("captive-portal") << u"network.captive_portal"_s << true;
        QTest::newRow("no-token") << u"token.missing"_s << true;
        QTest::newRow("not-appointed") << u"intermediary.not_appointed"_s << false;
        QTest::newRow("bridge-revoked") << u"credentials.revoked"_s << false;
        QTest::newRow("bridge-rate-limited") << u"service.rate_limited"_s << true;
        QTest::newRow("myob-sign-in-again") << u"myob.sign_in_again"_s << false;
    }

    void scenario_endsWithItsCause()
    {
        QFETCH(bool, mayPassLater);
        const Stage stage;
        const auto trial = stage.tryScenario(QString::fromLatin1(QTest::currentDataTag()));
        QSignalSpy finished(trial.get(), &LoginTrial::finished);
        trial->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!trial->hasPassed());
        const TrialStep *failed = find(*trial, State::Failed);
        QVERIFY(failed);
        QCOMPARE(failed->kind, Kind::Login);
        QTEST(QString(errorId(failed->error->code)), "cause");
        QCOMPARE(trial->mayPassLater(), mayPassLater);
        QCOMPARE(trial->steps().constLast().state, State::NotReached);
    }

    void ok_ticksEveryStep()
    {
        const Stage stage;
        const auto trial = stage.tryScenario(u"ok"_s);
        QSignalSpy finished(trial.get(), &LoginTrial::finished);
        trial->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(trial->hasPassed());
        for (const TrialStep &step : trial->steps()) {
            QCOMPARE(step.state, State::Passed);
            QVERIFY(step.took);
        }
        QCOMPARE(trial->ownTin(), u"C9999990010"_s);
    }

    void otherSystem_ticksEveryStep_data()
    {
        QTest::addColumn<QString>("opens");
        QTest::newRow("bridge") << u"invoices:write invoices:read webhooks:manage"_s;
        QTest::newRow("myob") << u"sme-company-file"_s;
        QTest::newRow("myob-desktop") << u"Latihan Trading"_s;
    }

    void otherSystem_ticksEveryStep()
    {
        QFETCH(QString, opens);
        const Stage stage;
        const auto trial = stage.tryScenario(QString::fromLatin1(QTest::currentDataTag()));
        QSignalSpy finished(trial.get(), &LoginTrial::finished);
        trial->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(trial->hasPassed());
        for (const TrialStep &step : trial->steps())
            QCOMPARE(step.state, State::Passed);
        QCOMPARE(trial->steps().constLast().kind, Kind::Token);
        QVERIFY2(trial->steps().constLast().fact.contains(opens),
                 qPrintable(trial->steps().constLast().fact));
    }

    void companyFileWithAUser_isOpenedOnce_data()
    {
        QTest::addColumn<std::optional<QByteArray>>("password");
        QTest::addColumn<QString>("fault");
        QTest::newRow("right") << std::optional<QByteArray>() << QString();
        QTest::newRow("wrong") << std::optional<QByteArray>("no") << u"myob.file_user_refused"_s;
    }

    void companyFileWithAUser_isOpenedOnce()
    {
        QFETCH(std::optional<QByteArray>, password);
        QFETCH(QString, fault);
        const Stage stage;
        const auto trial = stage.tryScenario(u"myob-file-user"_s, {}, password);
        QSignalSpy finished(trial.get(), &LoginTrial::finished);
        trial->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(trial->hasPassed());
        const TrialStep &call = trial->steps().constLast();
        QCOMPARE(call.kind, Kind::Api);
        QCOMPARE(call.state, fault.isEmpty() ? State::Passed : State::Doubtful);
        QCOMPARE(call.error ? QString(errorId(call.error->code)) : QString(), fault);
    }

    void signedInJustNow_isNotAskedAgain()
    {
        const Stage stage;
        Identity::TokenGrant grant;
        grant.accessToken = std::make_shared<const SecretString>(SecretString::copyOf("token"));
        grant.note = u"Kedai Aminah"_s;
        // A login would be refused here.
        const auto trial = stage.tryScenario(u"myob-sign-in-again"_s, grant);
        QSignalSpy finished(trial.get(), &LoginTrial::finished);
        trial->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(trial->hasPassed());
        QCOMPARE(trial->steps().constLast().fact, grant.note);
    }

    void secret2_hasItsTurn()
    {
        const Stage stage;
        const auto trial = stage.tryScenario(u"secret-2"_s);
        QSignalSpy finished(trial.get(), &LoginTrial::finished);
        trial->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(trial->hasPassed());
        const auto login = std::ranges::find(trial->steps(), Kind::Login, &TrialStep::kind);
        QCOMPARE(login->fact, u"2"_s);
    }

    void intermediary_oneWithoutAppointmentStopsNothing()
    {
        const Stage stage;
        const auto trial = stage.tryScenario(u"intermediary"_s);
        QSignalSpy finished(trial.get(), &LoginTrial::finished);
        trial->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(trial->hasPassed());
        QCOMPARE(std::ranges::count(trial->steps(), Kind::Login, &TrialStep::kind), 3);
        QCOMPARE(find(*trial, State::Failed)->error->code, ErrorCode::IntermediaryNotAppointed);
        QCOMPARE(trial->steps().constLast().state, State::Passed);
    }

    void anotherTin_isDoubtful()
    {
        const Stage stage;
        const auto trial = stage.tryScenario(u"tin-mismatch"_s);
        QSignalSpy finished(trial.get(), &LoginTrial::finished);
        trial->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(trial->hasPassed());
        const TrialStep *doubtful = find(*trial, State::Doubtful);
        QVERIFY(doubtful);
        QCOMPARE(doubtful->error->code, ErrorCode::TinMismatch);
    }

    void trial_storesNothingAndCountsItsLogins()
    {
        const Stage stage;
        for (int attempt = 0; attempt < 12; ++attempt) {
            const auto trial = stage.tryScenario(u"ok"_s);
            QSignalSpy finished(trial.get(), &LoginTrial::finished);
            trial->start();
            QTRY_COMPARE(finished.size(), 1);
            QVERIFY(trial->hasPassed());
        }
        const auto trial = stage.tryScenario(u"ok"_s);
        QSignalSpy finished(trial.get(), &LoginTrial::finished);
        trial->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(find(*trial, State::Failed)->error->code, ErrorCode::LoginBudgetExhausted);
        QVERIFY(trial->mayPassLater());
        QVERIFY(stage.services->profiles().all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoginTrial)
#include "tst_logintrial.moc"
