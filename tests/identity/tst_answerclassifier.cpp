#include "identity/myinvois/answerclassifier.h"

#include "identity/httplogin.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Identity;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds now = 1'790'000'000s;

enum class Whose { Taxpayer, Company, Person };

LoginRequest requestFor(Whose whose)
{
    LoginRequest request;
    request.profile.environment = Profiles::Environment::Sandbox;
    request.tokenUrl = QUrl(QStringLiteral("https://api.example.invalid/connect/token"));
    if (whose == Whose::Company)
        request.onBehalfOf.tin = QStringLiteral("C25845632020");
    if (whose == Whose::Person)
        request.onBehalfOf.tin = QStringLiteral("IG12345678912");
    return request;
}

/// "code remedy [taxpayer] [retryAfter]", or "token LIFETIME".
QString summary(const LoginOutcome &outcome)
{
    if (const auto *grant = std::get_if<TokenGrant>(&outcome))
        return QStringLiteral("token %1").arg(grant->lifetime.count());
    const auto &failure = std::get<LoginFailure>(outcome);
    QString text = errorId(failure.error.code);
    text += failure.remedy == Remedy::Wait ? QStringLiteral(" wait") : QStringLiteral(" person");
    if (failure.concernsTaxpayerOnly)
        text += QStringLiteral(" taxpayer");
    if (failure.error.retryAfter)
        text += u' ' + QString::number(failure.error.retryAfter->count());
    return text;
}

const QByteArray page("<!DOCTYPE html><html><body>An error</body></html>");
const QByteArray maintenancePage("<html><h1>Scheduled Maintenance</h1></html>");

} // namespace

class TestAnswerClassifier : public QObject
{
    Q_OBJECT

    static void row(const char *name, int status, const QByteArray &body, const char *expected,
                    Whose whose = Whose::Taxpayer, const Http::Headers &headers = {})
    {
        QTest::newRow(name) << status << body << int(whose) << headers
                            << QString::fromLatin1(expected);
    }

    static void rowsOfSuccess()
    {
        row("token", 200,
            R"({"access_token":"t","expires_in":3600,"token_type":"Bearer","scope":"InvoicingAPI"})",
            "token 3600");
        row("token, lifetime as text", 200, R"({"access_token":"t","expires_in":"3600"})",
            "token 3600");
        row("token, lifetime missing", 200, R"({"access_token":"t"})", "token 300");
        row("token with byte order mark", 200, "\xef\xbb\xbf{\"access_token\":\"t\"}", "token 300");
        row("token labelled as a page", 200, R"({"access_token":"t"})", "token 300",
            Whose::Taxpayer, {{"Content-Type", "text/html"}});
        row("token under 201", 201, R"({"access_token":"t"})", "token 300");
        row("token without time left", 200, R"({"access_token":"t","expires_in":0})",
            "token.expired wait");
        row("token, negative lifetime", 200, R"({"access_token":"t","expires_in":-5})",
            "token.expired wait");
        row("token of another type", 200, R"({"access_token":"t","token_type":"mac"})",
            "token.refused person");
        row("token with a line break", 200, R"({"access_token":"a\nb"})", "token.missing wait");
        row("E8 JSON without token", 200, R"({"hello":"world"})", "token.missing wait");
        row("E8 sign-in page", 200, page, "network.captive_portal wait");
        row("E8 page by label only", 200, "Welcome", "network.captive_portal wait", Whose::Taxpayer,
            {{"Content-Type", "text/html"}});
        row("E8 text", 200, "OK", "token.missing wait");
        row("E8 empty", 200, "", "token.missing wait");
        row("E8 JSON array", 200, "[]", "token.missing wait");
        row("E8 truncated JSON", 200, "{\"access_token\":\"abc", "token.missing wait");
        row("E8 compressed", 200, "\x1f\x8b\x08\x01", "token.missing wait", Whose::Taxpayer,
            {{"Content-Encoding", "gzip"}});
        row("204", 204, "", "token.missing wait");
        row("refusal under 200", 200, R"({"error":"invalid_client"})",
            "credentials.rejected person");
        row("unknown error under 200", 200, R"({"error":"teapot"})", "token.missing wait");
        row("gateway refusal under 200", 200, R"({"statusCode":401,"message":"no"})",
            "credentials.rejected person");
    }

