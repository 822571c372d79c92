#include "store/database.h"

#include "base/logcategories.h"
#include "store/migrations.h"
#include "store/privatefile.h"
#include "store/sql.h"

#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace Connector::Store {

using namespace Qt::StringLiterals;

constexpr auto inMemory = ":memory:"_L1;

static QString freshConnectionName()
{
    static std::atomic<int> count = 0;
    return u"connector-store-%1"_s.arg(++count);
}

static Error failed(const QString &detail)
{
    return {.code = ErrorCode::StoreFailed, .detail = detail};
}

static Result<> openFile(QSqlDatabase database, const QString &file, const QString &options)
{
    if (!database.isValid())
        return failed(u"Qt has no SQLite driver here"_s);
    database.setDatabaseName(file);
    database.setConnectOptions(options);
    if (!database.open())
        return failed(database.lastError().text());
    return {};
}

static Result<QString> firstValue(const QSqlDatabase &database, const QString &sql)
{
    Result<QSqlQuery> query = run(database, sql);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toString() : QString();
}

// Refuses what this program did not write or cannot read, on a connection that cannot write.
static Result<> examine(const QSqlDatabase &database)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > Database::currentVersion())
        return Error{.code = ErrorCode::StoreTooNew, .detail = QString::number(*version)};
    if (*version == 0) {
        const Result<QString> tables =
            firstValue(database, u"SELECT count(*) FROM sqlite_master"_s);
        if (!tables)
            return tables.error();
        return *tables == "0"_L1 ? Result<>() : failed(u"not a file of this program"_s);
    }
    const QStringList present = database.tables();
    for (const QString &table : checkedTables()) {
        // A table of a later step is missing in an older file, and nowhere else.
        if (!present.contains(table) && *version < Database::currentVersion())
            continue;
        const Result<QString> verdict =
            firstValue(database, u"PRAGMA quick_check(%1)"_s.arg(table));
        if (!verdict)
            return verdict.error();
        if (*verdict != "ok"_L1)
            return failed(u"%1: %2"_s.arg(table, *verdict));
    }
    return {};
}

static Result<> examineFile(const QString &file)
{
    const QString name = freshConnectionName();
    Result<> verdict;
    {
        const QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        verdict = openFile(database, file, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (verdict)
            verdict = examine(database);
    }
    QSqlDatabase::removeDatabase(name);
    return verdict;
}

static Result<> prepare(const QSqlDatabase &database)
{
    const Result<QString> mode = firstValue(database, u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (*mode != "wal"_L1 && *mode != "memory"_L1)
        return failed(u"no write-ahead log, but %1"_s.arg(*mode));
    // FULL: a login that was noted before it was sent is still noted after a power cut.
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const Result<QSqlQuery> set = run(database, pragma); !set)
            return set.error();
    }
    return migrate(database, migrations());
}

Database::Database(QString connectionName)
    : m_connectionName(std::move(connectionName))
{}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connectionName);
}

int Database::currentVersion()
{
    return migrations().constLast().to;
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    const bool onDisk = file != inMemory;
    if (onDisk) {
        if (const Result<> own = makePrivate(file); !own)
            return own.error();
        if (const Result<> sound = examineFile(file); !sound) {
            qCWarning(lcStore) << "refused" << file << sound.error().detail;
            return sound.error();
        }
    }
    const QString name = freshConnectionName();
    std::unique_ptr<Database> database(new Database(name));
    const Result<> opened = openFile(QSqlDatabase::addDatabase(u"QSQLITE"_s, name), file,
                                     u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!opened)
        return opened.error();
    if (const Result<> ready = prepare(database->handle()); !ready)
        return ready.error();
    // SQLite gives both the mode of the main file; older ones may have been left with another.
    for (const QString &companion : {u"-wal"_s, u"-shm"_s}) {
        if (const Result<> own = makePrivateIfPresent(file + companion); onDisk && !own)
            return own.error();
    }
    return database;
}

} // namespace Connector::Store
