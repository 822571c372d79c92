#include "diagnostics/finding.h"
#include "diagnostics/paste/pastedanswer.h"
#include "diagnostics/rule.h"

#include <QJsonDocument>
#include <QTest>

Q_DECLARE_METATYPE(Connector::Diagnostics::Evidence)

using namespace Connector;
using namespace Connector::Diagnostics;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// 2026-09-21T13:33:20Z
constexpr Milliseconds now = 1'790'000'000s;

QByteArray tokenWith(const QByteArray &claims)
{
    const auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray("{\"alg\":\"RS256\"}").toBase64(base64) + '.' + claims.toBase64(base64)
        + ".c2lnbmF0dXJl";
}

QByteArray answerWith(const QByteArray &claims, const QByteArray &lifetime = "3600")
{
    return "{\"access_token\":\"" + tokenWith(claims)
        + "\",\"token_type\":\"Bearer\",\"expires_in\":" + lifetime + '}';
}

const QByteArray login = "POST https://api.myinvois.hasil.gov.my/connect/token\n";
const QByteArray sandboxLogin = "POST https://preprod-api.myinvois.hasil.gov.my/connect/token\n";
const QByteArray api = "POST https://api.myinvois.hasil.gov.my/api/v1.0/documentsubmissions\n";
const QByteArray local = "POST http://127.0.0.1:21060/connect/token\n";
const QByteArray json = "Content-Type: application/json\n\n";
const QByteArray page = "Content-Type: text/html\n\n<!DOCTYPE html><html><body>";
const QByteArray mismatch =
    "{\"error\":{\"code\":\"ValidationError\",\"message\":null,\"target\":null,\"details\":["
    "{\"code\":\"submission\",\"target\":\"submission\","
    "\"message\":\"The authenticated TIN and documents TIN is not matching \"}]}}";

QByteArray status(const char *line)
{
    return QByteArray("HTTP/1.1 ") + line + "\n";
}

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes << errorId(finding.error.code);
    return codes;
}

} // namespace

/// What support staff paste, or a check finds, and the cause that has to come first. Where the
/// facts allow several, all that are accepted are named; "ok" stands for no finding.
class TestExplanations : public QObject
{
    Q_OBJECT

    static void paste(const char *name, const QByteArray &text, const char *expected)
    {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    }