    static void rowsOfOauth()
    {
        row("E1 invalid_client", 400, R"({"error":"invalid_client"})",
            "credentials.rejected person");
        row("E1 invalid_client in upper case", 400, R"({"error":"INVALID_CLIENT"})",
            "credentials.rejected person");
        row("E1 invalid_client under 401", 401, R"({"error":"invalid_client"})",
            "credentials.rejected person");
        row("E1 invalid_client, intermediary", 400, R"({"error":"invalid_client"})",
            "credentials.rejected person", Whose::Company);
        row("E1 user blocked", 400,
            R"({"error":"invalid_client","error_description":"User blocked"})",
            "credentials.blocked person");
        row("E1 user blocked beside another code", 400,
            R"({"error":"invalid_grant","error_description":"USER BLOCKED."})",
            "credentials.blocked person", Whose::Company);
        row("E1 user expired", 400,
            R"({"error":"invalid_client","error_description":"User expired"})",
            "credentials.secret_expired person");
        row("E1 invalid_scope", 400, R"({"error":"invalid_scope"})", "request.bad_scope person");
        row("E1 unsupported_grant_type", 400, R"({"error":"unsupported_grant_type"})",
            "request.bad_grant person");
        row("E1 invalid_request", 400, R"({"error":"invalid_request"})",
            "request.malformed person");
        row("E1 invalid_request, intermediary", 400, R"({"error":"invalid_request"})",
            "request.malformed person taxpayer", Whose::Company);
        row("E1 invalid_grant", 400, R"({"error":"invalid_grant"})", "credentials.rejected person");
        row("E1 invalid_grant, intermediary", 400, R"({"error":"invalid_grant"})",
            "intermediary.not_appointed person taxpayer", Whose::Company);
        row("E1 invalid_grant, bare IG", 400, R"({"error":"invalid_grant"})",
            "intermediary.not_appointed person taxpayer", Whose::Person);
        row("E1 unauthorised_client", 400, R"({"error":"unauthorised_client"})",
            "credentials.rejected person");
        row("E1 unauthorized_client", 400, R"({"error":"unauthorized_client"})",
            "credentials.rejected person");
        row("E1 unauthorised_client, intermediary", 400, R"({"error":"unauthorised_client"})",
            "intermediary.not_appointed person taxpayer", Whose::Company);
        row("E1 unauthorized_client, intermediary", 400, R"({"error":"unauthorized_client"})",
            "intermediary.not_appointed person taxpayer", Whose::Company);
        row("E1 unauthorized_client under 403, intermediary", 403,
            R"({"error":"unauthorized_client"})", "intermediary.not_appointed person taxpayer",
            Whose::Company);
        row("E1 temporarily_unavailable", 400, R"({"error":"temporarily_unavailable"})",
            "service.unavailable wait");
        row("E1 unknown code", 400, R"({"error":"teapot"})", "unknown person");
        row("E1 unknown code under 401", 401, R"({"error":"teapot"})",
            "credentials.rejected person");
        row("E1 invalid_client under 500", 500, R"({"error":"invalid_client"})",
            "service.unavailable wait");
    }

