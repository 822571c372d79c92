#include "store/vaultindex.h"

#include "base/logcategories.h"
#include "store/sql.h"

#include <optional>

namespace Connector::Store {

using namespace Qt::StringLiterals;

static QString toText(VaultIndex::Mark mark)
{
    switch (mark) {
    case VaultIndex::Mark::Pending:
        return u"pending"_s;
    case VaultIndex::Mark::Expected:
        return u"expected"_s;
    case VaultIndex::Mark::ToRemove:
        return u"to_remove"_s;
    }
    return {};
}

static std::optional<VaultIndex::Mark> markFromText(const QString &text)
{
    for (const auto mark :
         {VaultIndex::Mark::Pending, VaultIndex::Mark::Expected, VaultIndex::Mark::ToRemove}) {
        if (text == toText(mark))
            return mark;
    }
    return std::nullopt;
}

VaultIndex::VaultIndex(Database &database)
    : m_database(database)
{}

QList<VaultIndex::Entry> VaultIndex::entries() const
{
    Result<QSqlQuery> rows =
        run(m_database.handle(), u"SELECT connection, mark FROM vault_index ORDER BY connection"_s);
    if (!rows) {
        qCCritical(lcStore) << "the vault index cannot be read:" << rows.error().detail;
        return {};
    }
    QList<Entry> entries;
    while (rows->next()) {
        // An unknown word counts as expected: nothing is ever removed because of it.
        const Mark mark = markFromText(rows->value(1).toString()).value_or(Mark::Expected);
        entries.append({ConnectionUuid(rows->value(0).toString()), mark});
    }
    return entries;
}

Result<> VaultIndex::mark(const ConnectionUuid &connection, Mark mark)
{
    Transaction write(m_database.handle());
    write(u"INSERT OR REPLACE INTO vault_index (connection, mark) VALUES (?, ?)"_s,
          {connection.toString(), toText(mark)});
    return write.commit();
}

Result<> VaultIndex::forget(const ConnectionUuid &connection)
{
    Transaction write(m_database.handle());
    write(u"DELETE FROM vault_index WHERE connection = ?"_s, {connection.toString()});
    return write.commit();
}

} // namespace Connector::Store
