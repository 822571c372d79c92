#include "store/localclientstore.h"

#include "base/logcategories.h"
#include "profiles/names.h"
#include "store/sql.h"

#include <algorithm>

namespace Connector::Store {

using namespace Qt::StringLiterals;

QString toText(Rights rights)
{
    switch (rights) {
    case Rights::Token:
        return u"token"_s;
    case Rights::Api:
        return u"api"_s;
    case Rights::ApiRead:
        return u"api-read"_s;
    }
    return {};
}

std::optional<Rights> rightsFromText(QStringView text)
{
    for (const Rights rights : {Rights::Token, Rights::Api, Rights::ApiRead}) {
        if (text == toText(rights))
            return rights;
    }
    return std::nullopt;
}

static Result<LocalClient> clientFrom(const QSqlQuery &row)
{
    const std::optional<Rights> rights = rightsFromText(row.value(5).toString());
    if (!rights)
        return Error{.code = ErrorCode::StoreFailed,
                     .detail =
                         u"local client %1 has an unknown right"_s.arg(row.value(1).toString())};
    return LocalClient{
        .clientId = LocalClientId(row.value(0).toString()),
        .name = row.value(1).toString(),
        .secretSalt = row.value(2).toByteArray(),
        .secretHash = row.value(3).toByteArray(),
        .connections = {},
        .taxpayers = {},
        .allTaxpayers = row.value(4).toBool(),
        .rights = *rights,
        .minValid = Seconds(row.value(6).toLongLong()),
        .expiresAt = timeFromSql(row.value(7)),
        .osUser = row.value(8).toString(),
        .createdAt = Milliseconds(row.value(9).toLongLong()),
        .lastUsed = timeFromSql(row.value(10)),
        .lastProgram = row.value(11).toString(),
        .revokedAt = timeFromSql(row.value(12)),
        .revokedReason = row.value(13).toString(),
        .readyMade = row.value(14).toBool(),
        .previousSalt = row.value(15).toByteArray(),
        .previousHash = row.value(16).toByteArray(),
        .previousUntil = timeFromSql(row.value(17)),
        .previousUsedAt = timeFromSql(row.value(18)),
        .tokensUntil = timeFromSql(row.value(19)),
    };
}

static Result<> readGrants(const Database &database, LocalClient &client)
{
    const QVariantList key{client.clientId.toString()};
    Result<QSqlQuery> connections =
        run(database.handle(),
            u"SELECT connection FROM client_connections WHERE client = ? ORDER BY position"_s, key);
    if (!connections)
        return connections.error();
    while (connections->next())
        client.connections.append(ConnectionUuid(connections->value(0).toString()));
    Result<QSqlQuery> taxpayers =
        run(database.handle(),
            u"SELECT tin, rob FROM client_taxpayers WHERE client = ? ORDER BY position"_s, key);
    if (!taxpayers)
        return taxpayers.error();
    while (taxpayers->next()) {
        client.taxpayers.append(
            {.tin = taxpayers->value(0).toString(), .rob = taxpayers->value(1).toString()});
    }
    return {};
}

static Result<QList<LocalClient>> readAll(const Database &database)
{
    Result<QSqlQuery> rows = run(
        database.handle(),
        u"SELECT client_id, name, secret_salt, secret_hash, all_taxpayers, access_right, min_valid,"
        " expires_at, os_user, created_at, last_used, last_program, revoked_at, revoked_reason,"
        " ready_made, previous_salt, previous_hash, previous_until,"
        " previous_used_at, tokens_until FROM local_clients ORDER BY position"_s);
    if (!rows)
        return rows.error();
    QList<LocalClient> clients;
    while (rows->next()) {
        Result<LocalClient> client = clientFrom(*rows);
        if (!client)
            return client.error();
        if (const Result<> grants = readGrants(database, *client); !grants)
            return grants.error();
        clients.append(*client);
    }
    return clients;
}

static QVariantList valuesOf(const LocalClient &client)
{
    return {
        client.name,
        Profiles::nameKey(client.name),
        client.secretSalt,
        client.secretHash,
        client.previousSalt,
        client.previousHash,
        toSql(client.previousUntil),
        toSql(client.previousUsedAt),
        toSql(client.tokensUntil),
        client.allTaxpayers,
        toText(client.rights),
        qlonglong(client.minValid.count()),
        toSql(client.expiresAt),
        client.osUser,
        qlonglong(client.createdAt.count()),
        toSql(client.lastUsed),
        client.lastProgram,
        toSql(client.revokedAt),
        client.revokedReason,
        client.readyMade,
        client.clientId.toString(),
    };
}

static void writeGrants(Transaction &write, const LocalClient &client)
{
    int position = 0;
    for (const ConnectionUuid &connection : client.connections) {
        write(u"INSERT INTO client_connections (client, position, connection) VALUES (?, ?, ?)"_s,
              {client.clientId.toString(), position++, connection.toString()});
    }
    for (const Profiles::Taxpayer &taxpayer : client.taxpayers) {
        write(u"INSERT INTO client_taxpayers (client, position, tin, rob) VALUES (?, ?, ?, ?)"_s,
              {client.clientId.toString(), position++, taxpayer.tin, taxpayer.rob});
    }
}

template<typename Item>
static std::optional<Item> firstRepeated(const QList<Item> &items)
{
    for (qsizetype i = 1; i < items.size(); ++i) {
        if (items.first(i).contains(items.at(i)))
            return items.at(i);
    }
    return std::nullopt;
}

static Result<> grantsAreDistinct(const LocalClient &client)
{
    if (const auto connection = firstRepeated(client.connections))
        return Error{.code = ErrorCode::InputIdTaken,
                     .detail = connection->toString(),
                     .field = u"connections"_s};
    if (const auto taxpayer = firstRepeated(client.taxpayers))
        return Error{.code = ErrorCode::InputTaxpayerTaken,
                     .detail = taxpayer->toString(),
                     .field = u"taxpayers"_s};
    return {};
}

LocalClientStore::LocalClientStore(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    const Result<QList<LocalClient>> clients = readAll(m_database);
    if (clients) {
        m_clients = *clients;
    } else {
        m_loaded = clients.error();
        qCCritical(lcStore) << "the local clients cannot be read:" << clients.error().detail;
    }
}

QList<LocalClient>::iterator LocalClientStore::place(const LocalClientId &id)
{
    return std::find_if(m_clients.begin(), m_clients.end(),
                        [&](const LocalClient &one) { return one.clientId == id; });
}

std::optional<LocalClient> LocalClientStore::find(const LocalClientId &id) const
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(),
                                    [&](const LocalClient &one) { return one.clientId == id; });
    return found == m_clients.end() ? std::nullopt : std::optional(*found);
}