    static void rowsOfRefusedLogins()
    {
        paste("1 invalid_client",
              login + status("400 Bad Request") + json + "{\"error\":\"invalid_client\"}",
              "credentials.rejected");
        paste("1 body alone", "{\"error\":\"invalid_client\"}", "credentials.rejected");
        paste("1 word alone", "OAuth error: invalid_client", "credentials.rejected");
        paste("1 as Python prints it", "400 {'error': 'invalid_client'}", "credentials.rejected");
        paste("1 in a string of a log",
              "2026-09-21 ERROR "
              "{\"level\":\"error\",\"response\":\"{\\\"error\\\":\\\"invalid_client\\\"}\"}",
              "credentials.rejected");
        paste("1 cut off", "HTTP 400 {\"error\":\"invalid_client\",\"error_desc",
              "credentials.rejected");
        paste("1 curly quotation marks",
              "400 {\xe2\x80\x9c"
              "error\xe2\x80\x9d:\xe2\x80\x9cinvalid_client\xe2\x80\x9d}",
              "credentials.rejected");
        paste("1 quoted in a mail",
              "> HTTP/1.1 400 Bad Request\n> Content-Type: application/json\n>\n> "
              "{\"error\":\"invalid_client\"}",
              "credentials.rejected");
        paste("1 body before status", "{\"error\":\"invalid_client\"}\nStatus: 400 Bad Request",
              "credentials.rejected");
        paste("1 under 401",
              login + status("401 Unauthorized") + json + "{\"error\":\"invalid_client\"}",
              "credentials.rejected");
        paste("1 gateway 401",
              login + status("401 Unauthorized") + json
                  + "{\"statusCode\":401,\"message\":\"Access denied\"}",
              "credentials.rejected");
        paste("2 403 in the sandbox",
              sandboxLogin + status("403 Forbidden") + json
                  + "{\"statusCode\":403,\"message\":\"Forbidden\"}",
              "credentials.wrong_environment");
        paste("2 403, empty", sandboxLogin + status("403 Forbidden") + "Content-Length: 0\n\n",
              "credentials.wrong_environment");
        paste("2 403 in production",
              login + status("403 Forbidden") + json
                  + "{\"statusCode\":403,\"message\":\"Forbidden\"}",
              "credentials.wrong_environment");
        paste("3 empty 400", login + status("400 Bad Request") + "Content-Length: 0\n\n",
              "request.basic_refused");
        paste("3 empty 400, address unknown", status("400 Bad Request") + "Server: x\n\n",
              "request.basic_refused");
        paste("3 with Basic",
              "> POST /connect/token HTTP/1.1\n> Host: api.myinvois.hasil.gov.my\n> Authorization: "
              "Basic QTpC\n>\n< HTTP/1.1 400 Bad Request\n< Content-Length: 0\n",
              "request.basic_refused");
        paste("3 curl -u",
              "curl -u id:secret -d grant_type=client_credentials "
              "https://api.myinvois.hasil.gov.my/connect/token\nHTTP/2 400\ncontent-length: 0\n",
              "request.basic_refused");
        paste("3 placeholder",
              login + "client_id=YOUR_CLIENT_ID&client_secret=x&grant_type=client_credentials\n"
                  + status("400 Bad Request") + "Content-Length: 0\n\n",
              "credentials.placeholder");
        paste("3 client id 0",
              login + "client_id=0&client_secret=x&grant_type=client_credentials\n"
                  + status("400 Bad Request") + "Content-Length: 0\n\n",
              "credentials.placeholder");
        paste("3 client id missing",
              login + "client_id=&client_secret=x&grant_type=client_credentials\n"
                  + status("400 Bad Request") + "Content-Length: 0\n\n",
              "credentials.placeholder");
        paste("4 invalid_request",
              login + status("400 Bad Request") + json + "{\"error\":\"invalid_request\"}",
              "request.malformed");
        paste("4 JSON instead of a form",
              "> POST /connect/token HTTP/1.1\n> Host: api.myinvois.hasil.gov.my\n> Content-Type: "
              "application/json\n>\n< HTTP/1.1 400 Bad Request\n< Content-Length: 0\n",
              "request.malformed");
        paste("4 JSON by curl",
              "curl -H 'Content-Type: application/json' "
              "https://api.myinvois.hasil.gov.my/connect/token\nHTTP/1.1 415 Unsupported Media "
              "Type\n\n",
              "request.malformed");
        paste("4 malformed onbehalfof",
              login + "onbehalfof: C2584563202\n" + status("400 Bad Request") + json
                  + "{\"error\":\"invalid_request\"}",
              "request.malformed");
        paste("4 credentials in the address",
              "POST "
              "https://api.myinvois.hasil.gov.my/connect/token?client_id=a&client_secret=b\nHTTP/"
              "1.1 400 Bad Request\n\n",
              "request.malformed");
        paste("4 GET",
              "GET https://api.myinvois.hasil.gov.my/connect/token\nHTTP/1.1 405 Method Not "
              "Allowed\nAllow: POST\n\n",
              "request.malformed|address.wrong_path");
        paste("5 unsupported_grant_type",
              login + status("400 Bad Request") + json + "{\"error\":\"unsupported_grant_type\"}",
              "request.bad_grant");
        paste("5 grant sent",
              login + "grant_type=password\n" + status("400 Bad Request") + json
                  + "{\"error\":\"unsupported_grant_type\"}",
              "request.bad_grant");
        paste("6 invalid_scope",
              login + status("400 Bad Request") + json + "{\"error\":\"invalid_scope\"}",
              "request.bad_scope");
        paste("6 scope sent",
              login + "grant_type=client_credentials&scope=einvoice.submit+einvoice.query\n"
                  + status("400 Bad Request") + "Content-Length: 0\n\n",
              "request.bad_scope");
        paste("7 invalid_grant for a taxpayer",
              login + "onbehalfof: C2584563202\n" + status("400 Bad Request") + json
                  + "{\"error\":\"invalid_grant\"}",
              "intermediary.not_appointed");
        paste("7 unauthorised_client for a taxpayer",
              login + "onbehalfof: C2584563202\n" + status("400 Bad Request") + json
                  + "{\"error\":\"unauthorised_client\"}",
              "intermediary.not_appointed");
        paste("7 unauthorized_client, nobody known",
              login + status("400 Bad Request") + json + "{\"error\":\"unauthorized_client\"}",
              "intermediary.not_appointed|credentials.rejected");
        paste("7 sole proprietor without ROB",
              login + "onbehalfof: IG12345678912\n" + status("400 Bad Request") + json
                  + "{\"error\":\"invalid_grant\"}",
              "intermediary.not_appointed|intermediary.needs_rob");
        paste("8 User blocked",
              login + status("400 Bad Request") + json
                  + "{\"error\":\"invalid_client\",\"error_description\":\"User blocked\"}",
              "credentials.blocked");
        paste("8 gateway",
              login + status("400 Bad Request") + json
                  + "{\"statusCode\":400,\"message\":\"User blocked\"}",
              "credentials.blocked");
        paste("8 words of a program", "Login failed: User Blocked", "credentials.blocked");
        paste(
            "8 described as expired",
            login + status("400 Bad Request") + json
                + "{\"error\":\"invalid_client\",\"error_description\":\"Client secret expired\"}",
            "credentials.secret_expired");
        paste("15 prefixed client id",
              login
                  + "client_id=C2584563202_11111111-2222-4333-8444-555555555555&client_secret=x&"
                    "grant_type=client_credentials\n"
                  + status("400 Bad Request") + json + "{\"error\":\"invalid_client\"}",
              "credentials.not_uuid");
        paste("44 Bad Request alone", "Bad Request: 400 Bad Request",
              "credentials.rejected|request.basic_refused");
        paste("44 Unauthorized alone", "Error: Request failed with status code 401",
              "token.refused|token.expired|credentials.rejected");
        paste("middleware",
              "{\"code\":\"Invalid\",\"message\":\"Unable to obtain valid MyInvois "
              "token\",\"target\":\"GET TOKEN\"}",
              "credentials.secret_expired");
        paste("unknown code",
              login + status("400 Bad Request") + "correlationId: abc-123\n" + json
                  + "{\"error\":\"teapot\"}",
              "unknown");
    }

