#include "identity/apiprobe.h"

#include "support/scriptedserver.h"

#include <QTest>

#include <optional>

using namespace Connector;
using namespace Connector::Identity;
using namespace Qt::StringLiterals;
using Profiles::System;
using Test::RecordedRequest;
using Test::ScriptedAnswer;

namespace {

SharedSecret shared(const char *text)
{
    return std::make_shared<const SecretString>(SecretString::copyOf(text));
}

} // namespace

class TestApiProbe : public QObject
{
    Q_OBJECT

    Test::ScriptedServer m_api;
    Http::Client m_client;

    ApiProbe probeOf(System system, const QString &fileUser = {})
    {
        ApiProbe probe{.profile = {.system = system,
                                   .environment = Profiles::Environment::Custom,
                                   .clientId = UpstreamClientId(u"key-1"_s)},
                       .apiUrl = m_api.url(u"/accountright"_s),
                       .secrets = {.token = shared("canary-token")},
                       .deadline = Milliseconds(20'000)};
        if (!fileUser.isEmpty()) {
            probe.profile.settings.insert(u"file_user"_s, fileUser);
            probe.secrets.companyFile = shared("QTpC");
        }
        return probe;
    }

    std::optional<Result<ApiProbeAnswer>> ask(ApiProbe probe)
    {
        std::optional<Result<ApiProbeAnswer>> seen;
        probeApi(m_client, this, std::move(probe),
                 {this, [&seen](Result<ApiProbeAnswer> answer) { seen = std::move(answer); }});
        [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return bool(seen); }, 30'000);
        return seen;
    }

private slots:
    void fileUser_refused_isAskedOnceMoreWithout_data()
    {
        QTest::addColumn<int>("with");
        QTest::addColumn<int>("without");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("calls");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, int with, int without, const char *error, int calls,
                            const char *fault = "") {
            QTest::newRow(name) << with << without << QByteArray(error) << calls
                                << QString::fromLatin1(fault);
        };
        row("taken", 200, 401, "", 1);
        row("limit", 403, 200, "RateLimitError", 1);
        row("file linked to my.MYOB", 401, 200, "", 2, "myob.cftoken_on_sso");
        row("wrong password", 401, 401, "OAuthTokenIsInvalid", 2, "myob.file_user_refused");
        row("no rights without", 401, 403, "AccessDenied", 2, "myob.file_user_refused");
        // Said nothing about the user: the first refusal keeps its own meaning.
        row("limit meanwhile", 401, 403, "RateLimitError", 2);
        row("key inactive", 401, 403, "DeveloperInactive", 2);
        row("too many meanwhile", 401, 429, "", 2);
        row("service down meanwhile", 401, 503, "", 2);
    }

    void fileUser_refused_isAskedOnceMoreWithout()
    {
        QFETCH(int, with);
        QFETCH(int, without);
        QFETCH(QByteArray, error);
        QFETCH(int, calls);
        const qsizetype before = m_api.requests().size();
        m_api.answerWith([=](const RecordedRequest &request) {
            const bool hasUser = request.headers.contains("x-myobapi-cftoken");
            return ScriptedAnswer::json(hasUser ? with : without,
                                        R"({"Errors":[{"Name":")" + error + R"("}]})");
        });
        ApiProbe probe = probeOf(System::Myob, u"Aminah"_s);
        probe.profile.settings.insert(u"business_id"_s, u"b-1"_s);
        const auto seen = ask(std::move(probe));
        QVERIFY(seen && *seen);
        QCOMPARE((*seen)->answer.status, with);
        QCOMPARE(m_api.requests().size() - before, calls);
        const auto fault = fileUserFault(**seen);
        QTEST(fault ? QString(errorId(*fault)) : QString(), "fault");
        const RecordedRequest &first = m_api.requests().at(before);
        QCOMPARE(first.method, QByteArray("GET"));
        QCOMPARE(first.target, QByteArray("/accountright/b-1/"));
        QCOMPARE(first.headers.value("x-myobapi-cftoken"), QByteArray("QTpC"));
        QCOMPARE(m_api.requests().last().headers.value("Authorization"),
                 QByteArray("Bearer canary-token"));
    }

    void withoutFileUser_a401IsTheAnswer()
    {
        const qsizetype before = m_api.requests().size();
        m_api.answerWith([](const RecordedRequest &) { return ScriptedAnswer::json(401, "{}"); });
        const auto seen = ask(probeOf(System::MyInvois));
        QVERIFY(seen && *seen);
        QCOMPARE((*seen)->answer.status, 401);
        QVERIFY(!fileUserFault(**seen));
        QCOMPARE(m_api.requests().size() - before, 1);
        QCOMPARE(m_api.requests().last().target,
                 QByteArray("/accountright/api/v1.0/documenttypes"));
    }

    void secrets_thatComeBack_areBlottedOut()
    {
        m_api.answerWith([](const RecordedRequest &request) {
            return ScriptedAnswer::json(403,
                                        request.headers.value("Authorization") + ' '
                                            + request.headers.value("x-myobapi-cftoken"));
        });
        const auto seen = ask(probeOf(System::Myob, u"Aminah"_s));
        QVERIFY(seen && *seen);
        QCOMPARE((*seen)->answer.body, QByteArray("Bearer *** ***"));
    }

    void noAnswer_isTheError()
    {
        Test::ScriptedServer gone;
        ApiProbe probe = probeOf(System::Myob, u"Aminah"_s);
        probe.apiUrl = gone.url(u"/accountright"_s);
        gone.stop();
        const auto seen = ask(std::move(probe));
        QVERIFY(seen && !*seen);
        QCOMPARE(seen->error().code, ErrorCode::NetworkRefused);
    }
};

QTEST_GUILESS_MAIN(TestApiProbe)
#include "tst_apiprobe.moc"
