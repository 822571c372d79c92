#include "audit/auditstore.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Connector;
using namespace Connector::Audit;

class TestAuditStore : public QObject
{
    Q_OBJECT

    static Milliseconds wall(const QByteArray &time)
    {
        return Milliseconds(
            QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toMSecsSinceEpoch());
    }

    static Entry handOut(qint64 time, const QString &program = {})
    {
        return {.time = Milliseconds(time),
                .event = Event::HandOut,
                .verdict = Verdict::Granted,
                .client = LocalClientId(QStringLiteral("mic_a")),
                .connection = ConnectionId(QStringLiteral("kedai")),
                .taxpayer = {.tin = QStringLiteral("C10"), .rob = QStringLiteral("2019")},
                .code = "x",
                .token = "ba7816bf8f01",
                .program = program,
                .note = QStringLiteral("why, \"so\""),
                .duration = Milliseconds(7),
                .count = 3};
    }

    std::unique_ptr<Store::Database> m_database;
    std::unique_ptr<AuditStore> m_store;

    QList<Entry> all(const AuditStore::Question &question = {}) const
    {
        const auto entries = m_store->read(question);
        return entries ? *entries : QList<Entry>();
    }

    QList<Entry> pages(AuditStore::Question question, int *count = nullptr) const
    {
        QList<Entry> entries;
        std::optional<AuditStore::Place> after;
        do {
            const auto page = m_store->readPage(question, after);
            if (!page || page->entries.size() > question.limit)
                return {};
            entries += page->entries;
            after = page->next;
            if (count)
                ++*count;
        } while (after);
        return entries;
    }

private slots:
    void init()
    {
        auto database = Store::Database::open(QStringLiteral(":memory:"));
        QVERIFY(database);
        m_database = std::move(*database);
        m_store = std::make_unique<AuditStore>(*m_database);
    }

