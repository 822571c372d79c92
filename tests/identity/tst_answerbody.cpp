#include "identity/answerbody.h"

#include <QTest>

using namespace Connector;
using Identity::AnswerBody;

class TestAnswerBody : public QObject
{
    Q_OBJECT

private slots:
    void readBody_kind_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                            AnswerBody::Kind kind) {
            QTest::newRow(name) << type << body << int(kind);
        };
        using Kind = AnswerBody::Kind;
        row("nothing", "", "", Kind::Empty);
        row("blanks labelled as a page", "text/html", " \r\n", Kind::Empty);
        row("byte order mark alone", "", "\xef\xbb\xbf", Kind::Empty);
        row("object", "application/json", "{\"a\":1}", Kind::Json);
        row("object with byte order mark", "application/json", "\xef\xbb\xbf{}", Kind::Json);
        row("object labelled as a page", "text/html", "{}", Kind::Json);
        row("object without label", "", " {} ", Kind::Json);
        row("page", "text/html; charset=utf-8", "<html>", Kind::Page);
        row("page in upper case label", "TEXT/HTML", "hello", Kind::Page);
        row("page labelled as JSON", "application/json", "<!DOCTYPE html>", Kind::Page);
        row("compressed page", "text/html", "\x1f\x8b\x08", Kind::Page);
        row("array", "application/json", "[]", Kind::Other);
        row("truncated object", "application/json", "{\"error\":\"inv", Kind::Other);
        row("text", "text/plain", "Bad Request", Kind::Other);
        row("compressed", "application/json", "\x1f\x8b\x08", Kind::Other);
    }

    void readBody_kind()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        const Http::Answer answer{200, {{"Content-Type", contentType}}, body};
        QTEST(int(Identity::readBody(answer).kind), "kind");
    }

    void readError_shapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("oauth");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("description");
        QTest::addColumn<int>("status");
        QTest::newRow("OAuth") << QByteArray(R"({"error":"invalid_client"})") << true
                               << "invalid_client"
                               << "" << 400;
        QTest::newRow("OAuth with words")
            << QByteArray(R"({"error":" Invalid_Client ","error_description":"User blocked"})")
            << true << "invalid_client"
            << "User blocked" << 400;
        QTest::newRow("gateway") << QByteArray(R"({"statusCode":401,"message":"No"})") << false
                                 << ""
                                 << "No" << 401;
        QTest::newRow("gateway, number as text")
            << QByteArray(R"({"statusCode":"404","message":"No"})") << false << ""
            << "No" << 404;
        QTest::newRow("gateway, no error number")
            << QByteArray(R"({"statusCode":7,"message":"No"})") << false << ""
            << "No" << 400;
        QTest::newRow("error object with null message") << QByteArray(
            R"({"error":{"code":"ValidationError","message":null,"target":null,"details":[)"
            R"({"code":"submission","message":"TIN is not matching "}]}})")
                                                        << false << "ValidationError"
                                                        << "TIN is not matching" << 400;
        QTest::newRow("documented error object")
            << QByteArray(R"({"status":"Invalid","error":{"errorCode":"Error03","error":"Bad",)"
                          R"("errorMS":"Salah","innerError":[]},"name":"Step03"})")
            << false << "Error03"
            << "Bad" << 400;
        QTest::newRow("nothing known") << QByteArray(R"({"a":1})") << false << ""
                                       << "" << 400;
        QTest::newRow("wrong types")
            << QByteArray(R"({"error":5,"statusCode":{},"message":[]})") << false << ""
            << "" << 400;
    }

    void readError_shapes()
    {
        QFETCH(QByteArray, body);
        const Http::Answer answer{400, {}, body};
        const Identity::UpstreamError error =
            Identity::readError(answer, Identity::readBody(answer));
        QTEST(error.oauth, "oauth");
        QTEST(error.code, "code");
        QTEST(error.description, "description");
        QTEST(error.status, "status");
    }

    void readError_longTexts_areBounded()
    {
        const Http::Answer answer{400,
                                  {},
                                  "{\"error\":\"" + QByteArray(900, 'e')
                                      + "\",\"error_description\":\"" + QByteArray(900, 'd')
                                      + "\"}"};
        const Identity::UpstreamError error =
            Identity::readError(answer, Identity::readBody(answer));
        QCOMPARE(error.code.size(), 64);
        QCOMPARE(error.description.size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestAnswerBody)
#include "tst_answerbody.moc"
