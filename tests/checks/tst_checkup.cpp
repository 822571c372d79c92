#include "checks/checkup.h"

#include "checks/differencecheck.h"
#include "checks/endpointcheck.h"
#include "checks/loginchecks.h"
#include "checks/machinechecks.h"
#include "checks/networkchecks.h"
#include "support/brokerbench.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"
#include "support/wine.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Connector;
using namespace Connector::Checks;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Answers as it is told, or not at all.
class ToldCheck final : public Check
{
public:
    ToldCheck(const char *id, Layer layer, std::optional<Result<>> answer)
        : m_id(id)
        , m_layer(layer)
        , m_answer(std::move(answer))
    {}

    QLatin1StringView id() const override { return m_id; }
    Layer layer() const override { return m_layer; }
    void run(const Subject &, Knowledge known, Done done) override
    {
        if (!m_answer)
            m_done = std::move(done);
        else if (*m_answer)
            done(passed(std::move(known)));
        else
            done(failed(std::move(known), m_answer->error()));
    }

private:
    QLatin1StringView m_id;
    Layer m_layer;
    std::optional<Result<>> m_answer;
    Done m_done;
};

struct Bench
{
    Test::FakeClock clock;
    Checkup::Checks checks;

    void add(const char *id, Layer layer, std::optional<Result<>> answer = Result<>())
    {
        checks.push_back(std::make_unique<ToldCheck>(id, layer, std::move(answer)));
    }
};

/// "dns failed, tcp skipped".
QString summary(const Report &report)
{
    QStringList steps;
    for (const Step &step : report.steps)
        steps << step.check + u' ' + toText(step.verdict);
    return steps.join(u", "_s);
}