    static void rowsOfAddressesAndNetworks()
    {
        paste("16 404 page", login + status("404 Not Found") + page, "address.wrong_path");
        paste("16 405", status("405 Method Not Allowed") + "Allow: GET\n\n", "address.wrong_path");
        paste("16 portal",
              "POST https://myinvois.hasil.gov.my/connect/token\n" + status("200 OK") + page,
              "address.wrong_host");
        paste("16 sandbox portal",
              "POST https://preprod.myinvois.hasil.gov.my/connect/token\n"
                  + status("405 Not Allowed") + page,
              "address.wrong_host");
        paste("16 MyTax",
              "POST https://mytax.hasil.gov.my/connect/token\n" + status("404 Not Found") + page,
              "address.wrong_host");
        paste("16 issuer called",
              "POST https://identity.myinvois.hasil.gov.my/connect/token\n"
                  + status("404 Not Found") + "\n",
              "address.wrong_host");
        paste("16 identity without label",
              "POST https://preprod-identity.hasil.gov.my/connect/token\n" + status("404 Not Found")
                  + "\n",
              "address.wrong_host");
        paste("16 typing error", "could not resolve host: preapi.myinvois.hasil.gov.my",
              "address.wrong_host");
        paste("16 unknown under LHDN", "getaddrinfo ENOTFOUND apl.myinvois.hasil.gov.my",
              "address.wrong_host");
        paste("16 path /token",
              "POST https://api.myinvois.hasil.gov.my/token\n" + status("404 Not Found") + "\n",
              "address.wrong_path");
        paste("16 redirect to the portal",
              login + status("302 Found") + "Location: https://myinvois.hasil.gov.my/\n\n",
              "address.wrong_host");
        paste("16 redirect to the network",
              login + status("302 Found") + "Location: http://wifi.hotel.example/login\n\n",
              "network.captive_portal");
        paste("17 curl", "curl: (6) Could not resolve host: api.myinvois.hasil.gov.my",
              "network.dns");
        paste("17 Node", "Error: getaddrinfo ENOTFOUND api.myinvois.hasil.gov.my", "network.dns");
        paste("17 .NET", "The remote name could not be resolved: 'api.myinvois.hasil.gov.my'",
              "network.dns");
        paste("17 Java", "java.net.UnknownHostException: api.myinvois.hasil.gov.my", "network.dns");
        paste("17 Python", "socket.gaierror: [Errno -2] Name or service not known", "network.dns");
        paste("17 offline", "socket.gaierror: [Errno -3] Temporary failure in name resolution",
              "network.offline|network.dns");
        paste("17 unreachable", "connect: Network is unreachable", "network.offline");
        paste("18 Postman", "Error: self signed certificate in certificate chain",
              "tls.intercepted");
        paste("18 Node", "code: 'SELF_SIGNED_CERT_IN_CHAIN'", "tls.intercepted");
        paste("18 Go", "x509: certificate signed by unknown authority", "tls.intercepted");
        paste("18 .NET",
              "The underlying connection was closed: Could not establish trust relationship for "
              "the SSL/TLS secure channel.",
              "tls.intercepted");
        paste("18 product named", "SSL error, issuer: CN=Zscaler Root CA", "tls.intercepted");
        paste("19 OpenSSL",
              "curl: (60) SSL certificate problem: unable to get local issuer certificate",
              "tls.old_trust_store");
        paste("19 Java", "PKIX path building failed: unable to find valid certification path",
              "tls.old_trust_store");
        paste("19 secure channel",
              "The request was aborted: Could not create SSL/TLS secure channel.",
              "tls.old_trust_store");
        paste("19 old protocol", "error:1409442E:SSL routines: tlsv1 alert protocol version",
              "tls.old_trust_store");
        paste("20 pinning", "Certificate pinning failure: pinned key does not match",
              "tls.old_trust_store");
        paste("21 expired", "curl: (60) SSL certificate problem: certificate has expired",
              "tls.not_yet_valid");
        paste("21 not yet valid", "SSL: certificate is not yet valid", "tls.not_yet_valid");
        paste("33 502", login + status("502 Bad Gateway") + page, "service.unavailable");
        paste("33 503", login + status("503 Service Unavailable") + "Retry-After: 30\n\n",
              "service.unavailable");
        paste("33 504", "504 Gateway Time-out", "service.unavailable");
        paste("33 500 at login", login + status("500 Internal Server Error") + "\n",
              "service.unavailable");
        paste("33 timed out", "curl: (28) Operation timed out after 30000 milliseconds",
              "network.timeout");
        paste("33 .NET timed out", "System.Net.WebException: The operation has timed out",
              "network.timeout");
        paste("33 closed", "Error: socket hang up ECONNRESET",
              "service.unavailable|network.timeout");
        paste("31 maintenance page",
              login + status("403 Forbidden") + page + "Scheduled maintenance</html>",
              "service.maintenance");
        paste("31 maintenance in Malay",
              login + status("503 Service Unavailable") + page
                  + "Sistem dalam penyelenggaraan</html>",
              "service.maintenance");
        paste("31 firewall page", api + status("403 Forbidden") + page + "Request rejected</html>",
              "service.maintenance");
        paste("32 429",
              login + status("429 Too Many Requests") + "Retry-After: 42\n" + json
                  + "{\"statusCode\":429,\"message\":\"Rate limit is exceeded.\"}",
              "service.rate_limited");
        paste("32 429 words", "Error: Request failed with status code 429", "service.rate_limited");
        paste("32 quota",
              login + status("403 Forbidden") + json
                  + "{\"statusCode\":403,\"message\":\"Out of call volume quota.\"}",
              "service.rate_limited");
        paste("34 407", "HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: NTLM\n\n",
              "network.proxy");
        paste("34 tunnel", "OSError: Tunnel connection failed: 407 Proxy Authentication Required",
              "network.proxy");
        paste("34 refused", "connect ECONNREFUSED 110.4.44.10:443", "network.refused");
        paste("34 refused, Windows",
              "No connection could be made because the target machine actively refused it",
              "network.refused");
        paste("45 page with 200", login + status("200 OK") + page + "Welcome to the hotel</html>",
              "network.captive_portal");
        paste("45 511", status("511 Network Authentication Required") + page,
              "network.captive_portal");
        paste("45 JSON without a token", login + status("200 OK") + json + "{\"hello\":\"world\"}",
              "token.missing");
        paste("45 empty 200", login + status("200 OK") + "Content-Length: 0\n\n", "token.missing");
        paste("after a proxy's CONNECT",
              "HTTP/1.1 200 Connection established\n\nHTTP/1.1 429 Too Many Requests\nRetry-After: "
              "3\n\n",
              "service.rate_limited");
        paste("after 100 Continue",
              "HTTP/1.1 100 Continue\n\n" + status("400 Bad Request") + json
                  + "{\"error\":\"invalid_scope\"}",
              "request.bad_scope");
    }

