#include "endpoint/refusal.h"
#include "endpoint/route.h"
#include "endpoint/tokenendpoint.h"
#include "http/rawclient.h"
#include "ourcallers.h"
#include "snapshotbuilder.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QTest>

#include <algorithm>

using namespace Connector;
using namespace Connector::Endpoint;
using Test::RawClient;

namespace {

const QByteArray formType = "Content-Type: application/x-www-form-urlencoded\r\n";
const QByteArray good = "grant_type=client_credentials&client_id=one&client_secret=s3cret";
const QByteArray grantOnly = "grant_type=client_credentials";

QByteArray request(const QByteArray &line, const QByteArray &fields, const QByteArray &body = {})
{
    QByteArray text = line + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields;
    if (!body.isEmpty())
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

QByteArray post(const QByteArray &body, const QByteArray &fields = {},
                const QByteArray &target = "/connect/token")
{
    return request("POST " + target, formType + fields, body);
}

QByteArray basic(const QByteArray &idAndSecret, const QByteArray &scheme = "Basic")
{
    return "Authorization: " + scheme + ' ' + idAndSecret.toBase64() + "\r\n";
}

/// Bytes on the wire, and what the answer has to be.
struct Played
{
    int number;
    const char *title;
    QByteArray bytes;
    int status;
    QByteArrayList has = {};
    QByteArrayList hasNot = {};
};

/// Points of the list that are not, or not only, a matter of bytes sent to this endpoint.
struct Elsewhere
{
    int first;
    int last;
    /// "folder/tst_unit::function"
    QByteArrayList tests;
    /// Why no test is named.
    const char *reason = "";
};

// RFC 6749: the request and who sends it.
QList<Played> tokenRequests()
{
    const QByteArray invalidRequest = R"("error":"invalid_request")";
    const QByteArray invalidClient = R"("error":"invalid_client")";
    const QByteArray invalidScope = R"("error":"invalid_scope")";
    const QByteArray challenge = "WWW-Authenticate: Basic realm=";
    const auto typed = [](const QByteArray &type) {
        return request("POST /connect/token", type, good);
    };
    return {
        {1, "client credentials", post(good), 200, {R"("access_token":"upstream.jwt")"}},
        {2, "GET", request("GET /connect/token", {}), 405, {"Allow: POST\r\n"}},
        {2, "PUT", request("PUT /connect/token", formType, good), 405, {"Allow: POST\r\n"}},
        {2, "DELETE", request("DELETE /connect/token", {}), 405, {"Allow: POST\r\n"}},
        {2, "HEAD", request("HEAD /connect/token", {}), 405, {"Allow: POST\r\n"}},
        {3,
         "credentials in the address",
         post(grantOnly, {}, "/connect/token?client_id=one&client_secret=s3cret"),
         400,
         {invalidClient}},
        {4, "a query is ignored", post(good, {}, "/connect/token?grant_type=foo&x"), 200},
        {5, "escapes in names and values",
         post("grant%5Ftype=client%5Fcredentials&client%5Fid=one&client_secret=s%33cret"), 200},
        {6, "type in other case", typed("content-type: Application/X-WWW-Form-Urlencoded\r\n"),
         200},
        {6, "type with a charset",
         typed("Content-Type: application/x-www-form-urlencoded;charset=UTF-8\r\n"), 200},
        {7, "JSON", typed("Content-Type: application/json\r\n"), 400, {invalidRequest}},
        {7,
         "multipart",
         typed("Content-Type: multipart/form-data; boundary=x\r\n"),
         400,
         {invalidRequest}},
        {7, "no type", typed({}), 400, {invalidRequest}},
        {8, "broken escape", post(good + "&scope=%4"), 400, {invalidRequest}},
        {8, "NUL", post(good + "&scope=%00"), 400, {invalidRequest}},
        {8, "not UTF-8", post(good + "&scope=%ff"), 400, {invalidRequest}},
        {9, "no grant", post("client_id=one&client_secret=s3cret"), 400, {invalidRequest}},
        {9,
         "another grant",
         post("grant_type=foo&client_id=one&client_secret=s3cret"),
         400,
         {R"("error":"unsupported_grant_type")"}},
        {9,
         "password",
         post("grant_type=password&client_id=one&client_secret=s3cret"),
         400,
         {R"("error":"unsupported_grant_type")"}},
        {10, "a parameter twice", post(good + "&client_id=one"), 400, {invalidRequest}},
        {11, "unknown parameters", post(good + "&resource=x&audience=y&tin=z&tin=z"), 200},
        {12, "empty scope", post(good + "&scope="), 200},
        {12,
         "empty secret",
         post(grantOnly + "&client_id=one&client_secret="),
         400,
         {invalidClient}},
        {13,
         "names have a case",
         post("Grant_Type=client_credentials&client_id=one"),
         400,
         {invalidRequest}},
        {14, "no scope", post(good), 200, {R"("scope":"InvoicingAPI")"}},
        {14, "unknown scope", post(good + "&scope=foo"), 400, {invalidScope}},
        {15, "scope in other case", post(good + "&scope=invoicingapi"), 400, {invalidScope}},
        {15,
         "one scope of two",
         post(good + "&scope=foo+InvoicingAPI"),
         200,
         {R"("scope":"InvoicingAPI")"}},
        {15, "character not allowed", post(good + "&scope=%22"), 400, {invalidScope}},
        {16, "resource", post(good + "&resource=https%3A%2F%2Fx"), 200},
        {17, "stray bearer token", post(good, "Authorization: Bearer old\r\n"), 200},
        {18, "credentials in the body", post(good), 200},
        {19, "Basic", post(grantOnly, basic("one:s3cret")), 200},
        {20, "Basic, form-encoded first", post(grantOnly, basic("%6Fne:s%33cret")), 200},
        {21, "basic in lower case", post(grantOnly, basic("one:s3cret", "basic")), 200},
        {21,
         "broken Base64",
         post(grantOnly, "Authorization: Basic !!!\r\n"),
         401,
         {invalidClient, challenge}},
        {21, "no colon", post(grantOnly, basic("one")), 401, {invalidClient, challenge}},
        {21, "colon in the secret", post(grantOnly, basic("one:a:b")), 401, {invalidClient}},
        {22,
         "Basic and a secret in the body",
         post(good, basic("one:s3cret")),
         400,
         {invalidRequest}},
        {22, "Basic and the same id", post(grantOnly + "&client_id=one", basic("one:s3cret")), 200},
        {22,
         "Basic and another id",
         post(grantOnly + "&client_id=two", basic("one:s3cret")),
         400,
         {invalidRequest}},
        {25,
         "another connection",
         post(good, {}, "/c/firm/connect/token"),
         400,
         {R"("error":"unauthorized_client")"},
         {"upstream.jwt"}},
        {26,
         "revoked",
         post(grantOnly + "&client_id=revoked&client_secret=s3cret"),
         400,
         {invalidClient}},
        {26,
         "expired",
         post(grantOnly + "&client_id=expired&client_secret=s3cret"),
         400,
         {invalidClient}},
    };
}

// RFC 6749 section 5: what comes back.
QList<Played> tokenAnswers()
{
    const QByteArray wrong = post(grantOnly + "&client_id=one&client_secret=wrong");
    return {
        {28, "status", post(good), 200, {"HTTP/1.1 200 OK\r\n"}},
        {29, "type", post(good), 200, {"Content-Type: application/json\r\n", "\r\n\r\n{"}},
        {30,
         "not stored",
         post(good),
         200,
         {"Cache-Control: no-store\r\n", "Pragma: no-cache\r\n"}},
        {30, "errors neither", wrong, 400, {"Cache-Control: no-store\r\n", "Pragma: no-cache\r\n"}},
        {31, "token type", post(good), 200, {R"("token_type":"Bearer")"}},
        {32, "what remains, as a number", post(good), 200, {R"("expires_in":3000,)"}},
        {33, "scope", post(good + "&scope=InvoicingAPI"), 200, {R"("scope":"InvoicingAPI")"}},
        {34, "no refresh token", post(good), 200, {}, {"refresh_token"}},
        {35, "no extras", post(good), 200, {}, {"id_token", "\"user\""}},
        {36, "no cookie", post(good), 200, {}, {"Set-Cookie", "ETag", "Content-Encoding"}},
        {37, "length and date", post(good), 200, {"Content-Length: ", "Date: ", " GMT\r\n"}},
        {38, "error object", wrong, 400, {R"("error":"invalid_client")"}},
        {40, "no error_uri", wrong, 400, {}, {"error_uri"}},
        {41,
         "challenge for Basic",
         post(grantOnly, basic("one:wrong")),
         401,
         {"WWW-Authenticate: Basic realm=", R"("error":"invalid_client")"}},
        {42, "no challenge for the body", wrong, 400, {}, {"WWW-Authenticate"}},
        {43, "local is said", wrong, 400, {"\"Local: "}},
        {49, "404", request("GET /nowhere", {}), 404, {"HTTP/1.1 404 Not Found"}},
        {49, "405", request("GET /connect/token", {}), 405, {"405 Method Not Allowed"}},
    };
}

// RFC 9112, RFC 9110: the message itself.
QList<Played> messages()
{
    const auto raw = [](const QByteArray &fields) {
        return "POST /connect/token HTTP/1.1\r\n" + fields + "\r\n";
    };
    const QByteArray host = "Host: 127.0.0.1\r\n";
    const QByteArray twice = post(good) + post(good, "Connection: close\r\n");
    QByteArray many;
    for (int i = 0; i < 101; ++i)
        many += "X: 1\r\n";
    QByteArray absolute = post(good);
    absolute.replace("POST /connect", "POST http://127.0.0.1/connect");
    QByteArray foreign = post(good);
    foreign.replace("POST /connect", "POST http://evil.example/connect");
    QByteArray old = post(good);
    old.replace("HTTP/1.1", "HTTP/1.0");
    const QByteArray chunks = "28\r\n" + good.first(40) + "\r\n"
        + QByteArray::number(good.size() - 40, 16) + "\r\n" + good.sliced(40) + "\r\n0\r\n\r\n";
    return {
        {50, "no Host", raw({}), 400},
        {50, "two Hosts", raw(host + host), 400},
        {50, "invalid Host", raw("Host: a b\r\n"), 400},
        {51, "space before the colon", raw(host + "X : 1\r\n"), 400},
        {51, "folded field", raw(host + "X: 1\r\n 2\r\n"), 400},
        {51, "NUL in a field", raw(host + QByteArray("X: a\0b\r\n", 8)), 400},
        {51, "bare carriage return", raw(host + "X: a\rb\r\n"), 400},
        {52, "length in letters", raw(host + "Content-Length: a\r\n"), 400},
        {52, "negative length", raw(host + "Content-Length: -1\r\n"), 400},
        {52, "differing lengths", raw(host + "Content-Length: 1\r\nContent-Length: 2\r\n"), 400},
        {53,
         "length and chunked",
         raw(host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n",
         400,
         {"Connection: close\r\n"}},
        {54, "chunked", raw(host + formType + "Transfer-Encoding: chunked\r\n") + chunks, 200},
        {54, "chunked not last", raw(host + "Transfer-Encoding: chunked, gzip\r\n"), 400},
        {54, "unknown coding", raw(host + "Transfer-Encoding: foo\r\n"), 501},
        {55, "HTTP/1.0", old, 200, {"Connection: close\r\n"}},
        {55, "HTTP/2.0", "GET / HTTP/2.0\r\n" + host + "\r\n", 505},
        {55, "garbage", "\x16\x03\x01garbage", 400},
        {56, "Expect, the body is there", post(good, "Expect: 100-continue\r\n"), 200},
        {56, "another expectation", post(good, "Expect: x\r\n"), 417},
        {57, "Java's upgrade",
         post(good,
              "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n"),
         200},
        {58,
         "Connection: close",
         post(good, "Connection: close\r\n"),
         200,
         {"Connection: close\r\n"}},
        {58, "kept alive", twice, 200, {R"(}HTTP/1.1 200 OK)"}},
        {59, "long request line", request("GET /" + QByteArray(8200, 'a'), {}), 414},
        {59, "large header", request("GET /", "X: " + QByteArray(17'000, 'a') + "\r\n"), 431},
        {59, "many fields", request("GET /", many), 431},
        {59, "large form", post(QByteArray(65'537, 'a')), 413},
        {61, "empty line first", "\r\n" + post(good), 200},
        {61, "absolute target", absolute, 200},
        {61, "absolute target of another", foreign, 400},
        {62, "OPTIONS", request("OPTIONS /connect/token", {}), 405, {}, {"Access-Control"}},
    };
}

// Loopback: who may ask at all, and what is not offered.
QList<Played> callers()
{
    const auto named = [](const QByteArray &host) {
        QByteArray text = post(good);
        return text.replace("Host: 127.0.0.1\r\n", "Host: " + host + "\r\n");
    };
    const auto with = [](const QByteArray &field) { return post(good, field + "\r\n"); };
    const QByteArray asClient = "&client_id=api&client_secret=s3cret";
    return {
        {64, "localhost", named("localhost"), 200},
        {64, "[::1]", named("[::1]"), 200},
        {64, "rebound name", named("evil.example"), 421, {}, {"upstream.jwt"}},
        {64, "name that starts like ours", named("127.0.0.1.evil.example"), 421},
        {64, "name that ends like ours", named("evil.localhost"), 421},
        {64, "another port", named("127.0.0.1:1"), 421},
        {64, "another address of loopback", named("127.0.0.2"), 421},
        {65, "Origin", with("Origin: https://evil.example"), 403, {}, {"upstream.jwt"}},
        {65, "null origin", with("Origin: null"), 403},
        {65, "cross-site", with("Sec-Fetch-Site: cross-site"), 403},
        {65, "same-site", with("Sec-Fetch-Site: same-site"), 403},
        {65, "Node's fetch", with("sec-fetch-mode: cors"), 200},
        {66,
         "no permission for pages",
         post(good),
         200,
         {"X-Content-Type-Options: nosniff\r\n"},
         {"Access-Control"}},
        {72, "through a proxy", with("Via: 1.1 squid"), 403, {"proxy"}},
        {87, "revocation, unknown token", post("token=x" + asClient, {}, "/connect/revocation"),
         200},
        {87, "revocation without a client", post("token=x", {}, "/connect/revocation"), 400},
        {88, "no introspection", post("token=x" + asClient, {}, "/connect/introspect"), 404},
        {89, "no metadata", request("GET /.well-known/oauth-authorization-server", {}), 404},
        {90,
         "API without a token",
         request("GET /api/x", {}),
         401,
         {"WWW-Authenticate: Bearer realm=\"MyInvois Connector\"\r\n"}},
        {90,
         "API with a bad token",
         request("GET /api/x", "Authorization: Bearer x\r\n"),
         401,
         {"error=\"invalid_token\""}},
        {90,
         "API, right token only",
         request("GET /api/x", basic("one:s3cret")),
         403,
         {"error=\"insufficient_scope\""}},
        {90, "API, token in the address", request("GET /api/x?access_token=x", {}), 400},
    };
}

QList<Played> played()
{
    return tokenRequests() + tokenAnswers() + messages() + callers();
}

const QList<Elsewhere> elsewhere{
    {23,
     23,
     {"endpoint/tst_checklist::unknownClient_andWrongSecret_lookTheSame",
      "endpoint/tst_accesspolicy::refuseClient_unknownAndWrong_sayTheSame"}},
    {24, 24, {"endpoint/tst_attacks::wrongSecrets_stopNeitherTheClientNorAnother"}},
    {27, 27, {"endpoint/tst_localsecret::newSecret_isLongUnreservedAndDifferent"}},
    {39, 39, {"endpoint/tst_checklist::row"}},
    {44,
     47,
     {"endpoint/tst_refusal::refusalFor_table",
      "endpoint/tst_tokendesk::take_failure_isAnsweredByItsCode"}},
    {48, 48, {"endpoint/tst_tokenendpoint::refusals_neverEchoTheRequest"}},
    {60, 60, {"endpoint/tst_checklist::request_inAnyPieces_isTheSame"}},
    {63, 63, {"endpoint/tst_checklist::otherAddresses_areNotListenedOn"}},
    {67,
     67,
     {"http/tst_server::listen_takenPort_isAnError", "application/tst_takenport::holder_isNamed"}},
    {68,
     68,
     {"platform/tst_peerowner::otherUser_isNamed", "endpoint/tst_callerguard::owner_table",
      "system/tst_audit::otherUser_isRefused_unlessTheClientNamesIt"}},
    {69, 69, {"store/tst_preferences::value_unset_isTheDefault"}},
    {70,
     70,
     {"system/tst_canary::files_ofTheHome_holdNone",
      "system/tst_canary::output_ofServe_holdsNone"}},
    {71,
     71,
     {"broker/tst_tokenbroker::request_twoHundredAtOnce_oneLogin",
      "broker/tst_loginbudget::anyWindow_greedyCaller_neverExceedsTheLimit"}},
    {73, 86, {}, "the redirect listener of a sign-in is another server"},
    {91, 92, {"identity/tst_loginmessage::loginMessage_taxpayer_isAFormOfFourFields"}},
    {93, 93, {"identity/tst_tokenresponse::lifetime", "identity/tst_tokenresponse::tokenType"}},
    {94,
     94,
     {"identity/tst_answerbody::readError_longTexts_areBounded",
      "http/tst_client::answer_tooLarge_isRefused",
      "http/tst_client::answer_truncated_isAnErrorWithUnknownOutcome"}},
    {95,
     95,
     {"identity/tst_answerclassifier::classify",
      "identity/tst_refusal::refusalOf_everyStatus_hasAMeaning"}},
    {96,
     96,
     {"http/tst_client::https_selfSigned_isRefusedBeforeAnythingIsSent",
      "http/tst_client::address_notAllowed_nothingIsSent"}},
    {97,
     97,
     {"broker/tst_tokenbroker::sleep_tokenIsNotBelievedAfterwards",
      "base/tst_clock::hasPassed_eitherClockDecides",
      "endpoint/tst_apidesk::upstream401_oneRenewal_oneRepeat"}},
    {98,
     98,
     {"identity/tst_loginmessage::loginMessage_taxpayerThatBreaksTheHeader_isRefused",
      "http/tst_client::header_withALineBreak_isRefused"}},
};

} // namespace

/// What a token endpoint on loopback has to do with bytes, point by point: RFC 6749, 7009, 6750,
/// 8252, 9110, 9112 and what browsers and proxies send.
class TestChecklist : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const Snapshot> snapshotFor(const Moment &now)
    {
        Test::SnapshotBuilder builder(now);
        const QStringList own{QStringLiteral("own")};
        builder.taxpayer(QStringLiteral("own"), QStringLiteral("C99"));
        builder.taxpayer(QStringLiteral("firm"), QStringLiteral("C98"));
        builder.client(QStringLiteral("one"), own);
        builder.client(QStringLiteral("api"), own).rights = Store::Rights::Api;
        builder.client(QStringLiteral("revoked"), own).revoked = true;
        builder.client(QStringLiteral("expired"), own).expiresAt = now.wall;
        builder.token({ConnectionId(QStringLiteral("own"))});
        builder.token({ConnectionId(QStringLiteral("firm"))});
        return builder.shared();
    }

    QByteArray answerTo(const QByteArray &bytes)
    {
        RawClient client(m_port);
        client.send(bytes);
        client.endSending();
        return client.receiveAll();
    }

    static int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }

    static QByteArray bodyOf(const QByteArray &answer)
    {
        return answer.mid(answer.indexOf("\r\n\r\n") + 4);
    }

private slots:
    void initTestCase() { m_shelf.publish(snapshotFor(m_clock.now())); }

    void everyPoint_isPlayedOrSaidToBeElsewhere()
    {
        QList<int> seen(99);
        for (const Played &row : played())
            seen[row.number] = 1;
        for (const Elsewhere &row : elsewhere) {
            for (int number = row.first; number <= row.last; ++number)
                ++seen[number];
        }
        for (int number = 1; number <= 98; ++number)
            QVERIFY2(seen[number] == 1, QByteArray::number(number).constData());
    }

    void everyTestNamed_exists()
    {
        for (const Elsewhere &row : elsewhere) {
            QVERIFY2(!row.tests.isEmpty() || *row.reason,
                     QByteArray::number(row.first).constData());
            for (const QByteArray &test : row.tests) {
                const QList<QByteArray> parts = QByteArray(test).replace("::", "\n").split('\n');
                QFile file(QStringLiteral(CONNECTOR_TESTS "/%1.cpp")
                               .arg(QLatin1StringView(parts.first())));
                QVERIFY2(file.open(QIODevice::ReadOnly), test.constData());
                QVERIFY2(file.readAll().contains("    void " + parts.last() + "()"),
                         test.constData());
            }
        }
    }

    void row_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArrayList>("has");
        QTest::addColumn<QByteArrayList>("hasNot");
        for (const Played &row : played())
            QTest::addRow("%d %s", row.number, row.title)
                << row.bytes << row.status << row.has << row.hasNot;
    }

    void row()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArrayList, has);
        QFETCH(QByteArrayList, hasNot);
        const QByteArray answer = answerTo(bytes);
        QVERIFY2(statusOf(answer) == status, answer.constData());
        for (const QByteArray &part : has)
            QVERIFY2(answer.contains(part), answer.constData());
        for (const QByteArray &part : hasNot)
            QVERIFY2(!answer.contains(part), answer.constData());
        if (status == 200 || bytes.startsWith("HEAD"))
            return;
        // Point 39: RFC 6749 section 5.2.
        const QJsonObject object = QJsonDocument::fromJson(bodyOf(answer)).object();
        for (const char *name : {"error", "error_description"}) {
            const QString text = object.value(QLatin1StringView(name)).toString();
            QVERIFY2(!text.isEmpty(), answer.constData());
            QVERIFY(std::all_of(text.begin(), text.end(), [](QChar c) {
                return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
            }));
        }
    }

    void unknownClient_andWrongSecret_lookTheSame()
    {
        const QByteArray wrong = answerTo(post(grantOnly + "&client_id=one&client_secret=wrong"));
        const QByteArray unknown = answerTo(post(grantOnly + "&client_id=who&client_secret=wrong"));
        QCOMPARE(statusOf(wrong), 400);
        QCOMPARE(statusOf(unknown), 400);
        QCOMPARE(bodyOf(wrong), bodyOf(unknown));
    }

    void request_inAnyPieces_isTheSame()
    {
        const QByteArray whole = post(good, "Connection: close\r\n");
        for (qsizetype at = 1; at < whole.size(); ++at) {
            RawClient client(m_port);
            client.send(whole.first(at));
            client.send(whole.sliced(at));
            const auto answer = client.receive();
            QCOMPARE(answer.status, 200);
        }
        RawClient client(m_port);
        client.sendByteByByte(whole);
        QCOMPARE(client.receive().status, 200);
    }

    void otherAddresses_areNotListenedOn()
    {
        int asked = 0;
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.isLinkLocal())
                continue;
            boost::asio::io_context context;
            boost::asio::ip::tcp::socket socket(context);
            boost::system::error_code error;
            const auto foreign =
                boost::asio::ip::make_address(address.toString().toStdString(), error);
            socket.connect({foreign, m_port}, error);
            QVERIFY2(error, qPrintable(address.toString()));
            ++asked;
        }
        if (asked == 0)
            QSKIP("This machine has no other address.");
    }

private:
    Test::FakeClock m_clock;
    SnapshotShelf m_shelf;
    LocalTokens m_localTokens;
    Callers m_callers{Test::ourCallers()};
    TokenEndpoint m_endpoint{
        {.shelf = m_shelf,
         .localTokens = m_localTokens,
         .clock = m_clock,
         .callers = m_callers,
         .record = [](const Audit::Entry &) { return true; }},
        {.park = [](const auto &) {}, .pass = [](const auto &) {}, .doubt = [](const auto &) {}}};
    Http::IoThread m_thread;
    Http::Server m_server{m_thread,
                          {.streamedBody = 1024 * 1024},
                          [this](const Http::Request &request, Http::Responder responder) {
                              m_endpoint.handle(request, std::move(responder));
                          },
                          faultBody,
                          isPassedOn};
    const quint16 m_port = *m_server.listen(0);
};

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