    static void rowsOfOtherShapes()
    {
        row("E2 400", 400, R"({"statusCode":400,"message":"Bad Request"})",
            "request.malformed person");
        row("E2 401", 401, R"({"statusCode":401,"message":"Access denied"})",
            "credentials.rejected person");
        row("E2 401 under 400", 400, R"({"statusCode":401,"message":"Access denied"})",
            "credentials.rejected person");
        row("E2 403", 403, R"({"statusCode":403,"message":"Forbidden"})",
            "credentials.wrong_environment person");
        row("E2 403 quota", 403, R"({"statusCode":403,"message":"Out of call volume quota."})",
            "service.rate_limited wait 60");
        row("E2 404", 404, R"({"statusCode":404,"message":"Resource not found"})",
            "address.wrong_path person");
        row("E2 404 under 400", 400, R"({"statusCode":404,"message":"Resource not found"})",
            "address.wrong_path person");
        row("E2 429", 429, R"({"statusCode":429,"message":"Rate limit is exceeded."})",
            "service.rate_limited wait 60");
        row("E2 429 under 400", 400, R"({"statusCode":429,"message":"Slow down"})",
            "service.rate_limited wait 60");
        row("E2 500 under 400", 400, R"({"statusCode":500,"message":"Internal"})",
            "service.unavailable wait");
        row("E2 maintenance", 503, R"({"statusCode":503,"message":"Under maintenance"})",
            "service.maintenance wait");
        row("E2 user blocked", 400, R"({"statusCode":400,"message":"User blocked"})",
            "credentials.blocked person");
        row("E3 empty 400", 400, "", "request.basic_refused person");
        row("E3 empty 400, intermediary", 400, "  ", "request.basic_refused person",
            Whose::Company);
        row("E3 empty 401", 401, "", "credentials.rejected person");
        row("E3 empty 403", 403, "", "credentials.wrong_environment person");
        row("E3 empty 404", 404, "", "address.wrong_path person");
        row("E3 empty 405", 405, "", "address.wrong_path person");
        row("E3 empty 415", 415, "", "request.malformed person");
        row("E3 empty 429", 429, "", "service.rate_limited wait 60");
        row("E3 empty 503", 503, "", "service.unavailable wait");
        row("E4 page 403", 403, page, "service.maintenance wait");
        row("E4 page 503", 503, page, "service.unavailable wait");
        row("E4 maintenance page 503", 503, maintenancePage, "service.maintenance wait");
        row("E4 maintenance page 400", 400, maintenancePage, "service.maintenance wait");
        row("E4 page 400", 400, page, "service.unavailable wait");
        row("E4 page 401", 401, page, "service.unavailable wait");
        row("E4 page 404", 404, page, "address.wrong_path wait");
        row("E4 page 405", 405, page, "address.wrong_path wait");
        row("E4 page 429", 429, page, "service.rate_limited wait 60");
        row("E4 page 502", 502, page, "service.unavailable wait");
        row("E4 compressed page", 403, "\x1f\x8b\x08\x01", "service.maintenance wait",
            Whose::Taxpayer, {{"Content-Type", "text/html"}});
        row("E4 sign-in of the network", 511, page, "network.captive_portal wait");
        row("E5 TIN not matching", 400,
            R"({"error":{"code":"ValidationError","message":null,"target":null,"details":[)"
            R"({"code":"submission","target":"submission",)"
            R"("message":"The authenticated TIN and documents TIN is not matching "}]}})",
            "tin.mismatch person");
        row("E5 other validation", 400, R"({"error":{"code":"ValidationError","message":"Bad"}})",
            "request.malformed person");
        row("E6 access denied", 403,
            R"({"error":{"code":"AccessDenied","message":"No","details":[{"code":"Forbidden"}]}})",
            "credentials.wrong_environment person");
        row("E7 documented shape", 400,
            R"({"status":"Invalid","error":{"errorCode":"Error03","error":"x","errorMs":"y"}})",
            "request.malformed person");
    }

    static void rowsOfStatus()
    {
        const Http::Headers portal{{"Location", "https://preprod.myinvois.hasil.gov.my/"}};
        row("301", 301, "", "address.wrong_host person", Whose::Taxpayer, portal);
        row("302 with a page", 302, page, "address.wrong_host person", Whose::Taxpayer, portal);
        row("307", 307, "", "address.wrong_host person", Whose::Taxpayer, portal);
        row("304", 304, "", "address.wrong_host person");
        row("400 text", 400, "Bad Request", "request.malformed person");
        row("400 truncated JSON", 400, "{\"error\":\"inv", "request.malformed person");
        row("402", 402, "", "unknown person");
        row("407", 407, "", "network.proxy wait");
        row("408", 408, "", "service.unavailable wait");
        row("413", 413, "", "request.malformed person");
        row("421", 421, "", "address.wrong_host person");
        row("451", 451, "", "unknown person");
        row("500 JSON", 500, "{}", "service.unavailable wait");
        row("501", 501, "", "service.unavailable wait");
        row("504", 504, "", "service.unavailable wait");
        row("599", 599, "", "service.unavailable wait");
        row("600", 600, "", "service.unavailable wait");
        row("no status", 0, "", "service.unavailable wait");
    }