    static void rowsOfTokens()
    {
        const QByteArray production =
            "\"iss\":\"https://identity.myinvois.hasil.gov.my\",\"exp\":1790003600";
        const QByteArray sandbox =
            "\"iss\":\"https://preprod-identity.myinvois.hasil.gov.my\",\"exp\":1790003600";
        const QByteArray old =
            "{\"iss\":\"https://identity.myinvois.hasil.gov.my\",\"exp\":1789990000}";
        paste("token", login + status("200 OK") + json + answerWith('{' + production + '}'), "ok");
        paste("token, body alone", answerWith('{' + production + '}'), "ok");
        paste("token of the sandbox in production",
              login + status("200 OK") + json + answerWith('{' + sandbox + '}'),
              "token.wrong_environment");
        paste("token for another taxpayer",
              login + "onbehalfof: C2584563202\n" + status("200 OK") + json
                  + answerWith('{' + production + ",\"TaxpayerTIN\":\"C9999999990\"}"),
              "tin.mismatch");
        paste("token of a person",
              login + "onbehalfof: C2584563202\n" + status("200 OK") + json
                  + answerWith('{' + production + ",\"TaxpayerTIN\":\"IG12345678912\"}"),
              "tin.personal_profile");
        paste("token without life",
              login + status("200 OK") + json + answerWith('{' + production + '}', "0"),
              "token.expired");
        paste("22 clock ahead",
              login + status("200 OK") + "Date: Mon, 21 Sep 2026 10:13:20 GMT\n" + json
                  + answerWith(old),
              "clock.wrong");
        paste("22 clock behind",
              login + status("200 OK") + "Date: Mon, 21 Sep 2026 20:13:20 GMT\n" + json
                  + answerWith('{' + production + '}'),
              "clock.wrong");
        paste("24 old token shown",
              api + "Authorization: Bearer " + tokenWith(old) + '\n' + status("401 Unauthorized")
                  + "\n",
              "token.expired");
        paste("24 described",
              api + status("401 Unauthorized") + json
                  + "{\"statusCode\":401,\"message\":\"The token is expired\"}",
              "token.expired");
        paste("25 401",
              api + status("401 Unauthorized") + json
                  + "{\"statusCode\":401,\"message\":\"Access token is missing or invalid.\"}",
              "token.refused|token.expired");
        paste("25 token of the sandbox shown",
              api + "Authorization: Bearer " + tokenWith('{' + sandbox + '}') + '\n'
                  + status("401 Unauthorized") + "\n",
              "token.wrong_environment");
        paste("25 without Bearer",
              api + "Authorization: " + tokenWith('{' + production + '}') + '\n'
                  + status("401 Unauthorized") + "\n",
              "token.refused");
        paste("26 500 at the API", api + status("500 Internal Server Error") + "\n",
              "service.unavailable|token.expired");
        paste("26 500 with an old token",
              api + "Authorization: Bearer " + tokenWith(old) + '\n'
                  + status("500 Internal Server Error") + "\n",
              "token.expired");
    }

