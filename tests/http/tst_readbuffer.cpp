#include "http/readbuffer.h"

#include <QTest>

#include <cstring>

using namespace Connector::Http;

namespace {

void put(ReadBuffer &buffer, QByteArrayView bytes)
{
    std::memcpy(buffer.room(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    buffer.grow(bytes.size());
}

} // namespace

class TestReadBuffer : public QObject
{
    Q_OBJECT

private slots:
    void consume_takesFromTheFrontAndOverwrites()
    {
        ReadBuffer buffer(100);
        buffer.makeRoom();
        put(buffer, "secret-rest");
        const char *const start = buffer.unread().data();
        buffer.consume(7);
        QCOMPARE(buffer.unread(), QByteArrayView("rest"));
        QCOMPARE(QByteArrayView(start, 7), QByteArrayView("\0\0\0\0\0\0\0", 7));
    }

    void consume_readUnderWay_roomStaysWhereItIs()
    {
        ReadBuffer buffer(100);
        buffer.makeRoom();
        put(buffer, "abc");
        char *const room = buffer.room();
        buffer.consume(3);
        QCOMPARE(buffer.room(), room);
        put(buffer, "de");
        QCOMPARE(buffer.unread(), QByteArrayView("de"));
    }

    void makeRoom_movesWhatIsThereAndLeavesNoCopy()
    {
        ReadBuffer buffer(16);
        buffer.makeRoom();
        put(buffer, "0123456789abcdef");
        QCOMPARE(buffer.roomSize(), 0);
        buffer.consume(12);
        buffer.makeRoom();
        QCOMPARE(buffer.unread(), QByteArrayView("cdef"));
        QCOMPARE(buffer.roomSize(), 12);
        QCOMPARE(QByteArrayView(buffer.room(), 12), QByteArrayView(QByteArray(12, '\0')));
    }

    void makeRoom_growsUpToTheBound()
    {
        ReadBuffer buffer(10'000);
        QByteArray sent;
        for (buffer.makeRoom(); buffer.roomSize() > 0; buffer.makeRoom()) {
            const QByteArray piece(std::min<qsizetype>(buffer.roomSize(), 700), 'x');
            put(buffer, piece);
            sent += piece;
        }
        QCOMPARE(sent.size(), 10'000);
        QCOMPARE(buffer.unread(), QByteArrayView(sent));
    }

    void clear_leavesNothing()
    {
        ReadBuffer buffer(100);
        buffer.clear();
        QVERIFY(buffer.isEmpty());
        buffer.makeRoom();
        put(buffer, "abc");
        buffer.clear();
        QVERIFY(buffer.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReadBuffer)
#include "tst_readbuffer.moc"
