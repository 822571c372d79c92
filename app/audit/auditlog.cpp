#include "audit/auditlog.h"

#include "audit/entryqueue.h"
#include "base/logcategories.h"

#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace Connector::Audit {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds retryPause = 1s;
constexpr auto prunePause = 24h;

} // namespace

struct AuditLog::Private
{
    void run();
    void gather(std::unique_lock<std::mutex> &lock);
    bool write(QList<Entry> &entries);
    void namePrograms(QList<Entry> &entries) const;
    void pruneSometimes();

    MakeSink makeSink;
    ProgramOf programOf;
    Written written;
    std::unique_ptr<EntrySink> sink;
    std::chrono::steady_clock::time_point nextPrune;

    std::mutex mutex;
    std::condition_variable wake;
    EntryQueue queue{capacity};
    std::vector<std::function<void()>> flushes;
    bool isStopping = false;
    std::thread thread;
};

AuditLog::AuditLog(MakeSink makeSink, ProgramOf programOf, Written written)
    : m_private(std::make_unique<Private>())
{
    m_private->makeSink = std::move(makeSink);
    m_private->programOf = std::move(programOf);
    m_private->written = std::move(written);
}

AuditLog::~AuditLog()
{
    {
        const std::lock_guard lock(m_private->mutex);
        m_private->isStopping = true;
    }
    m_private->wake.notify_one();
    if (m_private->thread.joinable())
        m_private->thread.join();
}

bool AuditLog::record(Entry entry)
{
    const std::lock_guard lock(m_private->mutex);
    const bool wasEmpty = m_private->queue.isEmpty();
    if (!m_private->queue.add(std::move(entry)))
        return false;
    // With the first entry: most commands never record one.
    if (!m_private->thread.joinable())
        m_private->thread = std::thread([this] { m_private->run(); });
    if (wasEmpty)
        m_private->wake.notify_one();
    return true;
}

void AuditLog::flush(std::function<void()> done)
{
    {
        const std::lock_guard lock(m_private->mutex);
        if (m_private->thread.joinable()) {
            m_private->flushes.push_back(std::move(done));
            m_private->wake.notify_one();
            return;
        }
    }
    done();
}

void AuditLog::Private::run()
{
    QList<Entry> unwritten;
    std::unique_lock lock(mutex);
    while (true) {
        gather(lock);
        unwritten += queue.takeAll();
        queue.setBusy(unwritten.size());
        const auto answers = std::exchange(flushes, {});
        const bool isLast = isStopping;
        lock.unlock();
        const bool isWritten = write(unwritten);
        for (const auto &answer : answers)
            answer();
        if (isLast) {
            if (!isWritten)
                qCCritical(lcAudit) << unwritten.size() << "audit entries are lost";
            sink.reset();
            return;
        }
        if (isWritten)
            pruneSometimes();
        lock.lock();
        queue.setBusy(unwritten.size());
        if (!isWritten)
            wake.wait_for(lock, retryPause, [this] { return isStopping; });
        else if (queue.isEmpty() && flushes.empty())
            wake.wait(lock, [this] { return isStopping || !queue.isEmpty() || !flushes.empty(); });
    }
}

/// Lets more entries come, so that a busy second is one write and its identical entries are one
/// row.
void AuditLog::Private::gather(std::unique_lock<std::mutex> &lock)
{
    wake.wait_for(lock, gatherTime, [this] { return isStopping || !flushes.empty(); });
}

bool AuditLog::Private::write(QList<Entry> &entries)
{
    if (entries.isEmpty())
        return true;
    if (!sink) {
        auto made = makeSink();
        if (!made) {
            qCWarning(lcAudit) << "The audit cannot be opened:" << made.error().detail;
            return false;
        }
        sink = std::move(*made);
    }
    namePrograms(entries);
    if (const auto appended = sink->append(entries); !appended) {
        qCWarning(lcAudit) << "The audit cannot be written:" << appended.error().detail;
        return false;
    }
    if (written)
        written(entries);
    entries.clear();
    return true;
}

void AuditLog::Private::namePrograms(QList<Entry> &entries) const
{
    for (Entry &entry : entries) {
        QStringList programs;
        for (const quint64 caller : std::exchange(entry.callers, {})) {
            const QString program = programOf(caller);
            if (!program.isEmpty() && !programs.contains(program))
                programs.append(program);
        }
        if (!programs.isEmpty())
            entry.program = programs.join(QStringLiteral(" | "));
    }
}

void AuditLog::Private::pruneSometimes()
{
    const auto now = std::chrono::steady_clock::now();
    if (now < nextPrune)
        return;
    nextPrune = now + prunePause;
    if (sink) {
        sink->prune(std::chrono::duration_cast<Milliseconds>(
            std::chrono::system_clock::now().time_since_epoch()));
    }
}

} // namespace Connector::Audit