    static void rowsOfTheApi()
    {
        paste("23 future date",
              api + status("400 Bad Request") + json
                  + "{\"error\":{\"code\":\"BadArgument\",\"message\":\"The document date is in "
                    "the future\"}}",
              "clock.wrong");
        paste("27 TINs differ", api + status("400 Bad Request") + json + mismatch,
              "tin.mismatch|tin.personal_profile");
        paste("27 body alone", mismatch, "tin.mismatch|tin.personal_profile");
        paste("27 words alone", "The authenticated TIN and documents TIN is not matching",
              "tin.mismatch|tin.personal_profile");
        paste("27 token of a person",
              api + "Authorization: Bearer "
                  + tokenWith("{\"TaxpayerTIN\":\"IG12345678912\",\"exp\":1790003600}") + '\n'
                  + status("400 Bad Request") + json + mismatch,
              "tin.personal_profile");
        paste("27 individual without ROB",
              api + "onbehalfof: IG12345678912\n" + status("400 Bad Request") + json + mismatch,
              "intermediary.needs_rob");
        paste("29 IncorrectSubmitter",
              api + status("403 Forbidden") + json
                  + "{\"error\":{\"code\":\"IncorrectSubmitter\",\"message\":\"no\"}}",
              "permission.missing");
        paste("29 AccessDenied",
              api + status("403 Forbidden") + json
                  + "{\"error\":{\"code\":\"AccessDenied\",\"message\":\"no\",\"target\":\"Update "
                    "Document "
                    "Status\",\"details\":[{\"code\":\"Forbidden\",\"target\":\"Document.UUID\","
                    "\"message\":\"no\"}]}}",
              "permission.missing");
        paste("30 empty 403", api + status("403 Forbidden") + "Content-Length: 0\n\n",
              "permission.missing");
        paste("403 somewhere", "403 Forbidden", "credentials.wrong_environment|permission.missing");
        paste(
            "41 Validate TIN 400",
            "GET "
            "https://api.myinvois.hasil.gov.my/api/v1.0/taxpayer/validate/C1?idType=BRN&idValue=1\n"
                + status("400 Bad Request") + json
                + "{\"error\":{\"code\":\"BadArgument\",\"message\":\"no\"}}",
            "tin.format");
        paste("42 Validate TIN 404",
              "GET "
              "https://api.myinvois.hasil.gov.my/api/v1.0/taxpayer/validate/"
              "C2584563202?idType=BRN&idValue=1\n"
                  + status("404 Not Found") + json
                  + "{\"error\":{\"code\":\"NotFound\",\"message\":\"no\"}}",
              "tin.unknown");
        paste("46 Odoo", "Server temporarily unreachable (proxy_rate_limit_exceeded)",
              "program.own_service");
        paste("duplicate",
              api + status("422 Unprocessable Entity") + "Retry-After: 600\n" + json
                  + "{\"error\":{\"code\":\"DuplicateSubmission\",\"message\":\"no\"}}",
              "document.refused");
        paste("validator",
              "{\"status\":\"Invalid\",\"error\":{\"errorCode\":\"ERR206\",\"error\":\"NRIC does "
              "not match\"}}",
              "document.refused");
        paste("too large", api + status("413 Content Too Large") + "\n", "document.refused");
    }

    static void rowsOfOurEndpoint()
    {
        const auto refused = [](const char *line, const QByteArray &error,
                                const QByteArray &words) {
            return local + status(line) + json + "{\"error\":\"" + error
                + "\",\"error_description\":\"" + words + "\"}";
        };
        paste("endpoint: wrong credential",
              refused("400 Bad Request", "invalid_client",
                      "Local: client_id or client_secret of the local credential is wrong."),
              "endpoint.local_client_wrong");
        paste("endpoint: challenge",
              refused("401 Unauthorized", "invalid_client",
                      "Local: client_id or client_secret of the local credential is wrong."),
              "endpoint.local_client_wrong");
        paste("endpoint: page",
              refused("403 Forbidden", "invalid_request",
                      "Local: requests from web pages are refused."),
              "endpoint.browser_refused");
        paste("endpoint: proxy",
              refused("403 Forbidden", "invalid_request",
                      "Local: requests passed on by a proxy are refused. Exclude 127.0.0.1 from "
                      "the proxy."),
              "endpoint.proxied");
        paste("endpoint: host",
              refused("421 Misdirected Request", "invalid_request",
                      "Local: the Host of the request is not this endpoint. Use 127.0.0.1, "
                      "localhost or [::1]."),
              "address.wrong_host");
        paste("endpoint: other user",
              refused("403 Forbidden", "unauthorized_client",
                      "Local: the request is of another user of this computer."),
              "endpoint.other_user");
        paste("endpoint: rights",
              refused("400 Bad Request", "unauthorized_client",
                      "Local: this local credential may not have tokens."),
              "not_permitted");
        paste("endpoint: ambiguous",
              refused("400 Bad Request", "invalid_request",
                      "Local: several logins match. Use the address /c/kedai/connect/token."),
              "request.malformed");
        paste("endpoint: stored credential",
              refused("400 Bad Request", "invalid_client",
                      "Upstream: the stored credential was refused (credentials.blocked). The "
                      "owner sees the cause in MyInvois Connector."),
              "credentials.blocked");
        paste("endpoint: appointment",
              refused("400 Bad Request", "unauthorized_client",
                      "Upstream: the stored credential was refused (intermediary.not_appointed). "
                      "The owner sees the cause in MyInvois Connector."),
              "intermediary.not_appointed");
        paste("endpoint: keychain locked",
              refused("503 Service Unavailable", "temporarily_unavailable",
                      "Local: no token for the moment (keychain.locked). The owner sees the cause "
                      "in MyInvois Connector."),
              "keychain.locked");
        paste("endpoint: keychain absent",
              refused("503 Service Unavailable", "temporarily_unavailable",
                      "Local: no token for the moment (keychain.absent). The owner sees the cause "
                      "in MyInvois Connector."),
              "keychain.absent");
        paste("endpoint: upstream down",
              refused("503 Service Unavailable", "temporarily_unavailable",
                      "Upstream: no token for the moment (network.dns). The owner sees the cause "
                      "in MyInvois Connector."),
              "network.dns");
        paste("endpoint: busy",
              refused("503 Service Unavailable", "temporarily_unavailable",
                      "Local: too many requests wait for a login."),
              "endpoint.busy");
        paste("endpoint: address",
              refused("404 Not Found", "invalid_request",
                      "Local: there is nothing at this address. The token is at /connect/token."),
              "address.wrong_path");
        paste("endpoint: nothing listens", "connect ECONNREFUSED 127.0.0.1:21060",
              "instance.not_running");
        paste("endpoint: a proxy answers",
              local + status("502 Bad Gateway") + page + "Proxy error</html>", "endpoint.proxied");
        paste("endpoint: CORS",
              "Access to fetch at 'http://127.0.0.1:21060/connect/token' has been blocked by CORS "
              "policy",
              "endpoint.browser_refused");
        paste("port in use", "bind: Address already in use", "endpoint.port_in_use");
        paste("port reserved",
              "An attempt was made to access a socket in a way forbidden by its access "
              "permissions. (10013)",
              "endpoint.port_reserved");
        paste("keychain of GNOME",
              "org.freedesktop.Secret.Error.IsLocked: the collection is locked", "keychain.locked");
        paste("no Secret Service",
              "The name org.freedesktop.secrets was not provided by any .service files",
              "keychain.absent");
        paste("keychain of Apple", "errSecAuthFailed -25293", "keychain.denied");
        paste("entry of Apple", "errSecItemNotFound (-25300)", "keychain.entry_missing");
    }

