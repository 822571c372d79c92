#include "practice/identitybehaviour.h"
#include "practicerequests.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Practice;
using namespace Connector::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Http::Response answerTo(const Http::Request &request, const Moment &now = practiceStart)
{
    return logIn({}, request, now, drawOf()).response;
}

QString errorOf(const Http::Response &response)
{
    return jsonOf(response).value(u"error"_s).toString();
}

} // namespace

class TestIdentityBehaviour : public QObject
{
    Q_OBJECT

private slots:
    void request_faulty_isRefusedAsByLhdn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("error");
        const QByteArray form("application/x-www-form-urlencoded");
        const Scenario &ok = scenarioFor(Situation::Ok);
        const QByteArray id = "client_id=" + ok.clientId.toLatin1();
        const QByteArray secret = "&client_secret=" + ok.secret1;
        const QByteArray grant("&grant_type=client_credentials");
        const QByteArray good = id + secret + grant;
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &type,
                            const QByteArray &authorization, const char *error) {
            QTest::newRow(name) << body << type << authorization << QString::fromLatin1(error);
        };
        row("Basic", grant, form, "Basic YTpi", "");
        row("Basic beside a form", good, form, "basic YTpi", "");
        row("no client id", "x=1" + secret + grant, form, {}, "");
        row("no secret", id + grant, form, {}, "");
        row("empty secret", id + "&client_secret=" + grant, form, {}, "");
        row("no grant type", id + secret, form, {}, "");
        row("placeholder", "client_id=YOUR_CLIENT_ID" + secret + grant, form, {}, "");
        row("zero", "client_id=0" + secret + grant, form, {}, "");
        row("JSON", "{}", "application/json", {}, "invalid_request");
        row("no type", good, {}, {}, "invalid_request");
        row("field twice", good + grant, form, {}, "invalid_request");
        row("broken escape", good + "&scope=%2", form, {}, "invalid_request");
        row("other grant", id + secret + "&grant_type=password", form, {},
            "unsupported_grant_type");
        row("other scope", good + "&scope=einvoice.submit", form, {}, "invalid_scope");
        row("scope in other case", good + "&scope=invoicingapi", form, {}, "invalid_scope");
        row("unknown id", "client_id=11111111-2222-4333-8444-555555555555" + secret + grant, form,
            {}, "invalid_client");
        row("wrong secret", id + "&client_secret=wrong" + grant, form, {}, "invalid_client");
        row("wrong secret and other grant", id + "&client_secret=wrong&grant_type=password", form,
            {}, "invalid_client");
        row("secret of another scenario",
            id + "&client_secret=" + scenarioFor(Situation::Slow).secret1 + grant, form, {},
            "invalid_client");
    }

    void request_faulty_isRefusedAsByLhdn()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, authorization);
        QFETCH(QString, error);
        Http::Request request = requestFor({"POST", "/connect/token"}, body);
        if (!type.isEmpty())
            request.headers.add("Content-Type", type);
        if (!authorization.isEmpty())
            request.headers.add("Authorization", authorization);
        const Http::Response answer = answerTo(request);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body.isEmpty(), error.isEmpty());
        QCOMPARE(errorOf(answer), error);
    }

    void request_otherMethod_isNotAllowed()
    {
        Http::Request request = loginRequest(Situation::Ok);
        request.method = "GET";
        QCOMPARE(answerTo(request).status, 405);
        QCOMPARE(answerTo(request).headers.value("Allow"), "POST");
    }

    void ok_eitherSecret_givesAToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        const Scenario &ok = scenarioFor(Situation::Ok);
        QTest::newRow("secret 1") << loginBody(ok.clientId, ok.secret1);
        QTest::newRow("secret 2") << loginBody(ok.clientId, ok.secret2);
        QTest::newRow("id in upper case") << loginBody(ok.clientId.toUpper(), ok.secret1);
        QTest::newRow("no scope") << QByteArray("client_id=" + ok.clientId.toLatin1()
                                                + "&client_secret=" + ok.secret1
                                                + "&grant_type=client_credentials");
    }

    void ok_eitherSecret_givesAToken()
    {
        QFETCH(QByteArray, body);
        const Http::Response answer = answerTo(formRequest(body));
        QCOMPARE(answer.status, 200);
        const QJsonObject json = jsonOf(answer);
        QCOMPARE(json[u"expires_in"].toInteger(), 3600);
        QCOMPARE(json[u"token_type"].toString(), u"Bearer"_s);
        QCOMPARE(json[u"scope"].toString(), u"InvoicingAPI"_s);
        const QJsonObject claims = claimsOf(tokenOf(answer));
        QCOMPARE(claims[u"TaxpayerTIN"].toString(), scenarioFor(Situation::Ok).ownerTin);
        QCOMPARE(claims[u"IsIntermediary"].toString(), u"0"_s);
        QCOMPARE(answer.headers.value("Cache-Control"), "no-store");
    }

    void ok_everyLogin_givesATokenOfItsOwn()
    {
        Reaction first = logIn({}, loginRequest(Situation::Ok), practiceStart, drawOf(1));
        const Reaction second =
            logIn(first.state, loginRequest(Situation::Ok), practiceStart, drawOf(2));
        QVERIFY(tokenOf(first.response) != tokenOf(second.response));
        QCOMPARE(second.state.tokens.size(), 2);
        QCOMPARE(second.state.loginsSeen.value(scenarioFor(Situation::Ok).clientId), 2);
    }

    void scenario_refusals_data()
    {
        QTest::addColumn<int>("situation");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](Situation situation, int status, const char *body) {
            QTest::newRow(qPrintable(scenarioFor(situation).name))
                << static_cast<int>(situation) << status << QByteArray(body);
        };
        row(Situation::WrongSecret, 400, R"({"error":"invalid_client"})");
        row(Situation::Secret2, 400, R"({"error":"invalid_client"})");
        row(Situation::Blocked, 400,
            R"({"error":"invalid_client","error_description":"User blocked"})");
        row(Situation::WrongEnvironment, 403, R"({"message":"Forbidden","statusCode":403})");
        row(Situation::Empty400, 400, "");
        row(Situation::NoToken, 200, R"({"expires_in":3600,"token_type":"Bearer"})");
    }

    void scenario_refusals()
    {
        QFETCH(int, situation);
        const Http::Response answer = answerTo(loginRequest(static_cast<Situation>(situation)));
        QTEST(answer.status, "status");
        QTEST(answer.body, "body");
        QVERIFY(!answer.abort);
    }

    void wrongSecret_secret2_isRefusedToo()
    {
        const Scenario &scenario = scenarioFor(Situation::WrongSecret);
        const auto answer = answerTo(formRequest(loginBody(scenario.clientId, scenario.secret2)));
        QCOMPARE(errorOf(answer), u"invalid_client"_s);
    }

    void secret2_secret2_givesAToken()
    {
        const Scenario &scenario = scenarioFor(Situation::Secret2);
        const auto answer = answerTo(formRequest(loginBody(scenario.clientId, scenario.secret2)));
        QVERIFY(!tokenOf(answer).isEmpty());
    }

    void maintenance_isAPageWithEitherStatus()
    {
        Reaction reaction =
            logIn({}, loginRequest(Situation::Maintenance), practiceStart, drawOf());
        QCOMPARE(reaction.response.status, 403);
        reaction =
            logIn(reaction.state, loginRequest(Situation::Maintenance), practiceStart, drawOf());
        QCOMPARE(reaction.response.status, 503);
        QVERIFY(reaction.response.body.contains("<html>"));
    }

    void captivePortal_isAPageWithStatus200()
    {
        const Http::Response answer = answerTo(loginRequest(Situation::CaptivePortal));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.value("Content-Type").startsWith("text/html"));
    }

    void down_closes() { QVERIFY(answerTo(loginRequest(Situation::Down)).abort); }

    void slow_answersAfterEightSeconds()
    {
        const Reaction slow = logIn({}, loginRequest(Situation::Slow), practiceStart, drawOf());
        QCOMPARE(slow.delay, Milliseconds(8s));
        QVERIFY(!tokenOf(slow.response).isEmpty());
        QCOMPARE(logIn({}, loginRequest(Situation::Ok), practiceStart, drawOf()).delay,
                 Milliseconds(0));
    }

    void shortLife_saysSoInAnswerAndToken()
    {
        const Http::Response answer = answerTo(loginRequest(Situation::ShortLife));
        QCOMPARE(jsonOf(answer)[u"expires_in"].toInteger(), 120);
        const QJsonObject claims = claimsOf(tokenOf(answer));
        QCOMPARE(claims[u"exp"].toInteger() - claims[u"iat"].toInteger(), 120);
    }

    void tinMismatch_tokenIsForAnother()
    {
        const QJsonObject claims =
            claimsOf(tokenOf(answerTo(loginRequest(Situation::TinMismatch))));
        const QString owner = scenarioFor(Situation::TinMismatch).ownerTin;
        QVERIFY(!claims[u"TaxpayerTIN"].toString().isEmpty());
        QVERIFY(claims[u"TaxpayerTIN"].toString() != owner);
        QVERIFY(claims[u"name"].toString().startsWith(owner + u':'));
    }

    void clockSkew_tokenIsOneHourOff()
    {
        const QJsonObject claims = claimsOf(tokenOf(answerTo(loginRequest(Situation::ClockSkew))));
        const qint64 now = practiceStart.wall.count() / 1000;
        QCOMPARE(claims[u"iat"].toInteger(), now - 3600);
        QCOMPARE(claims[u"exp"].toInteger(), now);
    }

    void onBehalfOf_decidesWhoseTokenItIs_data()
    {
        QTest::addColumn<int>("situation");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("tin");
        const auto row = [](const char *name, Situation situation, const char *header,
                            const QString &error, const QString &tin) {
            QTest::newRow(name) << static_cast<int>(situation) << QByteArray(header) << error
                                << tin;
        };
        row("appointed", Situation::Intermediary, "C9999990110", {}, u"C9999990110"_s);
        row("appointed, blanks around", Situation::Intermediary, " C9999990110 ", {},
            u"C9999990110"_s);
        row("sole proprietor", Situation::Intermediary, "IG99999990120:209903000012", {},
            u"IG99999990120"_s);
        row("the person only", Situation::Intermediary, "IG99999990120", {}, u"IG99999990120"_s);
        row("for itself", Situation::Intermediary, "", {}, u"C9999990020"_s);
        row("itself by name", Situation::Intermediary, "C9999990020", {}, u"C9999990020"_s);
        row("other business", Situation::Intermediary, "IG99999990120:209903000013",
            u"unauthorised_client"_s, {});
        row("not appointed", Situation::Intermediary, "C9999990130", u"unauthorised_client"_s, {});
        row("unknown", Situation::Intermediary, "C1234567890", u"unauthorised_client"_s, {});
        row("percent-encoded", Situation::Intermediary, "IG99999990120%3A209903000012",
            u"invalid_request"_s, {});
        row("no TIN", Situation::Intermediary, "somebody", u"invalid_request"_s, {});
        row("not-appointed itself", Situation::NotAppointed, "", {}, u"C9999990020"_s);
        row("not-appointed taxpayer", Situation::NotAppointed, "C9999990130",
            u"unauthorised_client"_s, {});
        row("taxpayer login for itself", Situation::Ok, "C9999990010", {}, u"C9999990010"_s);
        row("taxpayer login for another", Situation::Ok, "C9999990110", u"unauthorised_client"_s,
            {});
    }

    void onBehalfOf_decidesWhoseTokenItIs()
    {
        QFETCH(int, situation);
        QFETCH(QByteArray, header);
        QFETCH(QString, tin);
        const Http::Response answer =
            answerTo(loginRequest(static_cast<Situation>(situation), header));
        QTEST(errorOf(answer), "error");
        const QJsonObject claims = claimsOf(tokenOf(answer));
        QCOMPARE(claims[u"TaxpayerTIN"].toString(), tin);
        if (!tin.isEmpty()) {
            const bool isOwn = tin == scenarioFor(static_cast<Situation>(situation)).ownerTin;
            QCOMPARE(claims[u"IsIntermediary"].toString(), isOwn ? u"0"_s : u"1"_s);
        }
    }

    void onBehalfOf_twice_isInvalid()
    {
        Http::Request request = loginRequest(Situation::Intermediary, "C9999990110");
        request.headers.add("OnBehalfOf", "C9999990110");
        QCOMPARE(errorOf(answerTo(request)), u"invalid_request"_s);
    }

    void budget_twelvePerMinuteAndClientId()
    {
        State state;
        Moment now = practiceStart;
        for (int count = 1; count <= 12; ++count) {
            Reaction reaction = logIn(state, loginRequest(Situation::Ok), now, drawOf(count));
            QCOMPARE(reaction.response.status, 200);
            QCOMPARE(reaction.response.headers.value("X-Rate-Limit-Limit"), "12");
            QCOMPARE(reaction.response.headers.value("X-Rate-Limit-Remaining"),
                     QByteArray::number(12 - count));
            state = std::move(reaction.state);
            now = now + 1s;
        }
        // The first of them leaves the window 60 s after it came, 12 s of which have passed.
        Reaction refused = logIn(state, loginRequest(Situation::Ok), now, drawOf());
        QCOMPARE(refused.response.status, 429);
        QCOMPARE(refused.response.headers.value("Retry-After"), "48");
        QCOMPARE(refused.response.headers.value("X-Rate-Limit-Remaining"), "0");
        QCOMPARE(refused.response.headers.value("X-Rate-Limit-Reset"),
                 "2026-09-21T14:14:20.0000000Z");
        const Reaction other =
            logIn(refused.state, loginRequest(Situation::ShortLife), now, drawOf());
        QCOMPARE(other.response.status, 200);
        QCOMPARE(logIn(refused.state, loginRequest(Situation::Ok), now + 47999ms, drawOf())
                     .response.status,
                 429);
        QCOMPARE(
            logIn(refused.state, loginRequest(Situation::Ok), now + 48s, drawOf()).response.status,
            200);
    }

    void budget_refusedLogins_countToo()
    {
        State state;
        for (int count = 1; count <= 12; ++count)
            state = logIn(std::move(state), loginRequest(Situation::WrongSecret), practiceStart,
                          drawOf())
                        .state;
        QCOMPARE(logIn(state, loginRequest(Situation::WrongSecret), practiceStart, drawOf())
                     .response.status,
                 429);
    }

    void budget_wallClockSetBack_doesNotMatter()
    {
        State state;
        for (int count = 1; count <= 12; ++count)
            state =
                logIn(std::move(state), loginRequest(Situation::Ok), practiceStart, drawOf(count))
                    .state;
        const Moment later{.wall = practiceStart.wall - 1h, .boot = practiceStart.boot + 61s};
        QCOMPARE(logIn(state, loginRequest(Situation::Ok), later, drawOf()).response.status, 200);
    }

    void rateLimited_isAlwaysTooMany()
    {
        const Http::Response answer = answerTo(loginRequest(Situation::RateLimited));
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.headers.value("Retry-After"), "60");
        QVERIFY(answer.headers.contains("X-Rate-Limit-Reset"));
    }

    void state_forgetsExpiredTokens()
    {
        State state = logIn({}, loginRequest(Situation::ShortLife), practiceStart, drawOf(1)).state;
        state =
            logIn(std::move(state), loginRequest(Situation::Ok), practiceStart + 2min, drawOf(2))
                .state;
        QCOMPARE(state.tokens.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIdentityBehaviour)
#include "tst_identitybehaviour.moc"
