#include "http/responsetext.h"

#include <QTest>

using namespace Connector::Http;

namespace {

const QByteArrayView someDate("Sun, 06 Nov 1994 08:49:37 GMT");

QByteArray textOf(const Response &response, ResponseFrame frame = {})
{
    frame.date = someDate;
    std::string text;
    appendResponse(text, response, frame);
    return QByteArray::fromStdString(text);
}

} // namespace

class TestResponseText : public QObject
{
    Q_OBJECT

private slots:
    void appendResponse_usual_isOneBlock()
    {
        const QByteArray text = textOf({.status = 200, .headers = {{"X", "y"}}, .body = "ab"});
        QCOMPARE(text,
                 QByteArray("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                            "X: y\r\nContent-Length: 2\r\n\r\nab"));
    }

    void appendResponse_headOnly_namesTheLengthWithoutTheBody()
    {
        const QByteArray text = textOf({.status = 404, .body = "abc"}, {.headOnly = true});
        QVERIFY(text.startsWith("HTTP/1.1 404 Not Found\r\n"));
        QVERIFY(text.endsWith("Content-Length: 3\r\n\r\n"));
    }

    void appendResponse_noContent_hasNeitherLengthNorBody()
    {
        const QByteArray text = textOf({.status = 204, .body = "abc"});
        QVERIFY(!text.contains("Content-Length"));
        QVERIFY(text.endsWith("\r\n\r\n"));
    }

    void appendResponse_connection_followsTheFrame()
    {
        QVERIFY(textOf({}, {.close = true}).contains("\r\nConnection: close\r\n"));
        QVERIFY(textOf({}, {.confirmKeepAlive = true}).contains("\r\nConnection: keep-alive\r\n"));
        QVERIFY(!textOf({}).contains("Connection"));
    }

    void appendResponse_unsafeOrOwnFields_areLeftOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *title, const QByteArray &name, const QByteArray &value) {
            QTest::newRow(title) << name << value;
        };
        row("line break in the value", "Bad", "a\r\nSet-Cookie: b");
        row("line feed in the value", "Bad", "a\nb");
        row("NUL in the value", "Bad", QByteArray("a\0b", 3));
        row("line break in the name", "Bad\r\nX", "a");
        row("colon in the name", "Bad: x", "a");
        row("no name", "", "Bad");
        row("own length", "content-length", "Bad");
        row("own date", "DATE", "Bad");
        row("own connection", "Connection", "Bad");
        row("own framing", "Transfer-Encoding", "Bad");
    }

    void appendResponse_unsafeOrOwnFields_areLeftOut()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const QByteArray text = textOf({.headers = {{name, value}, {"Good", "1"}}});
        QVERIFY(!text.contains("Bad"));
        QVERIFY(text.contains("\r\nGood: 1\r\n"));
    }

    void httpDate_isFixedFormat_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("RFC 9110") << qint64(784111777) << QByteArray(someDate.data());
        QTest::newRow("epoch") << qint64(0) << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT");
        QTest::newRow("leap day") << qint64(1709251199)
                                  << QByteArray("Thu, 29 Feb 2024 23:59:59 GMT");
        QTest::newRow("December") << qint64(1798761599)
                                  << QByteArray("Thu, 31 Dec 2026 23:59:59 GMT");
    }

    void httpDate_isFixedFormat()
    {
        QFETCH(qint64, seconds);
        QTEST(httpDate(std::chrono::sys_seconds(std::chrono::seconds(seconds))), "text");
    }

    void reasonPhrase_knownAndUnknown()
    {
        QCOMPARE(reasonPhrase(100), QByteArrayView("Continue"));
        QCOMPARE(reasonPhrase(431), QByteArrayView("Request Header Fields Too Large"));
        QCOMPARE(reasonPhrase(505), QByteArrayView("HTTP Version Not Supported"));
        QCOMPARE(reasonPhrase(299), QByteArrayView("Unknown"));
        QCOMPARE(reasonPhrase(999), QByteArrayView("Unknown"));
    }

    void faultResponse_isJsonThatNothingCaches()
    {
        const Response response = faultResponse(503, "{}");
        QCOMPARE(response.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(response.headers.value("cache-control"), QByteArray("no-store"));
        QVERIFY(response.headers.contains("retry-after"));
        QVERIFY(!faultResponse(400, "{}").headers.contains("retry-after"));
    }
};

QTEST_GUILESS_MAIN(TestResponseText)
#include "tst_responsetext.moc"