    static void rowsOfOtherSystems()
    {
        const QByteArray myob = "POST https://secure.myob.com/oauth2/v1/authorize\n";
        const QByteArray myobApi = "GET https://api.myob.com/accountright/\n";
        const QByteArray bridge = "POST https://app.myinvoisbridge.com/api/v1/oauth/token\n";
        const QByteArray bad = status("400 Bad Request") + json;
        paste("MYOB redirect",
              myob + "grant_type=authorization_code\n" + bad + "{\"error\":\"invalid_request\"}",
              "myob.redirect_mismatch");
        paste("MYOB code",
              myob + "grant_type=authorization_code\n" + bad + "{\"error\":\"invalid_grant\"}",
              "myob.code_expired");
        paste("MYOB refresh",
              myob + "grant_type=refresh_token\n" + bad + "{\"error\":\"invalid_grant\"}",
              "myob.sign_in_again");
        paste("MYOB client", myob + bad + "{\"error\":\"invalid_client\"}", "credentials.rejected");
        paste("MYOB scope", myob + bad + "{\"error\":\"invalid_scope\"}", "myob.scope_generation");
        paste("MYOB cancelled", "http://localhost:8765/callback?error=access_denied&state=1",
              "myob.consent_refused");
        paste("MYOB file user",
              myobApi + "x-myobapi-cftoken: QTpC\n" + status("401 Unauthorized") + json
                  + "{\"Errors\":[{\"Name\":\"OAuthTokenIsInvalid\",\"Message\":\"no\","
                    "\"ErrorCode\":31001}]}",
              "myob.cftoken_on_sso");
        paste("MYOB token",
              myobApi + status("401 Unauthorized") + json
                  + "{\"Errors\":[{\"Name\":\"OAuthTokenIsInvalid\",\"Message\":\"no\","
                    "\"ErrorCode\":31001}]}",
              "token.refused");
        paste("MYOB key",
              status("403 Forbidden") + json
                  + "{\"Errors\":[{\"Name\":\"DeveloperInactive\",\"Message\":\"no\"}]}",
              "myob.key_inactive");
        paste("MYOB limit",
              status("403 Forbidden") + json
                  + "{\"Errors\":[{\"Name\":\"RateLimitError\",\"Message\":\"no\"}]}",
              "service.rate_limited");
        paste("MYOB rights",
              myobApi + status("403 Forbidden") + json
                  + "{\"Errors\":[{\"Name\":\"AccessDenied\",\"Message\":\"no\"}]}",
              "permission.missing");
        paste("MYOB slow",
              status("504 Gateway Timeout") + json
                  + "{\"Errors\":[{\"Name\":\"GatewayTimeout\",\"Message\":\"no\"}]}",
              "service.unavailable");
        paste("Bridge refused",
              bridge + status("401 Unauthorized") + json + "{\"error\":\"invalid_client\"}",
              "credentials.rejected");
        paste("Bridge revoked",
              bridge + status("401 Unauthorized") + json + "{\"error\":\"client_revoked\"}",
              "credentials.revoked");
        paste("Bridge limit",
              bridge + status("429 Too Many Requests") + json
                  + "{\"error\":\"rate_limit_exceeded\"}",
              "service.rate_limited");
        paste("Bridge request", bridge + bad + "{\"error\":\"invalid_request\"}",
              "request.malformed");
    }

    static Evidence refusedWith(const char *code, const History &history)
    {
        Evidence evidence;
        evidence.call = Call::Login;
        evidence.now = now;
        evidence.history = history;
        takeAnswer(evidence, 400, {}, QByteArray("{\"error\":\"") + code + "\"}");
        return evidence;
    }

