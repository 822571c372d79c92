#include "audit/auditlog.h"

#include <QTest>

#include <atomic>
#include <mutex>

using namespace Connector;
using namespace Connector::Audit;

namespace {

/// What the writer thread wrote, seen from the test.
struct Shelf
{
    QList<Entry> entries() const
    {
        const std::lock_guard lock(mutex);
        return written;
    }

    mutable std::mutex mutex;
    QList<Entry> written;
    std::atomic<bool> refuses = false;
    std::atomic<int> attempts = 0;
    std::atomic<int> pruned = 0;
};

class ShelfSink final : public EntrySink
{
public:
    explicit ShelfSink(Shelf &shelf)
        : m_shelf(shelf)
    {}
    Result<> append(const QList<Entry> &entries) override
    {
        ++m_shelf.attempts;
        if (m_shelf.refuses)
            return ErrorCode::StoreFailed;
        const std::lock_guard lock(m_shelf.mutex);
        m_shelf.written += entries;
        return {};
    }
    void prune(Milliseconds) override { ++m_shelf.pruned; }

private:
    Shelf &m_shelf;
};

AuditLog::MakeSink sinkOf(Shelf &shelf)
{
    return [&shelf] { return Result(std::unique_ptr<EntrySink>(new ShelfSink(shelf))); };
}

QString nobody(quint64)
{
    return {};
}

Entry at(qint64 time)
{
    return {.time = Milliseconds(time)};
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT

private slots:
    void record_isWrittenByItself()
    {
        Shelf shelf;
        AuditLog log(sinkOf(shelf), nobody);
        QVERIFY(log.record(at(1'000)));
        QTRY_COMPARE(shelf.entries().size(), 1);
        QVERIFY(log.record(at(2'000)));
        QTRY_COMPARE(shelf.entries().size(), 2);
        QTRY_COMPARE(shelf.pruned.load(), 1);
    }

    void end_losesNothing()
    {
        Shelf shelf;
        {
            AuditLog log(sinkOf(shelf), nobody);
            for (int i = 0; i < 500; ++i)
                QVERIFY(log.record(at(i * 1'000)));
        }
        QCOMPARE(shelf.entries().size(), 500);
    }

    void flush_answersWhenWritten_atOnceIfThereIsNothing()
    {
        Shelf shelf;
        AuditLog log(sinkOf(shelf), nobody);
        std::atomic<qsizetype> seen = -1;
        log.flush([&] { seen = shelf.entries().size(); });
        QCOMPARE(seen.load(), 0);
        QVERIFY(log.record(at(1'000)));
        log.flush([&] { seen = shelf.entries().size(); });
        QTRY_COMPARE(seen.load(), 1);
    }

    void refused_waitsAndIsWrittenLater_nothingIsTakenBeyondCapacity()
    {
        Shelf shelf;
        shelf.refuses = true;
        AuditLog log(sinkOf(shelf), nobody);
        int taken = 0;
        while (taken < 10'000 && log.record(at(taken * 1'000)))
            ++taken;
        QCOMPARE(taken, int(AuditLog::capacity));
        QTRY_VERIFY(shelf.attempts > 0);
        QVERIFY(!log.record(at(99'999'000)));
        shelf.refuses = false;
        QTRY_COMPARE(shelf.entries().size(), AuditLog::capacity);
        QTRY_VERIFY(log.record(at(99'999'000)));
        QCOMPARE(shelf.entries().constFirst().time, Milliseconds(0));
    }

    void program_isAskedWhenItIsWritten()
    {
        Shelf shelf;
        AuditLog log(sinkOf(shelf), [](quint64 caller) {
            return caller == 9 ? QString() : QStringLiteral("/bin/p%1").arg(caller % 2);
        });
        Entry entry = at(1'000);
        entry.callers = {1, 2, 3, 9};
        QVERIFY(log.record(entry));
        QTRY_COMPARE(shelf.entries().size(), 1);
        QCOMPARE(shelf.entries().constFirst().program, QStringLiteral("/bin/p1 | /bin/p0"));
    }

    void written_isToldWithItsProgram()
    {
        Shelf shelf;
        Shelf told;
        AuditLog log(
            sinkOf(shelf), [](quint64) { return QStringLiteral("/bin/p"); },
            [&told](const QList<Entry> &entries) {
                const std::lock_guard lock(told.mutex);
                told.written += entries;
            });
        Entry entry = at(1'000);
        entry.callers = {1};
        QVERIFY(log.record(entry));
        QTRY_COMPARE(told.entries().size(), 1);
        QCOMPARE(told.entries(), shelf.entries());
        QCOMPARE(told.entries().constFirst().program, QStringLiteral("/bin/p"));
    }

    void sink_cannotBeMade_isMadeLater()
    {
        Shelf shelf;
        std::atomic<bool> possible = false;
        AuditLog log(
            [&]() -> Result<std::unique_ptr<EntrySink>> {
                ++shelf.attempts;
                if (!possible)
                    return ErrorCode::StoreFailed;
                return sinkOf(shelf)();
            },
            nobody);
        QVERIFY(log.record(at(1'000)));
        QTRY_VERIFY(shelf.attempts > 0);
        possible = true;
        QTRY_COMPARE(shelf.entries().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
