#include "audit/entryqueue.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Audit;

class TestEntryQueue : public QObject
{
    Q_OBJECT

    static Entry entry(qint64 time, const char *client = "a")
    {
        return {.time = Milliseconds(time), .client = LocalClientId(QString::fromLatin1(client))};
    }

private slots:
    void identical_ofOneSecond_areOne()
    {
        EntryQueue queue(10);
        for (const qint64 time : {1'000, 1'500, 1'999, 2'000})
            QVERIFY(queue.add(entry(time)));
        QVERIFY(queue.add(entry(1'200, "b")));
        QVERIFY(queue.add(entry(1'300)));
        const QList<Entry> all = queue.takeAll();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).count, 4);
        QCOMPARE(all.at(0).time, Milliseconds(1'000));
        QCOMPARE(all.at(1).count, 1);
        QCOMPARE(all.at(2).client.toString(), QStringLiteral("b"));
        QVERIFY(queue.isEmpty());
    }

    void full_takesNothingNew_butMoreOfTheSame()
    {
        EntryQueue queue(2);
        QVERIFY(queue.add(entry(1'000)));
        QVERIFY(queue.add(entry(2'000)));
        QVERIFY(!queue.add(entry(3'000)));
        QVERIFY(queue.add(entry(2'100)));
        QCOMPARE(queue.takeAll().size(), 2);
        QVERIFY(queue.add(entry(3'000)));
        QCOMPARE(queue.size(), 1);
    }

    void busyPlaces_count()
    {
        EntryQueue queue(3);
        queue.setBusy(2);
        QVERIFY(queue.add(entry(1'000)));
        QVERIFY(!queue.add(entry(2'000)));
        queue.setBusy(0);
        QVERIFY(queue.add(entry(2'000)));
    }
};

QTEST_GUILESS_MAIN(TestEntryQueue)
#include "tst_entryqueue.moc"