std::optional<LocalClient> LocalClientStore::findByName(const QString &name) const
{
    const QString key = Profiles::nameKey(name);
    const auto found =
        std::find_if(m_clients.begin(), m_clients.end(),
                     [&](const LocalClient &one) { return Profiles::nameKey(one.name) == key; });
    return found == m_clients.end() ? std::nullopt : std::optional(*found);
}

// Names must differ from every other client's, and grants from each other.
Result<> LocalClientStore::mayWrite(const LocalClient &client) const
{
    if (!m_loaded)
        return m_loaded;
    if (const auto same = findByName(client.name); same && same->clientId != client.clientId)
        return Error{.code = ErrorCode::InputNameTaken, .detail = same->name, .field = u"name"_s};
    return grantsAreDistinct(client);
}

Result<> LocalClientStore::add(const LocalClient &client)
{
    if (const Result<> may = mayWrite(client); !may)
        return may;
    if (find(client.clientId))
        return Error{.code = ErrorCode::InputIdTaken,
                     .detail = client.clientId.toString(),
                     .field = u"client_id"_s};
    Transaction write(m_database.handle());
    write(u"INSERT INTO local_clients (name, name_key, secret_salt, secret_hash, previous_salt,"
          " previous_hash, previous_until, previous_used_at, tokens_until, all_taxpayers, "
          "access_right, min_valid, expires_at,"
          " os_user, created_at, last_used, last_program, revoked_at, revoked_reason, ready_made,"
          " client_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
          valuesOf(client));
    writeGrants(write, client);
    if (const Result<> written = write.commit(); !written)
        return written;
    m_clients.append(client);
    emit changed();
    return {};
}

