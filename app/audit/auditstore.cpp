#include "audit/auditstore.h"

#include "base/logcategories.h"
#include "store/sql.h"

#include <algorithm>

namespace Connector::Audit {

using namespace Qt::StringLiterals;
using Store::run;

namespace {

constexpr int monthsKept = 13;
constexpr Milliseconds malaysianOffset = std::chrono::hours(8);

// One column list for writing and reading, in this order.
const QString columns = u"time, event, verdict, client, connection, tin, rob, code, token, note,"
                        " program, duration, count"_s;
/// Of what is read in pages, after those.
constexpr int idColumn = 13;

QVariantList identityOf(const Entry &entry)
{
    return {toText(entry.event),
            toText(entry.verdict),
            entry.client.toString(),
            entry.connection.toString(),
            entry.taxpayer.tin,
            entry.taxpayer.rob,
            QString::fromLatin1(entry.code),
            QString::fromLatin1(entry.token),
            entry.note};
}

void write(Store::Transaction &transaction, const Entry &entry)
{
    const auto second = std::chrono::floor<Seconds>(entry.time);
    const qlonglong start = Milliseconds(second).count();
    // A second that began in the last write is still one row.
    // An unknown program may be any.
    transaction(u"UPDATE audit SET count = count + ?, duration = max(duration, ?),"
                " program = max(program, ?) WHERE id = (SELECT id FROM audit"
                " WHERE time >= ? AND time < ? AND event = ? AND verdict = ? AND client = ?"
                " AND connection = ? AND tin = ? AND rob = ? AND code = ? AND token = ?"
                " AND note = ? AND (program = ? OR program = '' OR ? = '') LIMIT 1)"_s,
                QVariantList{entry.count, qlonglong(entry.duration.count()), entry.program, start,
                             start + 1000}
                    + identityOf(entry) + QVariantList{entry.program, entry.program});
    if (transaction.rowsChanged() > 0)
        return;
    transaction(
        u"INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns),
        QVariantList{qlonglong(entry.time.count())} + identityOf(entry)
            + QVariantList{entry.program, qlonglong(entry.duration.count()), entry.count});
}

Entry entryFrom(const QSqlQuery &row)
{
    return {.time = Milliseconds(row.value(0).toLongLong()),
            .event = eventFromText(row.value(1).toString()).value_or(Event::Refusal),
            .verdict = verdictFromText(row.value(2).toString()).value_or(Verdict::Refused),
            .client = LocalClientId(row.value(3).toString()),
            .connection = ConnectionId(row.value(4).toString()),
            .taxpayer = {.tin = row.value(5).toString(), .rob = row.value(6).toString()},
            .code = row.value(7).toString().toLatin1(),
            .token = row.value(8).toString().toLatin1(),
            .program = row.value(10).toString(),
            .note = row.value(9).toString(),
            .duration = Milliseconds(row.value(11).toLongLong()),
            .count = row.value(12).toInt(),
            .callers = {}};
}

/// Where to look for the answer, with the values of its places.
QString conditionOf(const AuditStore::Question &question, QVariantList &values)
{
    QString sql = u" FROM audit WHERE time >= ?"_s;
    values.append(qlonglong(question.since.count()));
    if (!question.client.isEmpty()) {
        sql += u" AND client = ?"_s;
        values.append(question.client.toString());
    }
    if (question.verdict) {
        sql += u" AND verdict = ?"_s;
        values.append(toText(*question.verdict));
    }
    if (question.until) {
        sql += u" AND time < ?"_s;
        values.append(qlonglong(question.until->count()));
    }
    // As the condition of the index has it.
    if (question.loginsOnly)
        sql += u" AND event IN ('login', 'renewal', 'credentials_changed')"_s;
    if (!question.connections.isEmpty()) {
        const QStringList places(question.connections.size(), u"?"_s);
        sql += u" AND connection IN (%1)"_s.arg(places.join(u','));
        for (const ConnectionId &connection : question.connections)
            values.append(connection.toString());
    }
    return sql;
}

} // namespace

Milliseconds keptSince(Milliseconds wall)
{
    return Milliseconds(toUtc(wall).addMonths(-monthsKept).toMSecsSinceEpoch());
}

qint64 slotOf(Milliseconds wall, Milliseconds span)
{
    return (wall + malaysianOffset) / span;
}

Milliseconds beginningOfSlot(qint64 slot, Milliseconds span)
{
    return slot * span - malaysianOffset;
}

Result<std::unique_ptr<EntrySink>> AuditStore::open(const QString &databaseFile)
{
    auto database = Store::Database::open(databaseFile);
    if (!database)
        return database.error();
    auto store = std::make_unique<AuditStore>(**database);
    store->m_own = std::move(*database);
    return std::unique_ptr<EntrySink>(std::move(store));
}

AuditStore::AuditStore(Store::Database &database)
    : m_database(database)
{}

Result<> AuditStore::append(const QList<Entry> &entries)
{
    Store::Transaction transaction(m_database.handle());
    for (const Entry &entry : entries)
        write(transaction, entry);
    return transaction.commit();
}

void AuditStore::prune(Milliseconds wall)
{
    Store::Transaction transaction(m_database.handle());
    transaction(u"DELETE FROM audit WHERE time < ?"_s, {qlonglong(keptSince(wall).count())});
    if (const auto pruned = transaction.commit(); !pruned)
        qCWarning(lcAudit) << "Old audit entries stay:" << pruned.error().detail;
}

Result<QList<Entry>> AuditStore::read(const Question &question) const
{
    QVariantList values;
    const QString sql = u"SELECT "_s + columns + conditionOf(question, values)
        + u" ORDER BY time DESC, id DESC LIMIT ?"_s;
    values.append(question.limit);
    auto rows = run(m_database.handle(), sql, values);
    if (!rows)
        return rows.error();
    QList<Entry> entries;
    while (rows->next())
        entries.append(entryFrom(*rows));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<AuditStore::Page> AuditStore::readPage(Question question,
                                              const std::optional<Place> &after) const
{
    // From there on, or each page would walk through all the pages before it.
    if (after)
        question.since = std::max(question.since, after->time);
    QVariantList values;
    QString sql = u"SELECT "_s + columns + u", id"_s + conditionOf(question, values);
    if (after) {
        sql += u" AND (time > ? OR id > ?)"_s;
        values << qlonglong(after->time.count()) << after->id;
    }
    sql += u" ORDER BY time, id LIMIT ?"_s;
    values.append(question.limit);
    auto rows = run(m_database.handle(), sql, values);
    if (!rows)
        return rows.error();
    Page page;
    Place last;
    while (rows->next()) {
        page.entries.append(entryFrom(*rows));
        last = {.time = page.entries.constLast().time, .id = rows->value(idColumn).toLongLong()};
    }
    if (page.entries.size() == question.limit)
        page.next = last;
    return page;
}

Result<QList<AuditStore::Tally>> AuditStore::count(Milliseconds since, Milliseconds span) const
{
    // With max() in it, SQLite takes the program from the row that has the maximum.
    auto rows = run(
        m_database.handle(),
        u"SELECT client, connection, tin, rob, event, verdict, (time + ?) / ? AS slot,"
        " sum(count), max(time), program FROM audit WHERE time >= ?"
        " GROUP BY client, connection, tin, rob, event, verdict, slot"_s,
        {qlonglong(malaysianOffset.count()), qlonglong(span.count()), qlonglong(since.count())});
    if (!rows)
        return rows.error();
    QList<Tally> tallies;
    while (rows->next()) {
        tallies.append(
            {.client = LocalClientId(rows->value(0).toString()),
             .connection = ConnectionId(rows->value(1).toString()),
             .taxpayer = {.tin = rows->value(2).toString(), .rob = rows->value(3).toString()},
             .event = eventFromText(rows->value(4).toString()).value_or(Event::Refusal),
             .verdict = verdictFromText(rows->value(5).toString()).value_or(Verdict::Refused),
             .slot = rows->value(6).toLongLong(),
             .count = rows->value(7).toInt(),
             .time = Milliseconds(rows->value(8).toLongLong()),
             .program = rows->value(9).toString()});
    }
    return tallies;
}

} // namespace Connector::Audit
