#include "store/loginjournal.h"

#include "base/logcategories.h"
#include "store/sql.h"

namespace Connector::Store {

using namespace Qt::StringLiterals;

using Standstill = LoginJournal::Standstill;
using SecretInUse = LoginJournal::SecretInUse;

constexpr Milliseconds remembered = std::chrono::minutes(2);

static QString toText(Standstill::Kind kind)
{
    switch (kind) {
    case Standstill::Kind::BackOff:
        return u"back_off"_s;
    case Standstill::Kind::NeedsAttention:
        return u"needs_attention"_s;
    }
    return {};
}

static QVariant milliseconds(Milliseconds time)
{
    return QVariant(qlonglong(time.count()));
}

// The journal is read once at start; a caller can do nothing about a failure but go on.
template<typename Row, typename Read>
static QList<Row> readAll(const Database &database, const QString &sql, const QVariantList &values,
                          const Read &read)
{
    Result<QSqlQuery> rows = run(database.handle(), sql, values);
    if (!rows) {
        qCCritical(lcStore) << "the login journal cannot be read:" << rows.error().detail;
        return {};
    }
    QList<Row> all;
    while (rows->next())
        all.append(read(*rows));
    return all;
}

static Standstill standstillFrom(const QSqlQuery &row)
{
    // Anything but a back-off waits for a person, also a word that this version does not know.
    const bool backOff = row.value(3).toString() == toText(Standstill::Kind::BackOff);
    return {
        .connection = ConnectionUuid(row.value(0).toString()),
        .taxpayer = {.tin = row.value(1).toString(), .rob = row.value(2).toString()},
        .kind = backOff ? Standstill::Kind::BackOff : Standstill::Kind::NeedsAttention,
        .code = errorCodeFromId(row.value(4).toString()).value_or(ErrorCode::Unknown),
        .detail = row.value(5).toString(),
        .credentialGeneration = row.value(6).toLongLong(),
        .attempts = row.value(7).toInt(),
        .until = Milliseconds(row.value(8).toLongLong()),
    };
}

LoginJournal::LoginJournal(Database &database)
    : m_database(database)
{}

QList<Moment> LoginJournal::logins(const QString &budget) const
{
    return readAll<Moment>(m_database,
                           u"SELECT wall, boot FROM logins WHERE budget = ? ORDER BY wall, boot"_s,
                           {budget}, [](const QSqlQuery &row) {
                               return Moment{.wall = Milliseconds(row.value(0).toLongLong()),
                                             .boot = Milliseconds(row.value(1).toLongLong())};
                           });
}

Result<> LoginJournal::noteLogin(const QString &budget, const Moment &now)
{
    Transaction write(m_database.handle());
    // Times far ahead come from a clock that has been set back since; they would block for ever.
    write(u"DELETE FROM logins WHERE (wall < ? OR wall > ?) AND (boot < ? OR boot > ?)"_s,
          {milliseconds(now.wall - remembered), milliseconds(now.wall + remembered),
           milliseconds(now.boot - remembered), milliseconds(now.boot)});
    write(u"INSERT INTO logins (budget, wall, boot) VALUES (?, ?, ?)"_s,
          {budget, milliseconds(now.wall), milliseconds(now.boot)});
    return write.commit();
}

QList<Standstill> LoginJournal::standstills() const
{
    return readAll<Standstill>(
        m_database,
        u"SELECT connection, tin, rob, kind, code, detail, credential_generation, attempts, until"
        " FROM standstills ORDER BY connection, tin, rob"_s,
        {}, standstillFrom);
}

Result<> LoginJournal::keep(const Standstill &standstill)
{
    Transaction write(m_database.handle());
    write(u"INSERT OR REPLACE INTO standstills (connection, tin, rob, kind, code, detail,"
          " credential_generation, attempts, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
          {standstill.connection.toString(), standstill.taxpayer.tin, standstill.taxpayer.rob,
           toText(standstill.kind), QString(errorId(standstill.code)), standstill.detail,
           standstill.credentialGeneration, standstill.attempts, milliseconds(standstill.until)});
    return write.commit();
}

Result<> LoginJournal::clear(const ConnectionUuid &connection, const Profiles::Taxpayer &taxpayer)
{
    Transaction write(m_database.handle());
    write(u"DELETE FROM standstills WHERE connection = ? AND tin = ? AND rob = ?"_s,
          {connection.toString(), taxpayer.tin, taxpayer.rob});
    return write.commit();
}

QList<SecretInUse> LoginJournal::secretsInUse() const
{
    return readAll<SecretInUse>(m_database,
                                u"SELECT connection, credential_generation, secret, second_tried"
                                " FROM secrets_in_use ORDER BY connection"_s,
                                {}, [](const QSqlQuery &row) {
                                    return SecretInUse{
                                        .connection = ConnectionUuid(row.value(0).toString()),
                                        .credentialGeneration = row.value(1).toLongLong(),
                                        .secret = row.value(2).toInt(),
                                        .secondTried = row.value(3).toBool(),
                                    };
                                });
}

Result<> LoginJournal::keep(const SecretInUse &secret)
{
    Transaction write(m_database.handle());
    write(u"INSERT OR REPLACE INTO secrets_in_use"
          " (connection, credential_generation, secret, second_tried) VALUES (?, ?, ?, ?)"_s,
          {secret.connection.toString(), secret.credentialGeneration, secret.secret,
           secret.secondTried});
    return write.commit();
}

Result<> LoginJournal::noteRefresh(const ConnectionUuid &connection)
{
    Transaction write(m_database.handle());
    write(u"INSERT OR REPLACE INTO refreshes (connection) VALUES (?)"_s, {connection.toString()});
    return write.commit();
}

Result<> LoginJournal::endRefresh(const ConnectionUuid &connection)
{
    Transaction write(m_database.handle());
    write(u"DELETE FROM refreshes WHERE connection = ?"_s, {connection.toString()});
    return write.commit();
}

bool LoginJournal::isRefreshOpen(const ConnectionUuid &connection) const
{
    return !readAll<int>(m_database, u"SELECT 1 FROM refreshes WHERE connection = ?"_s,
                         {connection.toString()},
                         [](const QSqlQuery &row) { return row.value(0).toInt(); })
                .isEmpty();
}

Result<> LoginJournal::forget(const ConnectionUuid &connection)
{
    Transaction write(m_database.handle());
    write(u"DELETE FROM standstills WHERE connection = ?"_s, {connection.toString()});
    write(u"DELETE FROM secrets_in_use WHERE connection = ?"_s, {connection.toString()});
    write(u"DELETE FROM refreshes WHERE connection = ?"_s, {connection.toString()});
    return write.commit();
}

} // namespace Connector::Store