/// One check alone, by itself.
CheckResult resultOf(Check &check, const Subject &subject, const Knowledge &known = {})
{
    std::optional<CheckResult> result;
    check.run(subject, known, [&result](CheckResult answer) { result = std::move(answer); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return {.detail = u"no answer"_s};
    return *result;
}

QString codeOf(const CheckResult &result)
{
    const auto &reported = result.knowledge.evidence.reported;
    return reported.isEmpty() ? toText(result.verdict) : QString(errorId(reported.first().code));
}

Subject subjectAt(const QString &tokenUrl)
{
    return {.tokenUrl = QUrl(tokenUrl)};
}

} // namespace

class TestCheckup : public QObject
{
    Q_OBJECT

    static Report reportOf(Bench &bench)
    {
        Checkup checkup({}, std::move(bench.checks), bench.clock);
        QSignalSpy started(&checkup, &Checkup::checkStarted);
        std::optional<Report> report;
        connect(&checkup, &Checkup::finished, &checkup, [&](const Report &r) { report = r; });
        checkup.start();
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 5'000))
            return {};
        [&] { QCOMPARE(started.size(), report->steps.size()); }();
        return *report;
    }

private slots:
    void healthy_everyCheckPasses_noFinding()
    {
        Bench bench;
        bench.add("input", Layer::Machine);
        bench.add("dns", Layer::Network);
        bench.add("login", Layer::Service);
        const Report report = reportOf(bench);
        QCOMPARE(summary(report), u"input passed, dns passed, login passed"_s);
        QVERIFY(report.isHealthy());
        QCOMPARE(report.incident.size(), 6);
    }

    void layers_thatStandOnAFailedOne_areSpared_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::addColumn<QString>("steps");
        QTest::newRow("keychain") << u"keychain"_s
                                  << u"keychain failed, dns passed, tcp passed, login skipped, "
                                     "endpoint passed"_s;
        QTest::newRow("dns") << u"dns"_s
                             << u"keychain passed, dns failed, tcp skipped, login skipped, "
                                "endpoint passed"_s;
        QTest::newRow("endpoint") << u"endpoint"_s
                                  << u"keychain passed, dns passed, tcp passed, login passed, "
                                     "endpoint failed"_s;
    }

    void layers_thatStandOnAFailedOne_areSpared()
    {
        QFETCH(QString, failing);
        Bench bench;
        const auto answer = [&](const char *id) {
            return failing == QLatin1StringView(id) ? Result<>(ErrorCode::NetworkDns) : Result<>();
        };
        bench.add("keychain", Layer::Machine, answer("keychain"));
        bench.add("dns", Layer::Network, answer("dns"));
        bench.add("tcp", Layer::Network, answer("tcp"));
        bench.add("login", Layer::Service, answer("login"));
        bench.add("endpoint", Layer::Machine, answer("endpoint"));
        const Report report = reportOf(bench);
        QTEST(summary(report), "steps");
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().error.code, ErrorCode::NetworkDns);
    }

    void check_thatNeverAnswers_isOverdue()
    {
        Bench bench;
        bench.add("tcp", Layer::Network, std::nullopt);
        bench.add("login", Layer::Service);
        bench.add("endpoint", Layer::Machine);
        Checkup checkup({}, std::move(bench.checks), bench.clock);
        std::optional<Report> report;
        connect(&checkup, &Checkup::finished, &checkup, [&](const Report &r) { report = r; });
        checkup.start();
        QVERIFY(!report);
        bench.clock.advance(Checkup::deadline);
        QTRY_VERIFY(report);
        QCOMPARE(summary(*report), u"tcp failed, login skipped, endpoint passed"_s);
        QCOMPARE(report->findings.first().error.code, ErrorCode::NetworkTimeout);
        QVERIFY(report->findings.first().error.detail.contains("tcp"_L1));
    }

    void report_asJson_hasEveryStep()
    {
        Bench bench;
        bench.add("dns", Layer::Network, Result<>(ErrorCode::NetworkDns));
        const QJsonObject json = toJson(reportOf(bench));
        const QJsonObject step = json.value("checks"_L1).toArray().at(0).toObject();
        QCOMPARE(step.value("check"_L1).toString(), u"dns"_s);
        QCOMPARE(step.value("verdict"_L1).toString(), u"failed"_s);
        QVERIFY(step.contains("milliseconds"_L1));
    }

    void proxyOfLoopback_isWhatAPackageWouldUse_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("except");
        QTest::addColumn<QString>("host");
        const auto row = [](const char *name, const QString &proxy, const QString &except,
                            const QString &host) {
            QTest::newRow(name) << proxy << except << host;
        };
        row("none", {}, {}, {});
        row("proxy", u"http://proxy.example:3128"_s, {}, u"proxy.example"_s);
        row("without scheme", u"proxy.example:3128"_s, {}, u"proxy.example"_s);
        row("excluded", u"http://proxy.example"_s, u"localhost,127.0.0.1"_s, {});
        row("excluded with blanks", u"http://proxy.example"_s, u"localhost, 127.0.0.1"_s, {});
        row("net excluded", u"http://proxy.example"_s, u"127.0.0.0/8"_s, {});
        row("all excluded", u"http://proxy.example"_s, u"*"_s, {});
        row("others excluded", u"http://proxy.example"_s, u"localhost,.example"_s,
            u"proxy.example"_s);
    }

    void proxyOfLoopback_isWhatAPackageWouldUse()
    {
        QFETCH(QString, proxy);
        QFETCH(QString, except);
        QTEST(proxyOfLoopback(proxy, except).value_or(QUrl()).host(), "host");
    }

    void tcp_closedPort_isRefused()
    {
        Test::FakeClock clock;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1/connect/token"_s.arg(server.serverPort());
        ConnectCheck open(clock);
        QCOMPARE(codeOf(resultOf(open, subjectAt(address))), u"passed"_s);
        server.close();
        ConnectCheck closed(clock);
        QCOMPARE(codeOf(resultOf(closed, subjectAt(address))), u"network.refused"_s);
    }

    void dns_unknownName_isSaid()
    {
        Test::FakeClock clock;
        NameCheck number(clock);
        QCOMPARE(codeOf(resultOf(number, subjectAt(u"https://127.0.0.1"_s))), u"passed"_s);
        NameCheck unknown(clock);
        const CheckResult result =
            resultOf(unknown, subjectAt(u"https://no-such-host.invalid/connect/token"_s));
        QCOMPARE(result.verdict, Verdict::Failed);
        QVERIFY2(codeOf(result).startsWith(u"network."), qPrintable(codeOf(result)));
    }

    void tls_notSpoken_isFoundAtItsLayer()
    {
        if (Test::isWine())
            QSKIP("Wine's Schannel waits for more when something else than TLS comes.");
        Test::FakeClock clock;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        CertificateCheck check(clock);
        const CheckResult result =
            resultOf(check, subjectAt(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())));
        QCOMPARE(result.verdict, Verdict::Failed);
        QVERIFY2(codeOf(result).startsWith(u"tls."), qPrintable(codeOf(result)));
    }

    void input_wrongForm_isFoundWithoutSending()
    {
        InputCheck check;
        Subject subject;
        subject.profile = Profiles::ConnectionProfile{};
        subject.profile->clientId = UpstreamClientId(u"YOUR_CLIENT_ID"_s);
        QCOMPARE(codeOf(resultOf(check, subject)), u"credentials.placeholder"_s);
        subject.profile->clientId = UpstreamClientId(u"11111111-2222-4333-8444-555555555555"_s);
        QCOMPARE(codeOf(resultOf(check, subject)), u"passed"_s);
        subject.profile->taxpayers.append(
            Profiles::LabelledTaxpayer{.taxpayer = {u"X1"_s, {}}, .label = {}});
        QCOMPARE(codeOf(resultOf(check, subject)), u"tin.format"_s);
    }

    void difference_otherWays_areTried_data()
    {
        QTest::addColumn<QString>("taxpayer");
        QTest::addColumn<QString>("refusedWith");
        QTest::addColumn<QString>("wishes");
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("logins");
        const auto row = [](const char *name, const QString &taxpayer, const QString &code,
                            const QString &wishes, const QString &accepted, const QString &said,
                            int logins) {
            QTest::newRow(name) << taxpayer << code << wishes << accepted << said << logins;
        };
        const QString keys = u"invalid_client"_s;
        const QString appointment = u"unauthorised_client"_s;
        const QString nothing = u"nothing else to try"_s;
        row("not asked for", {}, keys, {}, u"sandbox "_s, nothing, 0);
        row("keys of the other environment", {}, keys, u"environment"_s, u"sandbox "_s,
            u"sandbox: works"_s, 1);
        row("keys of neither", {}, keys, u"environment"_s, {}, u"sandbox: credentials.rejected"_s,
            2);
        row("number not wanted", u"IG12345678912:201901234567"_s, appointment, {},
            u"production IG12345678912"_s, u"without the number: works"_s, 1);
        row("another number", u"IG12345678912"_s, appointment, u"202001234567"_s,
            u"production IG12345678912:202001234567"_s, u"with another number: works"_s, 1);
        row("keys refused, the taxpayer is not at fault", u"IG12345678912:201901234567"_s, keys,
            u"202001234567"_s, {}, nothing, 0);
        row("no refusal", u"IG12345678912:201901234567"_s, {}, u"environment"_s, {}, nothing, 0);
    }

    void difference_otherWays_areTried()
    {
        QFETCH(QString, taxpayer);
        QFETCH(QString, refusedWith);
        QFETCH(QString, wishes);
        QFETCH(QString, accepted);
        Test::BrokerBench bench;
        auto profile = bench.add(u"one"_s, {}, "two");
        profile.environment = Profiles::Environment::Production;
        bench.vault.put(profile.uuid,
                        Broker::bindingOf(profile, bench.upstreams().tokenUrl(profile)),
                        {SecretString::copyOf("one"), SecretString::copyOf("two")});
        bench.provider.setRule([&](const Test::FakeProvider::Sent &sent) -> Identity::LoginOutcome {
            if (toText(sent.environment) + u' ' + sent.taxpayer == accepted)
                return Test::FakeProvider::grant();
            return Test::FakeProvider::refused();
        });
        Subject subject{.profile = profile, .login = {profile.id, {}}};
        subject.login.taxpayer = {taxpayer.section(u':', 0, 0), taxpayer.section(u':', 1)};
        subject.wishes.otherEnvironment = wishes == u"environment"_s;
        subject.wishes.rob = subject.wishes.otherEnvironment ? QString() : wishes;
        Knowledge known;
        known.evidence.answer.oauth = !refusedWith.isEmpty();
        known.evidence.answer.code = refusedWith;
        DifferenceCheck check(*bench.broker, bench.upstreams());
        const CheckResult result = resultOf(check, subject, known);
        QTEST(result.detail, "said");
        QTEST(int(bench.provider.sent().size()), "logins");
        const Diagnostics::History &found = result.knowledge.evidence.history;
        QCOMPARE(found.worksInOtherEnvironment || found.worksWithRob || found.worksWithoutRob,
                 result.detail.contains(u"works"));
    }

    void api_fileUserRefused_isComparedWithoutOne_data()
    {
        QTest::addColumn<int>("without");
        QTest::addColumn<QString>("codes");
        QTest::newRow("taken") << 200 << u"myob.cftoken_on_sso"_s;
        QTest::newRow("refused as well") << 401 << u"myob.file_user_refused token.refused"_s;
        // About another thing: the first refusal is then explained by itself.
        QTest::newRow("limit") << 429 << u"token.refused"_s;
        QTest::newRow("service down") << 503 << u"token.refused"_s;
    }

    void api_fileUserRefused_isComparedWithoutOne()
    {
        QFETCH(int, without);
        Test::ScriptedServer api;
        api.answerWith([=](const Test::RecordedRequest &request) {
            const bool hasUser = request.headers.contains("x-myobapi-cftoken");
            return Test::ScriptedAnswer::json(hasUser ? 401 : without,
                                              R"({"Errors":[{"Name":"OAuthTokenIsInvalid"}]})");
        });
        Test::BrokerBench bench;
        auto profile = bench.add(u"one"_s);
        bench.provider.setRule([](const Test::FakeProvider::Sent &) {
            Identity::TokenGrant grant = Test::FakeProvider::grant();
            grant.companyFile = std::make_shared<const SecretString>(SecretString::copyOf("QTpC"));
            return grant;
        });
        QVERIFY(bench.ask(u"one"_s)->answer);
        profile.system = Profiles::System::Myob;
        profile.settings.insert(u"file_user"_s, u"Aminah"_s);
        Knowledge known;
        known.evidence.system = profile.system;
        Http::Client client;
        ApiCheck check(*bench.broker, client, bench.clock);
        const Subject subject{
            .profile = profile, .login = {profile.id, {}}, .apiUrl = api.url(u"/accountright"_s)};
        const CheckResult result = resultOf(check, subject, known);
        QCOMPARE(result.verdict, Verdict::Failed);
        QStringList codes;
        for (const auto &finding : Diagnostics::findingsFor(result.knowledge.evidence))
            codes << errorId(finding.error.code);
        QTEST(codes.join(u' '), "codes");
    }

    void difference_usedUpBudget_isSaidAndNothingIsSent()
    {
        Test::BrokerBench bench;
        auto profile = bench.add(u"one"_s);
        for (int used = 0; used < 12; ++used)
            QVERIFY(bench.broker->takeLogin(profile));
        Subject subject{.profile = profile, .login = {profile.id, {u"IG1"_s, u"2019"_s}}};
        Knowledge known;
        known.evidence.answer.oauth = true;
        known.evidence.answer.code = u"invalid_grant"_s;
        DifferenceCheck check(*bench.broker, bench.upstreams());
        QCOMPARE(resultOf(check, subject, known).detail,
                 u"without the number: login.budget_exhausted"_s);
        QVERIFY(bench.provider.sent().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
