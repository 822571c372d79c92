#include "store/migrations.h"

#include "store/sql.h"

namespace Connector::Store {

using namespace Qt::StringLiterals;

// In a table WITHOUT ROWID the columns of the primary key stand first: quick_check of SQLite 3.40
// takes a sound one for damaged otherwise ("NULL value in ...").
static QStringList connectionTables()
{
    return {
        u"CREATE TABLE connections ("
        "position INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE,"
        "id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,"
        "system TEXT NOT NULL, login TEXT NOT NULL, environment TEXT NOT NULL,"
        "identity_url TEXT NOT NULL, api_url TEXT NOT NULL, client_id TEXT NOT NULL,"
        "expect_tin TEXT NOT NULL, secret_expires TEXT, paused INTEGER NOT NULL,"
        "ready_made INTEGER NOT NULL, credential_generation INTEGER NOT NULL)"_s,
        u"CREATE TABLE taxpayers ("
        "connection TEXT NOT NULL REFERENCES connections(uuid) ON DELETE CASCADE,"
        "tin TEXT NOT NULL, rob TEXT NOT NULL, position INTEGER NOT NULL, label TEXT NOT NULL,"
        "PRIMARY KEY (connection, tin, rob)) WITHOUT ROWID"_s,
    };
}

// A grant names a connection by its uuid without a foreign key: uuids are never reused, so a grant
// that outlived its connection grants nothing.
static QStringList clientTables()
{
    return {
        u"CREATE TABLE local_clients ("
        "position INTEGER PRIMARY KEY AUTOINCREMENT, client_id TEXT NOT NULL UNIQUE,"
        "name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,"
        "secret_salt BLOB NOT NULL, secret_hash BLOB NOT NULL,"
        "previous_salt BLOB NOT NULL, previous_hash BLOB NOT NULL, previous_until INTEGER,"
        "all_taxpayers INTEGER NOT NULL, access_right TEXT NOT NULL, min_valid INTEGER NOT NULL,"
        "expires_at INTEGER, os_user TEXT NOT NULL, created_at INTEGER NOT NULL,"
        "last_used INTEGER, last_program TEXT NOT NULL, revoked_at INTEGER,"
        "revoked_reason TEXT NOT NULL, ready_made INTEGER NOT NULL)"_s,
        u"CREATE TABLE client_connections ("
        "client TEXT NOT NULL REFERENCES local_clients(client_id) ON DELETE CASCADE,"
        "connection TEXT NOT NULL, position INTEGER NOT NULL,"
        "PRIMARY KEY (client, connection)) WITHOUT ROWID"_s,
        u"CREATE TABLE client_taxpayers ("
        "client TEXT NOT NULL REFERENCES local_clients(client_id) ON DELETE CASCADE,"
        "tin TEXT NOT NULL, rob TEXT NOT NULL, position INTEGER NOT NULL,"
        "PRIMARY KEY (client, tin, rob)) WITHOUT ROWID"_s,
    };
}

static QStringList otherTables()
{
    return {
        u"CREATE TABLE preferences (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE logins (budget TEXT NOT NULL, wall INTEGER NOT NULL)"_s,
        u"CREATE INDEX logins_by_budget ON logins (budget, wall)"_s,
        u"CREATE TABLE standstills ("
        "connection TEXT NOT NULL, tin TEXT NOT NULL, rob TEXT NOT NULL, kind TEXT NOT NULL,"
        "code TEXT NOT NULL, detail TEXT NOT NULL, credential_generation INTEGER NOT NULL,"
        "attempts INTEGER NOT NULL, until INTEGER NOT NULL,"
        "PRIMARY KEY (connection, tin, rob)) WITHOUT ROWID"_s,
        u"CREATE TABLE secrets_in_use ("
        "connection TEXT PRIMARY KEY, credential_generation INTEGER NOT NULL,"
        "secret INTEGER NOT NULL, second_tried INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE vault_index (connection TEXT PRIMARY KEY, mark TEXT NOT NULL)"
        " WITHOUT ROWID"_s,
    };
}

// The audit refers to clients and connections by id without a foreign key: it outlives them.
static QStringList auditTables()
{
    return {
        u"CREATE TABLE audit ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, event TEXT NOT NULL,"
        "verdict TEXT NOT NULL, client TEXT NOT NULL, connection TEXT NOT NULL,"
        "tin TEXT NOT NULL, rob TEXT NOT NULL, code TEXT NOT NULL, token TEXT NOT NULL,"
        "program TEXT NOT NULL, note TEXT NOT NULL, duration INTEGER NOT NULL,"
        "count INTEGER NOT NULL)"_s,
        u"CREATE INDEX audit_by_time ON audit (time)"_s,
        u"ALTER TABLE local_clients ADD COLUMN previous_used_at INTEGER"_s,
        u"ALTER TABLE local_clients ADD COLUMN tokens_until INTEGER"_s,
    };
}

// A refresh token that was sent and whose successor is not in the keychain yet.
static QStringList systemTables()
{
    return {
        u"ALTER TABLE connections ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'"_s,
        u"CREATE TABLE refreshes (connection TEXT PRIMARY KEY) WITHOUT ROWID"_s,
    };
}

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{
        {.to = 1, .statements = connectionTables() + clientTables() + otherTables()},
        {.to = 2,
         .statements = {u"ALTER TABLE logins ADD COLUMN boot INTEGER NOT NULL DEFAULT 0"_s}},
        {.to = 3, .statements = auditTables()},
        {.to = 4, .statements = systemTables()},
        // What became of logins, among any number of hand-outs.
        {.to = 5,
         .statements = {u"CREATE INDEX audit_logins ON audit (time) WHERE event IN"
                        " ('login', 'renewal', 'credentials_changed')"_s}},
    };
    return steps;
}

const QStringList &checkedTables()
{
    static const QStringList tables{
        u"connections"_s,      u"taxpayers"_s,      u"local_clients"_s, u"client_connections"_s,
        u"client_taxpayers"_s, u"preferences"_s,    u"facts"_s,         u"logins"_s,
        u"standstills"_s,      u"secrets_in_use"_s, u"vault_index"_s,
    };
    return tables;
}

Result<int> schemaVersion(const QSqlDatabase &database)
{
    Result<QSqlQuery> query = run(database, u"PRAGMA user_version"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return Error{.code = ErrorCode::StoreFailed, .detail = u"no schema version"_s};
    return query->value(0).toInt();
}

static Result<> take(const QSqlDatabase &database, const Migration &step)
{
    Transaction write(database);
    // Read again under the write lock: another process may have taken this step meanwhile.
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version >= step.to)
        return {};
    for (const QString &statement : step.statements)
        write(statement);
    write(u"PRAGMA user_version = %1"_s.arg(step.to));
    return write.commit();
}

Result<> migrate(const QSqlDatabase &database, const QList<Migration> &steps)
{
    for (const Migration &step : steps) {
        if (const Result<> taken = take(database, step); !taken)
            return taken;
    }
    return {};
}

} // namespace Connector::Store
