#pragma once

#include "audit/entry.h"
#include "base/result.h"

#include <functional>
#include <memory>

namespace Connector::Audit {

/// Where entries go. Used by the writer thread alone, and made there.
class EntrySink
{
public:
    virtual ~EntrySink() = default;
    /// All or nothing. Errors: StoreFailed; the same entries come again.
    virtual Result<> append(const QList<Entry> &entries) = 0;
    /// Called when there is time, about once a day.
    virtual void prune(Milliseconds wall) = 0;
};

/// The audit's writer: entries are handed over by any thread, gathered for at most half a second
/// and written by a thread of its own. While a sink refuses them they wait, at most `capacity` of
/// them; then record() says no, and what should have been recorded must not happen. Destroying it
/// writes what is left.
class AuditLog
{
public:
    using MakeSink = std::function<Result<std::unique_ptr<EntrySink>>()>;
    /// The executable behind Entry::callers, empty if unknown. Called in the writer thread.
    using ProgramOf = std::function<QString(quint64 caller)>;
    /// What has just been written. Called in the writer thread; must not wait.
    using Written = std::function<void(const QList<Entry> &)>;

    static constexpr qsizetype capacity = 1024;
    static constexpr Milliseconds gatherTime{400};

    /// The sink is made with the first entry, and again while that fails.
    AuditLog(MakeSink makeSink, ProgramOf programOf, Written written = {});
    ~AuditLog();
    AuditLog(const AuditLog &) = delete;
    AuditLog &operator=(const AuditLog &) = delete;

    /// False if there is no place for it. From any thread; never waits for the disk.
    bool record(Entry entry);
    /// Calls `done` from the writer thread when everything recorded before is written or could not
    /// be; at once if there is nothing.
    void flush(std::function<void()> done);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Connector::Audit
