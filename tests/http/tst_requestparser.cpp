#include "http/requestparser.h"

#include <QTest>

using namespace Connector::Http;

namespace {

/// Reads one request from bytes that arrive in pieces behind the head.
std::optional<Request> parse(RequestParser &parser, const QByteArray &bytes, qsizetype piece)
{
    HeadScanner scanner;
    if (scanner.scan(bytes, Limits()) != HeadScanner::State::Complete)
        return {};
    const auto verdict = checkHead(QByteArrayView(bytes).first(scanner.size()), Limits());
    if (!std::holds_alternative<HeadFacts>(verdict))
        return {};
    qsizetype size = scanner.size();
    auto progress =
        parser.start(QByteArrayView(bytes).first(size), std::get<HeadFacts>(verdict), Limits());
    qsizetype consumed = progress.consumed;
    while (progress.step == BodyProgress::Step::NeedsMore && size < bytes.size()) {
        size = std::min(size + piece, bytes.size());
        progress = parser.feed(QByteArrayView(bytes).first(size).sliced(consumed));
        consumed += progress.consumed;
    }
    if (progress.step != BodyProgress::Step::Complete)
        return {};
    return parser.takeRequest();
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT

private slots:
    void request_inAnyPieces_isTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        const QByteArray head = "POST /a?b HTTP/1.1\r\nHost: x:1\r\nX:  y z \r\n";
        QTest::newRow("none") << head + "\r\n" << QByteArray();
        QTest::newRow("sized") << head + "Content-Length: 5\r\n\r\nabcde" << QByteArray("abcde");
        QTest::newRow("chunked") << head
                + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3\r\ncde\r\n0\r\nHost: z\r\n\r\n"
                                 << QByteArray("abcde");
    }

    void request_inAnyPieces_isTheSame()
    {
        QFETCH(QByteArray, bytes);
        RequestParser parser;
        // The same parser again and again, as on one connection.
        for (const qsizetype piece : {qsizetype(1), qsizetype(3), qsizetype(1000)}) {
            const auto request = parse(parser, bytes, piece);
            QVERIFY(request);
            QCOMPARE(request->method, QByteArray("POST"));
            QCOMPARE(request->path, QByteArray("/a"));
            QCOMPARE(request->query, QByteArray("b"));
            QCOMPARE(request->host, QByteArray("x:1"));
            QCOMPARE(request->headers.value("X"), QByteArray("y z"));
            QCOMPARE(request->headers.count("Host"), 1);
            QTEST(request->body, "body");
            QVERIFY(parser.keepsAlive());
            QVERIFY(!parser.isHttp10());
        }
    }

    void keepsAlive_followsVersionAndConnection_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("connection");
        QTest::addColumn<bool>("keepsAlive");
        const auto row = [](const char *version, const char *connection, bool keepsAlive) {
            QTest::addRow("%s %s", version, connection)
                << QByteArray(version) << QByteArray(connection) << keepsAlive;
        };
        row("1.1", "x", true);
        row("1.1", "keep-alive", true);
        row("1.1", "close", false);
        row("1.1", "Keep-Alive, CLOSE", false);
        row("1.1", "Upgrade, HTTP2-Settings", true);
        row("1.0", "x", false);
        row("1.0", "Keep-Alive", true);
        row("1.0", "close", false);
    }

    void keepsAlive_followsVersionAndConnection()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, connection);
        RequestParser parser;
        QVERIFY(parse(
            parser,
            "GET / HTTP/" + version + "\r\nHost: x\r\nConnection: " + connection + "\r\n\r\n", 1));
        QTEST(parser.keepsAlive(), "keepsAlive");
        QCOMPARE(parser.isHttp10(), version == "1.0");
    }
};

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