    static void situation(const char *name, const Evidence &evidence, const char *expected)
    {
        QTest::newRow(name) << evidence << QString::fromLatin1(expected);
    }

    static void rowsOfHistories()
    {
        const auto refused = [](const History &history) {
            return refusedWith("invalid_client", history);
        };
        const Profiles::Taxpayer company{u"C2584563202"_s, {}};
        const Profiles::Taxpayer person{u"IG12345678912"_s, {}};
        situation("never worked", refused({}), "credentials.rejected");
        situation("11 past the typed expiry",
                  refused({.everWorked = true, .daysToTypedExpiry = -3}),
                  "credentials.secret_expired");
        situation("11 on the typed expiry", refused({.everWorked = true, .daysToTypedExpiry = 0}),
                  "credentials.secret_expired");
        situation(
            "11 after three years",
            refused({.everWorked = true, .daysSinceFirstLogin = 1096, .allOfClientFail = true}),
            "credentials.secret_expired");
        situation(
            "12 long before the expiry",
            refused({.everWorked = true, .daysSinceFirstLogin = 40, .daysToTypedExpiry = 300}),
            "credentials.secret_replaced");
        situation("12 all of the client", refused({.everWorked = true, .allOfClientFail = true}),
                  "credentials.secret_replaced");
        situation("12 another program goes on",
                  refused({.everWorked = true, .worksInOtherProgram = true}),
                  "credentials.secret_replaced");
        situation("11 two weeks before a date typed from memory",
                  refused({.everWorked = true, .daysSinceFirstLogin = 200, .daysToTypedExpiry = 9}),
                  "credentials.secret_expired");
        situation("11 near the typed expiry, all of the client",
                  refused({.everWorked = true, .daysToTypedExpiry = 3, .allOfClientFail = true}),
                  "credentials.secret_expired");
        situation("1 near the typed expiry, never worked", refused({.daysToTypedExpiry = 9}),
                  "credentials.rejected");
        situation(
            "12 near the expiry, another program goes on",
            refused({.everWorked = true, .daysToTypedExpiry = 9, .worksInOtherProgram = true}),
            "credentials.secret_replaced");
        situation("12 another connection has the new secret",
                  refused({.everWorked = true, .otherConnectionWorks = true}),
                  "credentials.secret_replaced");
        situation("14 another connection has it right", refused({.otherConnectionWorks = true}),
                  "credentials.rejected");
        situation("14 typed anew and never worked since", refused({.typedSinceSuccess = true}),
                  "credentials.rejected");
        situation("13 secret 2 works", refused({.worksWithOtherSecret = true}),
                  "credentials.rejected");
        situation("15 another program works", refused({.worksInOtherProgram = true}),
                  "request.malformed");
        situation("10 another computer works", refused({.worksOnOtherComputer = true}),
                  "credentials.hidden_characters");
        situation("40 works in the other environment", refused({.worksInOtherEnvironment = true}),
                  "credentials.wrong_environment");
        Evidence one =
            refusedWith("invalid_grant", {.everWorked = true, .otherTaxpayersWork = true});
        one.request.onBehalfOf = company;
        situation("9 one taxpayer of many", one, "intermediary.not_appointed");
        Evidence plain = refusedWith("invalid_client", {.worksWithoutOnBehalfOf = true});
        plain.request.onBehalfOf = company;
        situation("9 works without onbehalfof", plain, "intermediary.not_appointed");
        Evidence sole = refusedWith("unauthorised_client", {.worksWithoutOnBehalfOf = true});
        sole.request.onBehalfOf = person;
        situation("9 sole proprietor", sole, "intermediary.needs_rob");
        Evidence named = refusedWith("invalid_grant", {.worksWithRob = true});
        named.request.onBehalfOf = person;
        situation("9 works with the ROB that was named", named, "intermediary.needs_rob");
        Evidence without = refusedWith("invalid_grant", {.worksWithoutRob = true});
        without.request.onBehalfOf = Profiles::Taxpayer{u"IG12345678912"_s, u"201901234567"_s};
        situation("9 works without the ROB", without, "intermediary.needs_rob");
        Evidence unknown = refusedWith("invalid_grant", {.tinIsKnown = false});
        unknown.request.onBehalfOf = company;
        situation("42 TIN and number unknown", unknown, "tin.unknown");
        Evidence all = refusedWith("invalid_client", {.everWorked = true, .allOfClientFail = true});
        all.request.onBehalfOf = company;
        situation("12 every taxpayer at once", all, "credentials.secret_replaced");
        Evidence renewed;
        renewed.history.failsAfterRenewal = true;
        takeAnswer(renewed, 400, {}, mismatch);
        situation("28 after the first hour", renewed, "tin.mismatch");
        for (const bool works : {true, false}) {
            Evidence file{.call = Call::Api, .system = Profiles::System::Myob};
            file.request.fileUser = true;
            file.history.worksWithoutFileUser = works;
            takeAnswer(file, 401, {}, R"({"Errors":[{"Name":"OAuthTokenIsInvalid"}]})");
            situation(works ? "MYOB takes the call without the file user"
                            : "MYOB refuses the call without the file user as well",
                      file, works ? "myob.cftoken_on_sso" : "myob.file_user_refused");
        }
    }

