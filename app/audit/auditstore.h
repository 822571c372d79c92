#pragma once

#include "audit/auditlog.h"
#include "audit/entry.h"
#include "base/result.h"
#include "store/database.h"

#include <QList>

#include <memory>
#include <optional>

namespace Connector::Audit {

/// Entries before this moment are no longer kept: thirteen months by the calendar, so that the same
/// month of last year can still be looked at.
Milliseconds keptSince(Milliseconds wall);

// Time in spans, counted in Malaysian time (UTC+8, no daylight saving), so that a day is one there.

/// The number of the span in which this moment of the wall clock lies.
qint64 slotOf(Milliseconds wall, Milliseconds span);
/// The moment at which it begins.
Milliseconds beginningOfSlot(qint64 slot, Milliseconds span);

/// The audit in the file of a home. To be used in the thread that the database was opened in.
/// Errors: StoreFailed.
class AuditStore final : public EntrySink
{
public:
    /// What read() is asked for.
    struct Question
    {
        LocalClientId client = {};
        /// Of these connections; none: of all.
        QList<ConnectionId> connections = {};
        std::optional<Verdict> verdict = {};
        Milliseconds since{0};
        /// Before this moment; none: up to now.
        std::optional<Milliseconds> until = {};
        /// What became of logins, and changes of credentials; else everything. An index finds them
        /// among any number of hand-outs.
        bool loginsOnly = false;
        /// The newest ones, if there are more.
        int limit = 10'000;
    };

    /// An entry of the file, by which the next ones are found.
    struct Place
    {
        Milliseconds time{0};
        qint64 id = 0;

        bool operator==(const Place &) const = default;
    };

    /// Some entries, and after which one there may be more.
    struct Page
    {
        QList<Entry> entries = {};
        std::optional<Place> next = {};
    };

    /// How much of one kind there was within one span of time.
    struct Tally
    {
        LocalClientId client = {};
        ConnectionId connection = {};
        Profiles::Taxpayer taxpayer = {};
        Event event = Event::Refusal;
        Verdict verdict = Verdict::Refused;
        /// See slotOf().
        qint64 slot = 0;
        int count = 0;
        /// Of the last one.
        Milliseconds time{0};
        QString program = {};

        bool operator==(const Tally &) const = default;
    };

    /// With a connection of its own.
    static Result<std::unique_ptr<EntrySink>> open(const QString &databaseFile);

    explicit AuditStore(Store::Database &database);

    Result<> append(const QList<Entry> &entries) override;
    void prune(Milliseconds wall) override;
    /// Oldest first.
    Result<QList<Entry>> read(const Question &question) const;
    /// As many as the limit allows after this place, oldest first: from Page::next to Page::next it
    /// comes to everything, whatever is recorded or pruned meanwhile.
    Result<Page> readPage(Question question, const std::optional<Place> &after) const;
    /// Everything since then, counted per span. In no order.
    Result<QList<Tally>> count(Milliseconds since, Milliseconds span) const;

private:
    std::unique_ptr<Store::Database> m_own;
    Store::Database &m_database;
};

} // namespace Connector::Audit
