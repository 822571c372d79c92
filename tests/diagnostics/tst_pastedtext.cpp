#include "diagnostics/paste/pastedtext.h"

#include "diagnostics/paste/pastedanswer.h"
#include "diagnostics/paste/pastedbody.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Diagnostics;
using namespace Qt::StringLiterals;

class TestPastedText : public QObject
{
    Q_OBJECT

private slots:
    void status_isFoundInAnyForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        const auto row = [](const char *text, int status) {
            QTest::newRow(text) << QByteArray(text) << status;
        };
        row("HTTP/1.1 400 Bad Request", 400);
        row("< HTTP/2 403 ", 403);
        row("Status: 401", 401);
        row("status code 429", 429);
        row("Response status code does not indicate success: 400 (Bad Request).", 400);
        row("The remote server returned an error: (403) Forbidden.", 403);
        row("urllib.error.HTTPError: HTTP Error 503: Service Unavailable", 503);
        row("400 Client Error: Bad Request for url: https://x.example", 400);
        row("10:21:04 POST /connect/token HTTP/1.1\" 400 12", 400);
        row("404", 404);
        row("Port 443 was used at 10:40", 0);
        row("", 0);
    }

    void status_isFoundInAnyForm()
    {
        QFETCH(QByteArray, text);
        QTEST(readText(text).status.value_or(0), "status");
    }

    void trace_ofCurl_isTakenApart()
    {
        const PastedText text =
            readText("* Trying 1.2.3.4\n> POST /connect/token HTTP/1.1\r\n"
                     "> Host: api.example\r\n>\r\n< HTTP/1.1 400 Bad Request\r\n"
                     "< Retry-After: 7\r\n<\r\n{\"error\":\"x\"}");
        QCOMPARE(text.status, 400);
        QCOMPARE(text.headers.value("retry-after"), QByteArray("7"));
        QVERIFY(text.request.contains("Host: api.example"_L1));
        QCOMPARE(text.rest.trimmed(), u"{\"error\":\"x\"}"_s);
    }

    void utf16_ofAWindowsConsole_isRead()
    {
        const QString text =
            u"\ufeffHTTP/1.1 400 Bad Request\r\n\r\n{\"error\":\"invalid_scope\"}"_s;
        const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const Evidence evidence = readPasted({.text = bytes});
        QCOMPARE(evidence.answer.status, 400);
        QCOMPARE(evidence.answer.code, u"invalid_scope"_s);
    }

    void json_notOfAnAnswer_isPassedOver()
    {
        QVERIFY(!findJson(u"{\"level\":\"info\"} { broken"_s));
        QCOMPARE(findJson(u"x {\"a\":{}} {\"error\":\"e\"} y"_s), QByteArray("{\"error\":\"e\"}"));
        QCOMPARE(findJson(u"{error: 'e'}"_s), QByteArray("{\"error\": \"e\"}"));
    }

    void page_isFoundFromItsBeginning()
    {
        QCOMPARE(findPage(u"before <HTML><p>x"_s), QByteArray("<HTML><p>x"));
        QVERIFY(!findPage(u"a < b"_s));
    }

    void told_fieldByField_isTheWholeAnswer()
    {
        const Evidence evidence = readPasted({.status = 400, .fields = {"correlationId: abc-1"}});
        QCOMPARE(evidence.answer.body, BodySeen::Empty);
        QCOMPARE(evidence.answer.correlationId, u"abc-1"_s);
    }

    void request_inAPaste_isJudgedAndNotKept()
    {
        const Evidence evidence = readPasted(
            {.text = "curl -d 'client_id=YOUR_CLIENT_ID&client_secret=top&grant_type=password' "
                     "https://preprod-api.myinvois.hasil.gov.my/connect/token"});
        QCOMPARE(evidence.request.host, u"preprod-api.myinvois.hasil.gov.my"_s);
        QCOMPARE(evidence.environment, Profiles::Environment::Sandbox);
        QCOMPARE(evidence.request.clientIdFault, ErrorCode::CredentialsPlaceholder);
        QCOMPARE(evidence.request.grantType, u"password"_s);
        QCOMPARE(evidence.call, Call::Login);
    }

    void hostile_pastes_end()
    {
        (void)readPasted({.text = QByteArray(300'000, '{')});
        (void)readPasted({.text = QByteArray("{\"error\":").repeated(30'000)});
        (void)readPasted({.text = QByteArray("\xff\xfe\x00\xd8", 4)});
        const Evidence evidence = readPasted({.text = QByteArray(300'000, '\n')});
        QCOMPARE(evidence.answer.status, 0);
    }
};

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