Result<> LocalClientStore::update(const LocalClient &client)
{
    if (const Result<> may = mayWrite(client); !may)
        return may;
    const auto old = place(client.clientId);
    if (old == m_clients.end())
        return Error{.code = ErrorCode::NotFound, .detail = client.clientId.toString()};
    LocalClient next = client;
    // The caller's copy may be older than the last use.
    if (old->lastUsed > next.lastUsed) {
        next.lastUsed = old->lastUsed;
        next.lastProgram = old->lastProgram;
    }
    next.tokensUntil = std::max(next.tokensUntil, old->tokensUntil);
    if (next.previousHash == old->previousHash)
        next.previousUsedAt = std::max(next.previousUsedAt, old->previousUsedAt);
    if (*old == next)
        return {};
    const QString id = next.clientId.toString();
    Transaction write(m_database.handle());
    write(u"UPDATE local_clients SET name = ?, name_key = ?, secret_salt = ?, secret_hash = ?,"
          " previous_salt = ?, previous_hash = ?, previous_until = ?, previous_used_at = ?,"
          " tokens_until = ?, all_taxpayers = ?,"
          " access_right = ?, min_valid = ?, expires_at = ?, os_user = ?, created_at = ?,"
          " last_used = ?, last_program = ?, revoked_at = ?, revoked_reason = ?, ready_made = ?"
          " WHERE client_id = ?"_s,
          valuesOf(next));
    write(u"DELETE FROM client_connections WHERE client = ?"_s, {id});
    write(u"DELETE FROM client_taxpayers WHERE client = ?"_s, {id});
    writeGrants(write, next);
    if (const Result<> written = write.commit(); !written)
        return written;
    *old = next;
    m_useUnsaved.remove(next.clientId);
    emit changed();
    return {};
}

Result<> LocalClientStore::remove(const LocalClientId &id)
{
    if (!m_loaded)
        return m_loaded;
    const auto old = place(id);
    if (old == m_clients.end())
        return Error{.code = ErrorCode::NotFound, .detail = id.toString()};
    Transaction write(m_database.handle());
    write(u"DELETE FROM local_clients WHERE client_id = ?"_s, {id.toString()});
    if (const Result<> written = write.commit(); !written)
        return written;
    m_useUnsaved.remove(id);
    m_clients.erase(old);
    emit changed();
    return {};
}

void LocalClientStore::noteUse(const LocalClientId &id, const ClientUse &use)
{
    const auto client = place(id);
    if (client == m_clients.end())
        return;
    const LocalClient before = *client;
    client->lastUsed = std::max(client->lastUsed, use.used);
    client->previousUsedAt = std::max(client->previousUsedAt, use.previousUsed);
    client->tokensUntil = std::max(client->tokensUntil, use.tokensUntil);
    if (!use.program.isEmpty())
        client->lastProgram = use.program;
    if (*client != before)
        m_useUnsaved.insert(id);
}

Result<> LocalClientStore::flushUse()
{
    if (m_useUnsaved.isEmpty())
        return {};
    Transaction write(m_database.handle());
    for (const LocalClient &client : m_clients) {
        if (m_useUnsaved.contains(client.clientId)) {
            write(u"UPDATE local_clients SET last_used = ?, last_program = ?,"
                  " previous_used_at = ?, tokens_until = ? WHERE client_id = ?"_s,
                  {toSql(client.lastUsed), client.lastProgram, toSql(client.previousUsedAt),
                   toSql(client.tokensUntil), client.clientId.toString()});
        }
    }
    if (const Result<> written = write.commit(); !written)
        return written;
    m_useUnsaved.clear();
    return {};
}

Result<> LocalClientStore::forgetConnection(const ConnectionUuid &uuid)
{
    if (!m_loaded)
        return m_loaded;
    const bool granted =
        std::any_of(m_clients.begin(), m_clients.end(),
                    [&](const LocalClient &one) { return one.connections.contains(uuid); });
    if (!granted)
        return {};
    Transaction write(m_database.handle());
    write(u"DELETE FROM client_connections WHERE connection = ?"_s, {uuid.toString()});
    if (const Result<> written = write.commit(); !written)
        return written;
    for (LocalClient &client : m_clients)
        client.connections.removeAll(uuid);
    emit changed();
    return {};
}

} // namespace Connector::Store
