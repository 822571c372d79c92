#pragma once

#include "audit/auditlog.h"
#include "audit/entry.h"
#include "base/result.h"
#include "store/database.h"

#include <QList>

#include <memory>

namespace Connector::Audit {

/// Entries before this moment are no longer kept: thirteen months by the calendar, so that the same
/// month of last year can still be looked at.
Milliseconds keptSince(Milliseconds wall);

/// The audit in the file of a home. To be used in the thread that the database was opened in.
/// Errors: StoreFailed.
class AuditStore final : public EntrySink
{
public:
    /// What read() is asked for.
    struct Question
    {
        LocalClientId client = {};
        Milliseconds since{0};
        /// The newest ones, if there are more.
        int limit = 10'000;
    };

    /// With a connection of its own.
    static Result<std::unique_ptr<EntrySink>> open(const QString &databaseFile);

    explicit AuditStore(Store::Database &database);

    Result<> append(const QList<Entry> &entries) override;
    void prune(Milliseconds wall) override;
    /// Oldest first.
    Result<QList<Entry>> read(const Question &question) const;

private:
    std::unique_ptr<Store::Database> m_own;
    Store::Database &m_database;
};

} // namespace Connector::Audit
