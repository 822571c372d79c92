#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/database.h"

#include <QList>

namespace Connector::Store {

/// Which keychain items should exist: names, never values. "Not found" from a keychain is believed
/// only against this list, and an item written just before a crash is found again. Main thread.
class VaultIndex
{
public:
    enum class Mark {
        /// A write was begun; without a connection of that uuid at start, the item is an orphan.
        Pending,
        /// The item was written and belongs to a connection.
        Expected,
        /// The connection is gone; the item is still to be removed.
        ToRemove,
    };
    struct Entry
    {
        ConnectionUuid connection;
        Mark mark = Mark::Pending;

        bool operator==(const Entry &) const = default;
    };

    explicit VaultIndex(Database &database);

    QList<Entry> entries() const;
    Result<> mark(const ConnectionUuid &connection, Mark mark);
    Result<> forget(const ConnectionUuid &connection);

private:
    Database &m_database;
};

} // namespace Connector::Store