    static void rowsOfChecks()
    {
        const auto reported = [](ErrorCode code) {
            Evidence evidence;
            evidence.reported.append({.code = code});
            return evidence;
        };
        for (const ErrorCode code :
             {ErrorCode::KeychainLocked, ErrorCode::KeychainDenied, ErrorCode::KeychainAbsent,
              ErrorCode::KeychainEntryMissing, ErrorCode::KeychainTimedOut,
              ErrorCode::KeychainTooLarge, ErrorCode::KeychainFailed, ErrorCode::KeychainNotBuilt,
              ErrorCode::CredentialsAddressChanged, ErrorCode::CredentialsHiddenCharacters,
              ErrorCode::CredentialsSwapped, ErrorCode::CredentialsNotUuid,
              ErrorCode::EndpointPortInUse, ErrorCode::EndpointPortReserved,
              ErrorCode::EndpointLocalClientRevoked, ErrorCode::NetworkOffline,
              ErrorCode::InstanceRunning}) {
            const QByteArray name = QByteArray("found: ") + errorId(code).data();
            situation(name.constData(), reported(code), errorId(code).data());
        }
        Evidence clock = reported(ErrorCode::TlsNotYetValid);
        clock.answer.words = u"the certificate is not yet valid"_s;
        clock.clockAhead = -86'400s;
        situation("21 certificate and clock", clock, "tls.not_yet_valid|clock.wrong");
        Evidence inspected = reported(ErrorCode::TlsIntercepted);
        inspected.certificateIssuer = u"Sophos SSL CA"_s;
        situation("18 issuer", inspected, "tls.intercepted");
        Evidence skewed;
        skewed.clockAhead = 3600s;
        skewed.answer.status = 200;
        situation("clock one hour ahead", skewed, "clock.wrong");
        Evidence healthy;
        healthy.answer.status = 200;
        healthy.clockAhead = 2s;
        situation("healthy", healthy, "ok");
    }

    static void compare(const QList<Finding> &findings, const QString &expected)
    {
        const QStringList codes = codesOf(findings);
        const QString first = codes.isEmpty() ? u"ok"_s : codes.constFirst();
        QVERIFY2(expected.split(u'|').contains(first),
                 qPrintable(first + u" ("_s + codes.join(u", "_s) + u") by "_s
                            + (findings.isEmpty() ? QString() : findings.constFirst().rule)));
        QVERIFY(findings.size() <= 3);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    }

private slots:
    void paste_firstFinding_isTheCause_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        rowsOfRefusedLogins();
        rowsOfAddressesAndNetworks();
        rowsOfTokens();
        rowsOfTheApi();
        rowsOfOurEndpoint();
        rowsOfOtherSystems();
    }

    void paste_firstFinding_isTheCause()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const Evidence evidence = readPasted({.text = text, .now = now});
        compare(findingsFor(evidence), expected);
    }

    void situation_firstFinding_isTheCause_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<QString>("expected");
        rowsOfHistories();
        rowsOfChecks();
    }

    void situation_firstFinding_isTheCause()
    {
        QFETCH(Evidence, evidence);
        QFETCH(QString, expected);
        compare(findingsFor(evidence), expected);
    }

    void rules_haveUniqueNamesAndSources()
    {
        QSet<QString> names;
        for (const Rule &rule : ruleTable()) {
            QVERIFY2(!names.contains(rule.name), rule.name.data());
            names.insert(rule.name);
            QVERIFY2(!rule.source.isEmpty(), rule.name.data());
            QVERIFY2(rule.confidence >= 20 && rule.confidence <= 97, rule.name.data());
            const When &when = rule.when;
            QVERIFY2(!when.calls.isEmpty() || !when.status.isEmpty() || !when.bodies.isEmpty()
                         || !when.codes.isEmpty() || !when.words.isEmpty() || when.also,
                     rule.name.data());
            for (const QChar c : QString(when.words))
                QVERIFY2(!c.isUpper(), rule.name.data());
        }
        QVERIFY(names.size() > 100);
    }

    void finding_nothingSecretOfAPaste_isRepeated()
    {
        const QByteArray secret = "s3cret-canary-9Qx7";
        const QByteArray token = tokenWith("{\"iss\":\"https://identity.myinvois.hasil.gov.my\"}");
        const QByteArray text = login + "client_id=x&client_secret=" + secret
            + "&grant_type=client_credentials\nAuthorization: Bearer " + token + '\n'
            + status("400 Bad Request") + json + "{\"error\":\"invalid_client\"}";
        const Evidence evidence = readPasted({.text = text, .now = now});
        QByteArray said;
        for (const Finding &finding : findingsFor(evidence))
            said += QJsonDocument(toJson(finding, evidence)).toJson() + toText(finding).toUtf8();
        QVERIFY(!said.isEmpty());
        QVERIFY(!said.contains(secret));
        QVERIFY(!said.contains(token.right(12)));
    }

    void finding_inWords_hasNumberedStepsAndSaysWho()
    {
        const auto findings = findingsFor(readPasted({.text = mismatch, .now = now}));
        const QString text = toText(findings.constFirst());
        QVERIFY2(text.contains(u"  1. "_s) && text.contains(u"  2. "_s), qPrintable(text));
        QVERIFY2(text.contains(u"Who can do it: "_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
