#include "http/chunkdecoder.h"

#include <QTest>

using namespace Connector::Http;

namespace {

struct Decoded
{
    /// 200 when complete, 0 when more is needed, otherwise the fault.
    int status = 0;
    QByteArray body;
    QByteArray rest;
};

Decoded decode(const QByteArray &bytes, qsizetype piece)
{
    const Limits limits{.head = 100, .body = 32};
    ChunkDecoder decoder;
    Decoded decoded;
    qsizetype consumed = 0;
    for (qsizetype size = std::min(piece, bytes.size());;
         size = std::min(size + piece, bytes.size())) {
        const auto progress =
            decoder.feed(QByteArrayView(bytes).first(size).sliced(consumed), decoded.body, limits);
        consumed += progress.consumed;
        if (progress.step == BodyProgress::Step::Refused)
            decoded.status = progress.fault.status;
        else if (progress.step == BodyProgress::Step::Complete)
            decoded.status = 200;
        if (decoded.status != 0 || size == bytes.size()) {
            decoded.rest = bytes.sliced(consumed);
            return decoded;
        }
    }
}

} // namespace

class TestChunkDecoder : public QObject
{
    Q_OBJECT

private slots:
    void feed_inAnyPieces_isTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *title, const QByteArray &bytes, int status,
                            const QByteArray &body = {}) {
            QTest::newRow(title) << bytes << status << body;
        };
        row("no chunk", "0\r\n\r\n", 200);
        row("two chunks", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", 200, "abcde");
        row("both letter cases", "A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n", 200,
            "01234567890123456789");
        row("leading zeros", "0003\r\nabc\r\n000\r\n\r\n", 200, "abc");
        row("data like a chunk", "5\r\n0\r\n\r\n\r\n0\r\n\r\n", 200, "0\r\n\r\n");
        row("extensions", "1;a\r\nx\r\n1 ; b=\"c;d\"\r\ny\r\n0;e=f\r\n\r\n", 200, "xy");
        row("trailer", "1\r\nx\r\n0\r\nA: b\r\nC:\r\n\r\n", 200, "x");
        row("at the limit", "20\r\n" + QByteArray(32, 'x') + "\r\n0\r\n\r\n", 200,
            QByteArray(32, 'x'));
        row("nothing", "", 0);
        row("half a size", "1", 0);
        row("half a line end", "1\r", 0);
        row("half the data", "3\r\nab", 0, "ab");
        row("no last chunk", "1\r\nx\r\n", 0, "x");
        row("unfinished trailer", "0\r\nA: b\r\n", 0);
        row("no size", "\r\n", 400);
        row("extension without size", ";a\r\n", 400);
        row("other letters", "g\r\n", 400);
        row("sign", "+1\r\n", 400);
        row("prefix", "0x1\r\n", 400);
        row("blank before", " 1\r\n", 400);
        row("blank after", "1 \r\n", 400);
        row("text after", "1 a\r\n", 400);
        row("bare line feed", "1\nx\r\n", 400);
        row("bare carriage return", "1\rx\r\n", 400);
        row("NUL in an extension", QByteArray("1;a\0\r\n", 6), 400);
        row("quotes over the line", "1;a=\"\r\nx\"\r\n", 400, "x");
        row("data too long", "1\r\nxy\r\n", 400, "x");
        row("data ends in a line feed", "1\r\nx\n0\r\n\r\n", 400, "x");
        row("too large", "21\r\n", 413);
        row("too large together", "1f\r\n" + QByteArray(31, 'x') + "\r\n2\r\n", 413,
            QByteArray(31, 'x'));
        row("beyond any integer", QByteArray(100, 'f') + "\r\n", 413);
        row("endless extension", "1;" + QByteArray(2000, 'a'), 400);
        row("endless zeros", QByteArray(2000, '0'), 400);
        row("trailer without colon", "0\r\nA\r\n", 400);
        row("trailer with a space", "0\r\nA : b\r\n", 400);
        row("folded trailer", "0\r\nA: b\r\n c\r\n", 400);
        row("trailer with NUL", QByteArray("0\r\nA: \0\r\n", 9), 400);
        row("endless trailer", "0\r\nA: " + QByteArray(200, 'a'), 431);
        row("endless trailers", "0\r\n" + QByteArray("A: b\r\n").repeated(40), 431);
    }

    void feed_inAnyPieces_isTheSame()
    {
        QFETCH(QByteArray, bytes);
        for (const qsizetype piece :
             {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(10'000)}) {
            const Decoded decoded = decode(bytes, piece);
            QTEST(decoded.status, "status");
            QTEST(decoded.body, "body");
        }
    }

    void feed_leavesWhatComesAfter()
    {
        QCOMPARE(decode("1\r\nx\r\n0\r\n\r\nGET", 100).rest, QByteArray("GET"));
    }
};

QTEST_GUILESS_MAIN(TestChunkDecoder)
#include "tst_chunkdecoder.moc"
