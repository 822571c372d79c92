#include "identity/myinvois/myinvoisprovider.h"
#include "practice/practiceservice.h"
#include "practice/scenarios.h"
#include "profiles/addresses.h"

#include <QTest>

#include <optional>

using namespace Connector;
using namespace Connector::Identity;
using Practice::Situation;

namespace {

/// Stands still: the service reads it from its own thread.
class StillClock final : public Clock
{
public:
    Moment now() const override
    {
        return {.wall = Milliseconds{1'790'000'000'000}, .boot = Milliseconds{1'000'000}};
    }
    std::unique_ptr<Alarm> alarm(std::function<void()>) const override { return nullptr; }
};

const Practice::Scenario *scenarioNamed(const QString &name)
{
    for (const Practice::Scenario &scenario : Practice::scenarios()) {
        if (scenario.name == name)
            return &scenario;
    }
    return nullptr;
}

Profiles::Taxpayer taxpayerOf(const QString &text)
{
    return {text.section(u':', 0, 0), text.section(u':', 1)};
}

} // namespace

/// The provider against the practice service over real HTTP: two readings of LHDN's documentation
/// that were written apart have to agree.
class TestPracticeLogins : public QObject
{
    Q_OBJECT

    StillClock m_clock;
    std::unique_ptr<Http::IoThread> m_thread;
    std::unique_ptr<Practice::PracticeService> m_service;
    std::unique_ptr<Http::Client> m_client;
    std::unique_ptr<MyInvoisProvider> m_provider;

    QString logIn(const Practice::Scenario &scenario, const Profiles::Taxpayer &onBehalfOf,
                  const QByteArray &secret)
    {
        LoginRequest request;
        request.profile.environment = Profiles::Environment::Practice;
        request.profile.clientId = UpstreamClientId(scenario.clientId);
        request.profile.expectTin = scenario.intermediary ? QString() : scenario.ownerTin;
        request.tokenUrl = Profiles::myInvoisTokenUrl(m_service->address());
        request.onBehalfOf = onBehalfOf;
        std::optional<LoginOutcome> outcome;
        m_provider->logIn(request, SecretString::copyOf(secret),
                          [&](LoginOutcome o) { outcome = std::move(o); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
            return QStringLiteral("no answer");
        if (const auto *grant = std::get_if<TokenGrant>(&*outcome)) {
            const QString doubt = grant->doubt ? QString(errorId(grant->doubt->code)) : QString();
            return QStringLiteral("token %1 %2 %3")
                .arg(grant->lifetime.count())
                .arg(grant->claims.taxpayerTin, doubt)
                .trimmed();
        }
        const auto &failure = std::get<LoginFailure>(*outcome);
        const bool wait = failure.remedy == Remedy::Wait;
        return QString(errorId(failure.error.code))
            + (wait ? QStringLiteral(" wait") : QStringLiteral(" person"))
            + (failure.concernsTaxpayerOnly ? QStringLiteral(" taxpayer") : QString());
    }

private slots:
    void init()
    {
        m_thread = std::make_unique<Http::IoThread>();
        m_service = std::make_unique<Practice::PracticeService>(*m_thread, m_clock);
        QVERIFY(m_service->start());
        m_client = std::make_unique<Http::Client>();
        m_provider = std::make_unique<MyInvoisProvider>(*m_client, m_clock);
    }

    void cleanup()
    {
        m_provider.reset();
        m_client.reset();
        m_service.reset();
        m_thread.reset();
    }

    void login_everyScenario_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *scenario, const char *expected) {
            QTest::newRow(scenario)
                << QString::fromLatin1(scenario) << QString::fromLatin1(expected);
        };
        row("ok", "token 3600 C9999990010");
        row("intermediary", "token 3600 C9999990020");
        row("wrong-secret", "credentials.rejected person");
        row("secret-2", "credentials.rejected person");
        row("blocked", "credentials.blocked person");
        row("wrong-environment", "credentials.wrong_environment person");
        row("empty-400", "request.basic_refused person");
        row("maintenance", "service.maintenance wait");
        row("rate-limited", "service.rate_limited wait");
        row("down", "network.timeout wait");
        row("captive-portal", "network.captive_portal wait");
        row("no-token", "token.missing wait");
        row("short-life", "token 120 C9999990010");
        row("not-appointed", "token 3600 C9999990020");
        row("clock-skew", "token 3600 C9999990010");
    }

    void login_everyScenario()
    {
        QFETCH(QString, scenario);
        const Practice::Scenario *played = scenarioNamed(scenario);
        QVERIFY(played);
        QTEST(logIn(*played, {}, played->secret1), "expected");
        QCOMPARE(m_service->loginsSeen(played->clientId), 1);
    }

    void login_secret2_isAccepted()
    {
        const Practice::Scenario *played = scenarioNamed(QStringLiteral("secret-2"));
        QVERIFY(played);
        QCOMPARE(logIn(*played, {}, played->secret2), QStringLiteral("token 3600 C9999990010"));
    }

    void login_tinMismatch_raisesADoubt()
    {
        const Practice::Scenario *played = scenarioNamed(QStringLiteral("tin-mismatch"));
        QVERIFY(played);
        const QString result = logIn(*played, {}, played->secret1);
        QVERIFY2(result.startsWith(QStringLiteral("token 3600 ")), qPrintable(result));
        QVERIFY2(result.endsWith(QStringLiteral(" tin.mismatch"))
                     || result.endsWith(QStringLiteral(" tin.personal_profile")),
                 qPrintable(result));
    }

    void login_onBehalfOf_worksForThoseWhoAppointed()
    {
        for (const char *name : {"intermediary", "not-appointed"}) {
            const Practice::Scenario *played = scenarioNamed(QString::fromLatin1(name));
            QVERIFY(played);
            QVERIFY(!played->taxpayers.isEmpty());
            for (const QString &labelled : played->taxpayers) {
                const QString text = labelled.section(u'|', 0, 0);
                const Profiles::Taxpayer taxpayer = taxpayerOf(text);
                const QString expected = played->appointedBy.contains(text)
                    ? QStringLiteral("token 3600 ") + taxpayer.tin
                    : QStringLiteral("intermediary.not_appointed person taxpayer");
                QCOMPARE(logIn(*played, taxpayer, played->secret1), expected);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPracticeLogins)
#include "tst_practicelogins.moc"
