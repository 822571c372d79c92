#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace Connector::Store {

/// The one SQLite file of a home (`connector.db`): WAL, foreign keys on, every commit synced,
/// schema version in `user_version`, one migration per step. Nothing in it is secret, yet the file
/// and its -wal and -shm companions are 0600 (on Windows the folder's access list decides). One
/// object per connection; several may be open side by side. To be used in the thread that opened
/// it.
///
/// Errors: StoreFailed (cannot be opened, read or migrated; detail is SQLite's word), StoreTooNew
/// (written by a newer version of this program). A damaged, foreign or newer file is not touched.
class Database
{
public:
    /// Opens or creates the file; the folder must exist. ":memory:" for tests. Waits up to five
    /// seconds for another connection's write, here and in every later statement.
    static Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The schema version this program writes.
    static int currentVersion();

    QSqlDatabase handle() const;

private:
    explicit Database(QString connectionName);

    QString m_connectionName;
};

} // namespace Connector::Store