    void everyField_comesBack()
    {
        const Entry full = handOut(1'500, QStringLiteral("/opt/till"));
        QVERIFY(m_store->append({full}));
        QCOMPARE(all(), QList<Entry>{full});
    }

    void read_asksForOneConnectionAndOneVerdict()
    {
        Entry refused = handOut(2'000);
        refused.event = Event::Refusal;
        refused.verdict = Verdict::Refused;
        Entry other = handOut(3'000);
        other.connection = ConnectionId(QStringLiteral("other"));
        QVERIFY(m_store->append({handOut(1'000), refused, other}));
        QCOMPARE(all({.connections = {other.connection}}), QList<Entry>{other});
        QCOMPARE(all({.verdict = Verdict::Refused}), QList<Entry>{refused});
    }

    void readPage_comesToEverythingOnce_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 3, 5, 6, 7, 100})
            QTest::addRow("%d", limit) << limit;
    }

    // Also where more happened at one moment than a page holds, and not in the order of the file.
    void readPage_comesToEverythingOnce()
    {
        QFETCH(int, limit);
        QList<Entry> entries;
        for (const qint64 time : {9'000, 1'000, 5'000, 5'000, 5'000, 7'000}) {
            Entry entry = handOut(time);
            entry.note = QString::number(entries.size());
            entries << entry;
        }
        QVERIFY(m_store->append(entries));
        std::stable_sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
            return left.time < right.time;
        });
        int count = 0;
        QCOMPARE(pages({.limit = limit}, &count), entries);
        QCOMPARE(count, int(entries.size()) / limit + 1);
        QCOMPARE(pages({.since = Milliseconds(5'000), .limit = limit}), entries.mid(1));
        QCOMPARE(pages({.verdict = Verdict::Refused, .limit = limit}), QList<Entry>());
    }

    void readPage_goesOnWhereItWas_afterPruning()
    {
        const Milliseconds now = wall("2027-06-15T10:00:00Z");
        const qint64 kept = keptSince(now).count();
        QVERIFY(m_store->append({handOut(kept - 2'000), handOut(kept - 1'000), handOut(kept)}));
        const auto first = m_store->readPage({.limit = 1}, {});
        QVERIFY(first && first->next);
        m_store->prune(now);
        QVERIFY(m_store->append({handOut(kept + 1'000)}));
        const auto rest = m_store->readPage({}, first->next);
        QVERIFY(rest && !rest->next);
        QCOMPARE(rest->entries, (QList<Entry>{handOut(kept), handOut(kept + 1'000)}));
    }

    void slot_isADayInMalaysia()
    {
        const Milliseconds day = std::chrono::hours(24);
        const qint64 slot = slotOf(wall("2026-11-20T16:00:00Z"), day);
        QCOMPARE(slotOf(wall("2026-11-21T15:59:59Z"), day), slot);
        QCOMPARE(slotOf(wall("2026-11-20T15:59:59Z"), day), slot - 1);
        QCOMPARE(beginningOfSlot(slot, day), wall("2026-11-20T16:00:00Z"));
    }

    void count_isPerSpanAndKnowsTheLastProgram()
    {
        QVERIFY(m_store->append({handOut(500), handOut(11'000, QStringLiteral("/a")),
                                 handOut(13'000, QStringLiteral("/b")), handOut(21'000)}));
        const auto tallies = m_store->count(Milliseconds(1'000), Milliseconds(10'000));
        QVERIFY(tallies);
        QCOMPARE(tallies->size(), 2);
        const auto first = std::ranges::find(
            *tallies, slotOf(Milliseconds(11'000), Milliseconds(10'000)), &AuditStore::Tally::slot);
        QVERIFY(first != tallies->end());
        QCOMPARE(first->count, 6);
        QCOMPARE(first->time, Milliseconds(13'000));
        QCOMPARE(first->program, QStringLiteral("/b"));
        QCOMPARE(first->client, handOut(0).client);
        QCOMPARE(first->taxpayer, handOut(0).taxpayer);
        QVERIFY(first->event == Event::HandOut && first->verdict == Verdict::Granted);
    }

    void nextWrite_sameSecond_isTheSameRow()
    {
        Entry more = handOut(1'900);
        more.duration = Milliseconds(20);
        QVERIFY(m_store->append({handOut(1'500)}));
        QVERIFY(m_store->append({more, handOut(2'000)}));
        QCOMPARE(all().size(), 2);
        QCOMPARE(all().constFirst().count, 6);
        QCOMPARE(all().constFirst().time, Milliseconds(1'500));
        QCOMPARE(all().constFirst().duration, Milliseconds(20));
    }

    void program_unknownJoinsKnown_othersStandAlone()
    {
        QVERIFY(m_store->append({handOut(1'000)}));
        QVERIFY(m_store->append({handOut(1'100, QStringLiteral("/a"))}));
        QVERIFY(m_store->append({handOut(1'200)}));
        QVERIFY(m_store->append({handOut(1'300, QStringLiteral("/b"))}));
        QVERIFY(m_store->append({handOut(1'400, QStringLiteral("/b"))}));
        QCOMPARE(all().size(), 2);
        QCOMPARE(all().at(0).program, QStringLiteral("/a"));
        QCOMPARE(all().at(0).count, 9);
        QCOMPARE(all().at(1).program, QStringLiteral("/b"));
        QCOMPARE(all().at(1).count, 6);
    }

    void read_narrowsDown()
    {
        Entry other = handOut(2'000);
        other.client = LocalClientId(QStringLiteral("mic_b"));
        QVERIFY(m_store->append({handOut(1'000), other, handOut(3'000)}));
        QCOMPARE(all({.client = other.client}).size(), 1);
        QCOMPARE(all({.since = Milliseconds(2'000)}).size(), 2);
        const QList<Entry> newest = all({.limit = 2});
        QCOMPARE(newest.size(), 2);
        QCOMPARE(newest.at(0).time, Milliseconds(2'000));
        QCOMPARE(newest.at(1).time, Milliseconds(3'000));
    }

    void keptSince_isThirteenMonthsByTheCalendar_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("since");
        QTest::newRow("middle of a month")
            << QByteArray("2027-06-15T10:00:00Z") << QByteArray("2026-05-15T10:00:00Z");
        QTest::newRow("to the end of a shorter month")
            << QByteArray("2027-03-31T00:00:00Z") << QByteArray("2026-02-28T00:00:00Z");
        QTest::newRow("over New Year")
            << QByteArray("2027-01-01T00:00:00Z") << QByteArray("2025-12-01T00:00:00Z");
    }

    void keptSince_isThirteenMonthsByTheCalendar()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, since);
        QCOMPARE(keptSince(wall(now)), wall(since));
    }

    void prune_removesWhatIsOlder()
    {
        const Milliseconds now = wall("2027-06-15T10:00:00Z");
        const qint64 limit = keptSince(now).count();
        QVERIFY(m_store->append({handOut(limit - 1), handOut(limit)}));
        m_store->prune(now);
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().constFirst().time, Milliseconds(limit));
    }

    void open_hasAConnectionOfItsOwn()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("connector.db"));
        auto main = Store::Database::open(file);
        QVERIFY(main);
        auto sink = AuditStore::open(file);
        QVERIFY(sink);
        QVERIFY((*sink)->append({handOut(1'000)}));
        QCOMPARE(AuditStore(**main).read({})->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_auditstore.moc"
