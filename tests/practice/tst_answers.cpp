#include "practice/answers.h"

#include <QJsonDocument>
#include <QTest>

using namespace Connector;
using namespace Connector::Practice;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void body_hasTheKnownShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const Http::Response &response,
                            const QByteArray &expected) {
            QTest::newRow(name) << response.body << expected;
        };
        row("OAuth", oauthError(u"invalid_client"_s), R"({"error":"invalid_client"})");
        row("OAuth with description", oauthError(u"invalid_client"_s, "User blocked"),
            R"({"error":"invalid_client","error_description":"User blocked"})");
        row("gateway", gatewayError(403, "Forbidden"),
            R"({"message":"Forbidden","statusCode":403})");
        row("API", apiError({400, u"ValidationError"_s, u"submission"_s, u"not matching "_s}),
            R"({"error":{"code":"ValidationError","details":[{"code":"submission",)"
            R"("message":"not matching ","target":"submission"}],"message":null,"target":null}})");
        row("empty", emptyAnswer(400), "");
    }

    void body_hasTheKnownShape()
    {
        QFETCH(QByteArray, body);
        QTEST(body, "expected");
    }

    void jsonAnswer_isNotStored()
    {
        const Http::Response answer = jsonAnswer(202, {});
        QCOMPARE(answer.status, 202);
        QVERIFY(answer.headers.value("Content-Type").startsWith("application/json"));
        QCOMPARE(answer.headers.value("Cache-Control"), "no-store");
    }

    void webPage_isHtml()
    {
        const Http::Response answer = webPage(503, "Title");
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.value("Content-Type").startsWith("text/html"));
        QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
        QVERIFY(answer.body.contains("<h1>Title</h1>"));
    }

    void onlyMethod_saysWhich()
    {
        QCOMPARE(onlyMethod("POST").status, 405);
        QCOMPARE(onlyMethod("POST").headers.value("Allow"), "POST");
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
