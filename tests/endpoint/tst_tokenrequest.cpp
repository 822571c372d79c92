#include "endpoint/tokenrequest.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;

namespace {

const QByteArray good = "grant_type=client_credentials&client_id=mic_a&client_secret=s3cret";

Http::Request requestWith(const QByteArray &body, Http::Headers headers = {},
                          const QByteArray &type = "application/x-www-form-urlencoded")
{
    if (!type.isNull())
        headers.add("Content-Type", type);
    return {.method = "POST", .path = "/connect/token", .headers = headers, .body = body};
}

QByteArray basic(const QByteArray &credentials)
{
    return "Basic " + credentials.toBase64();
}

} // namespace

class TestTokenRequest : public QObject
{
    Q_OBJECT

private slots:
    void body_table_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QByteArray &body, const char *error = "") {
            QTest::newRow(name) << body << QByteArray(error);
        };
        row("plain", good);
        row("with scope", good + "&scope=InvoicingAPI");
        row("empty scope counts as absent", good + "&scope=");
        row("unknown parameters are ignored", good + "&resource=x&audience=y&tin=z");
        row("unknown parameter twice", good + "&x=1&x=2");
        row("encoded names", "grant%5Ftype=client%5Fcredentials&client%5Fid=a&client%5Fsecret=b");
        row("no grant type", "client_id=a&client_secret=b", "invalid_request");
        row("empty grant type", "grant_type=&client_id=a&client_secret=b", "invalid_request");
        row("name in capitals is another name",
            "Grant_Type=client_credentials&client_id=a&client_secret=b", "invalid_request");
        row("password grant", "grant_type=password&client_id=a&client_secret=b",
            "unsupported_grant_type");
        row("no secret", "grant_type=client_credentials&client_id=a", "invalid_client");
        row("empty secret",
            "grant_type=client_credentials&client_id=a&client_secret=", "invalid_client");
        row("no id", "grant_type=client_credentials&client_secret=b", "invalid_client");
        row("secret twice", good + "&client_secret=s3cret", "invalid_request");
        row("scope twice", good + "&scope=a&scope=a", "invalid_request");
        row("broken escape", good + "&x=%f", "invalid_request");
        row("NUL", good + "&x=%00", "invalid_request");
        row("not UTF-8", good + "&x=%ff", "invalid_request");
        row("scope with a quote", good + "&scope=a%22b", "invalid_scope");
        row("scope with a line break", good + "&scope=a%0Ab", "invalid_scope");
        row("life in seconds", good + "&min_valid_period=60");
        row("life in words", good + "&min_valid_period=long", "invalid_request");
        row("negative life", good + "&min_valid_period=-1", "invalid_request");
        row("empty body", "", "invalid_request");
    }

    void body_table()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, error);
        const auto read = readTokenRequest(requestWith(body), {});
        const auto *refusal = std::get_if<Refusal>(&read);
        QCOMPARE(refusal ? refusal->error : QByteArray(), error);
        if (refusal) {
            QCOMPARE(refusal->status, 400);
            QVERIFY(!refusal->challenge);
        }
    }

    void contentType_table_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << true;
        QTest::newRow("charset") << QByteArray("application/x-www-form-urlencoded;charset=UTF-8")
                                 << true;
        QTest::newRow("case") << QByteArray("Application/X-WWW-Form-URLEncoded ; charset=utf-8")
                              << true;
        QTest::newRow("json") << QByteArray("application/json") << false;
        QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=x") << false;
        QTest::newRow("prefix") << QByteArray("application/x-www-form-urlencodedx") << false;
        QTest::newRow("none") << QByteArray() << false;
    }

    void contentType_table()
    {
        QFETCH(QByteArray, type);
        const auto read = readTokenRequest(requestWith(good, {}, type), {});
        QTEST(std::holds_alternative<TokenRequest>(read), "accepted");
    }

    void basic_table_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray grant = "grant_type=client_credentials";
        QTest::newRow("raw") << basic("mic_a:s3cret") << grant << 0;
        QTest::newRow("encoded") << basic("mic%5Fa:s3cret") << grant << 0;
        QTest::newRow("scheme in capitals")
            << QByteArray("BASIC " + QByteArray("mic_a:s3cret").toBase64()) << grant << 0;
        QTest::newRow("same id in the body")
            << basic("mic_a:s3cret") << grant + "&client_id=mic_a" << 0;
        QTest::newRow("other id in the body")
            << basic("mic_a:s3cret") << grant + "&client_id=mic_b" << 400;
        QTest::newRow("secret in both") << basic("mic_a:s3cret") << good << 400;
        QTest::newRow("no colon") << basic("mic_a") << grant << 401;
        QTest::newRow("broken base64") << QByteArray("Basic !!!") << grant << 401;
        QTest::newRow("empty") << QByteArray("Basic ") << grant << 400;
        QTest::newRow("a stray bearer is ignored") << QByteArray("Bearer old") << good << 0;
        QTest::newRow("bearer alone") << QByteArray("Bearer old") << grant << 400;
    }

    void basic_table()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const auto read = readTokenRequest(requestWith(body, {{"Authorization", header}}), {});
        const auto *refusal = std::get_if<Refusal>(&read);
        QCOMPARE(refusal ? refusal->status : 0, status);
        if (refusal) {
            QCOMPARE(refusal->challenge, status == 401);
            return;
        }
        const auto &request = std::get<TokenRequest>(read);
        QCOMPARE(request.clientId.toString(), QStringLiteral("mic_a"));
        QCOMPARE(request.secret.reveal(), QByteArrayView("s3cret"));
    }

    void query_isNeverLookedAt()
    {
        Http::Request request = requestWith("grant_type=client_credentials");
        request.query = "client_id=mic_a&client_secret=s3cret";
        QVERIFY(std::holds_alternative<Refusal>(readTokenRequest(request, {})));
        request = requestWith(good);
        request.query = "client_id=other";
        QCOMPARE(std::get<TokenRequest>(readTokenRequest(request, {})).clientId.toString(),
                 QStringLiteral("mic_a"));
    }

    void taxpayer_headerAndPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("taxpayer");
        QTest::newRow("neither") << "" << QByteArray() << "";
        QTest::newRow("header") << "" << QByteArray(" C10 ") << "C10";
        QTest::newRow("path") << "C10" << QByteArray() << "C10";
        QTest::newRow("both the same") << "C10" << QByteArray("C10") << "C10";
        QTest::newRow("both different") << "C10" << QByteArray("C20") << "refused";
        QTest::newRow("header malformed") << "" << QByteArray("C10%3A1") << "refused";
    }

    void taxpayer_headerAndPath()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, header);
        QFETCH(QString, taxpayer);
        Http::Headers headers;
        if (!header.isEmpty())
            headers.add("OnBehalfOf", header);
        const auto read = readTokenRequest(requestWith(good, headers), {.taxpayer = {path, {}}});
        const auto *request = std::get_if<TokenRequest>(&read);
        QCOMPARE(request ? request->taxpayer.toString() : QStringLiteral("refused"), taxpayer);
    }

    void taxpayer_headerTwice_isRefused()
    {
        const auto read =
            readTokenRequest(requestWith(good, {{"onbehalfof", "C10"}, {"OnBehalfOf", "C10"}}), {});
        QVERIFY(std::holds_alternative<Refusal>(read));
    }
};

QTEST_GUILESS_MAIN(TestTokenRequest)
#include "tst_tokenrequest.moc"
