#include "http/bodypipe.h"

#include <QTest>

using namespace Connector::Http;
using End = BodySource::End;

class TestBodyPipe : public QObject
{
    Q_OBJECT

private slots:
    void bytes_comeOutInOrder_inPortions()
    {
        const auto [sink, source] = makeBodyPipe();
        sink->write("abc");
        sink->write("de");
        sink->finish();
        QCOMPARE(source->take(2).bytes, QByteArray("ab"));
        const auto second = source->take(2);
        QCOMPARE(second.bytes, QByteArray("cd"));
        QCOMPARE(second.end, End::Open);
        const auto third = source->take(10);
        QCOMPARE(third.bytes, QByteArray("e"));
        QCOMPARE(third.end, End::Whole);
    }

    void sink_goesUnfinished_isABreak()
    {
        auto [sink, source] = makeBodyPipe();
        sink->write("abc");
        sink.reset();
        QCOMPARE(source->take(10).bytes, QByteArray("abc"));
        QCOMPARE(source->take(10).end, End::Broken);
    }

    void source_goes_writerLearnsIt()
    {
        auto [sink, source] = makeBodyPipe(2);
        sink->write("abc");
        int woken = 0;
        sink->whenRoom([&] { ++woken; });
        QCOMPARE(woken, 0);
        QVERIFY(sink->isWanted());
        source.reset();
        QCOMPARE(woken, 1);
        QVERIFY(!sink->isWanted());
        sink->write("more");
        QVERIFY(sink->hasRoom());
    }

    void reader_isWokenOnce_byBytesOrEnd()
    {
        const auto [sink, source] = makeBodyPipe();
        int woken = 0;
        source->whenReady([&] { ++woken; });
        QCOMPARE(woken, 0);
        sink->write("a");
        sink->write("b");
        QCOMPARE(woken, 1);
        source->whenReady([&] { ++woken; });
        QCOMPARE(woken, 2);
        source->take(1);
        source->take(1);
        source->whenReady([&] { ++woken; });
        sink->finish();
        QCOMPARE(woken, 3);
    }

    void writer_isWoken_onceThereIsRoom()
    {
        const auto [sink, source] = makeBodyPipe(4);
        int woken = 0;
        sink->write("abcdef");
        QVERIFY(!sink->hasRoom());
        sink->whenRoom([&] { ++woken; });
        source->take(1);
        QCOMPARE(woken, 0);
        source->take(2);
        QCOMPARE(woken, 1);
        QVERIFY(sink->hasRoom());
        sink->whenRoom([&] { ++woken; });
        QCOMPARE(woken, 2);
    }

    void afterTheEnd_nothingIsTaken()
    {
        const auto [sink, source] = makeBodyPipe();
        sink->finish();
        sink->write("late");
        const auto portion = source->take(10);
        QVERIFY(portion.bytes.isEmpty());
        QCOMPARE(portion.end, End::Whole);
    }
};

QTEST_GUILESS_MAIN(TestBodyPipe)
#include "tst_bodypipe.moc"