    static void rowsOfWaiting()
    {
        row("429 seconds", 429, "", "service.rate_limited wait 17", Whose::Taxpayer,
            {{"Retry-After", "17"}});
        row("429 date", 429, "", "service.rate_limited wait 90", Whose::Taxpayer,
            {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
             {"Retry-After", "Sun, 06 Nov 1994 08:51:07 GMT"}});
        row("429 reset", 429, "", "service.rate_limited wait 31", Whose::Taxpayer,
            {{"X-Rate-Limit-Reset", "2026-09-21T14:13:50.6181792Z"}});
        row("429 reset past", 429, "", "service.rate_limited wait 60", Whose::Taxpayer,
            {{"X-Rate-Limit-Reset", "2020-05-04T12:23:41.6181792Z"}});
        row("429 both", 429, "", "service.rate_limited wait 5", Whose::Taxpayer,
            {{"Retry-After", "5"}, {"X-Rate-Limit-Reset", "2026-09-21T14:13:50.6181792Z"}});
        row("503 seconds", 503, "", "service.unavailable wait 120", Whose::Taxpayer,
            {{"Retry-After", "120"}});
        row("maintenance page with seconds", 403, maintenancePage, "service.maintenance wait 600",
            Whose::Taxpayer, {{"Retry-After", "600"}});
        row("a person's matter is not waited for", 400, R"({"error":"invalid_client"})",
            "credentials.rejected person", Whose::Taxpayer, {{"Retry-After", "600"}});
    }

private slots:
    void classify_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("whose");
        QTest::addColumn<Http::Headers>("headers");
        QTest::addColumn<QString>("expected");
        rowsOfSuccess();
        rowsOfOauth();
        rowsOfOtherShapes();
        rowsOfStatus();
        rowsOfWaiting();
    }

    void classify()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, whose);
        QFETCH(Http::Headers, headers);
        const LoginOutcome outcome =
            MyInvois::classify({status, headers, body}, requestFor(static_cast<Whose>(whose)), now);
        QTEST(summary(outcome), "expected");
        if (const auto *failure = std::get_if<LoginFailure>(&outcome))
            QCOMPARE(failure->httpStatus, status);
    }

    void classify_failure_keepsTheEvidence()
    {
        const LoginOutcome outcome =
            MyInvois::classify({400,
                                {{"correlationid", "0HMX\r\n-42"}},
                                "{\"error\":\"invalid_client\",\"error_description\":\"Bad "
                                "\\\"thing\\\"\\nhappened\"}"},
                               requestFor(Whose::Taxpayer), now);
        const auto &failure = std::get<LoginFailure>(outcome);
        QCOMPARE(failure.upstreamError, QStringLiteral("invalid_client"));
        QCOMPARE(failure.upstreamDescription, QStringLiteral("Bad 'thing' happened"));
        QCOMPARE(failure.correlationId, QStringLiteral("0HMX -42"));
    }

    void classify_wrongAddress_namesIt()
    {
        const auto redirected = std::get<LoginFailure>(
            MyInvois::classify({302, {{"Location", "https://mytax.hasil.gov.my/x"}}, {}},
                               requestFor(Whose::Taxpayer), now));
        QCOMPARE(redirected.error.detail,
                 QStringLiteral("api.example.invalid redirects to mytax.hasil.gov.my"));
        const auto lost = std::get<LoginFailure>(
            MyInvois::classify({404, {}, {}}, requestFor(Whose::Taxpayer), now));
        QCOMPARE(lost.error.detail, QStringLiteral("api.example.invalid/connect/token"));
    }

    void classify_token_isDoubtedWhereItShouldBe()
    {
        const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QByteArray payload =
            QByteArray(
                "{\"iss\":\"https://identity.myinvois.hasil.gov.my\",\"TaxpayerTIN\":\"C1\"}")
                .toBase64(options);
        const auto grant = std::get<TokenGrant>(
            MyInvois::classify({200, {}, "{\"access_token\":\"e30." + payload + ".c2ln\"}"},
                               requestFor(Whose::Taxpayer), now));
        QCOMPARE(grant.claims.taxpayerTin, QStringLiteral("C1"));
        QVERIFY(grant.doubt);
        QCOMPARE(grant.doubt->code, ErrorCode::TokenWrongEnvironment);
    }

    void unansweredLogin_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](ErrorCode code, const char *remedy) {
            QTest::newRow(errorId(code).data())
                << int(code) << QString(errorId(code)) + u' ' + QString::fromLatin1(remedy);
        };
        row(ErrorCode::NetworkOffline, "wait");
        row(ErrorCode::NetworkDns, "wait");
        row(ErrorCode::NetworkTimeout, "wait");
        row(ErrorCode::NetworkProxy, "wait");
        row(ErrorCode::TlsIntercepted, "wait");
        row(ErrorCode::TlsNotYetValid, "wait");
        row(ErrorCode::ServiceUnavailable, "wait");
        row(ErrorCode::Abandoned, "wait");
        row(ErrorCode::AddressWrongHost, "person");
        row(ErrorCode::RequestMalformed, "person");
        row(ErrorCode::InputSecretMissing, "person");
        row(ErrorCode::TinFormat, "person taxpayer");
    }

    void unansweredLogin()
    {
        QFETCH(int, code);
        const LoginFailure failure =
            Identity::unansweredLogin({.code = static_cast<ErrorCode>(code)});
        QTEST(summary(failure), "expected");
        QCOMPARE(failure.httpStatus, 0);
    }
};

QTEST_GUILESS_MAIN(TestAnswerClassifier)
#include "tst_answerclassifier.moc"
