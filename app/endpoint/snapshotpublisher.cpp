#include "endpoint/snapshotpublisher.h"

#include "audit/entry.h"
#include "base/logcategories.h"
#include "identity/systems.h"
#include "platform/users.h"

namespace Connector::Endpoint {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds collectPause = 30s;

} // namespace

SnapshotPublisher::SnapshotPublisher(SnapshotShelf &shelf, const Store::ProfileStore &profiles,
                                     Store::LocalClientStore &clients, Broker::TokenBroker &broker,
                                     const Callers &callers, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_profiles(profiles)
    , m_clients(clients)
    , m_broker(broker)
    , m_callers(callers)
    , m_alarm(clock.alarm([this] {
        collectUse();
        m_alarm->ringIn(collectPause);
    }))
{
    connect(&clients, &Store::LocalClientStore::changed, this, &SnapshotPublisher::publishClients);
    for (const auto signal : {&Store::ProfileStore::added, &Store::ProfileStore::changed,
                              &Store::ProfileStore::removed}) {
        connect(&profiles, signal, this, &SnapshotPublisher::publishConnections);
    }
    connect(&broker, &Broker::TokenBroker::loginChanged, this, &SnapshotPublisher::publishToken);
    m_next.owner = Platform::currentUser();
    publishConnections();
    m_alarm->ringIn(collectPause);
}

void SnapshotPublisher::setPort(quint16 port)
{
    m_next.port = port;
    publish();
}

void SnapshotPublisher::publishClients()
{
    QHash<ConnectionUuid, ConnectionId> ids;
    for (const auto &profile : m_profiles.all())
        ids.insert(profile.uuid, profile.id);
    QHash<LocalClientId, ClientEntry> entries;
    for (const Store::LocalClient &client : m_clients.all())
        entries.insert(client.clientId, entryOf(client, ids));
    m_next.clients = std::move(entries);
    publish();
}

ClientEntry SnapshotPublisher::entryOf(const Store::LocalClient &client,
                                       const QHash<ConnectionUuid, ConnectionId> &ids)
{
    ClientEntry entry{.id = client.clientId,
                      .salt = client.secretSalt,
                      .hash = client.secretHash,
                      .previousSalt = client.previousSalt,
                      .previousHash = client.previousHash,
                      .previousUntil = client.previousUntil,
                      .connections = {},
                      .taxpayers = {client.taxpayers.begin(), client.taxpayers.end()},
                      .allTaxpayers = client.allTaxpayers,
                      .rights = client.rights,
                      .minValid = client.minValid,
                      .expiresAt = client.expiresAt,
                      .revoked = client.revokedAt.has_value(),
                      .osUser = osUserOf(client),
                      .use = markOf(client)};
    for (const ConnectionUuid &uuid : client.connections) {
        if (ids.contains(uuid))
            entry.connections.insert(ids.value(uuid));
    }
    return entry;
}

std::shared_ptr<ClientMark> SnapshotPublisher::markOf(const Store::LocalClient &client)
{
    auto &mark = m_clientUse[client.clientId];
    if (!mark)
        mark = std::make_shared<ClientMark>();
    // Rotated: nobody has used what is now the previous secret since.
    if (m_next.clients.value(client.clientId).previousHash != client.previousHash)
        mark->previousUsed = 0;
    return mark;
}

std::optional<OsUserId> SnapshotPublisher::osUserOf(const Store::LocalClient &client)
{
    if (client.osUser.isEmpty())
        return std::nullopt;
    if (!m_osUsers.contains(client.osUser)) {
        const auto user = Platform::userNamed(client.osUser);
        if (!user)
            return std::nullopt;
        m_osUsers.insert(client.osUser, *user);
    }
    return m_osUsers.value(client.osUser);
}

void SnapshotPublisher::publishConnections()
{
    m_next.connections.clear();
    m_next.tokens.clear();
    for (const auto &profile : m_profiles.all()) {
        ConnectionEntry entry{.intermediary = profile.login == Profiles::LoginMode::Intermediary,
                              .paused = profile.paused,
                              .hasTokens = Identity::systemOf(profile).hasTokens(),
                              .ownTin = profile.expectTin,
                              .taxpayers = {}};
        for (const auto &taxpayer : profile.taxpayers)
            entry.taxpayers.append(taxpayer.taxpayer);
        m_next.connections.insert(profile.id, entry);
    }
    for (const Broker::LoginName &login : m_broker.logins())
        publishToken(login);
    // Grants name connections, so a new or renamed one can change what a client may do.
    publishClients();
}

void SnapshotPublisher::publishToken(const Broker::LoginName &login)
{
    const auto token = m_broker.liveToken(login);
    const auto profile = m_profiles.find(login.connection);
    if (!token || !profile || profile->paused) {
        m_next.tokens.remove(login);
    } else {
        TokenEntry &entry = m_next.tokens[login];
        entry.token = *token;
        entry.mark = Audit::tokenMark(token->accessToken->reveal());
        if (!entry.use)
            entry.use = std::make_shared<UseMark>();
        auto connection = m_next.connections.find(login.connection);
        if (connection != m_next.connections.end() && connection->ownTin.isEmpty()
            && !connection->intermediary)
            connection->ownTin = token->claims.taxpayerTin;
    }
    publishSoon();
}

/// Many logins may change in one turn of the event loop; one snapshot serves them all.
void SnapshotPublisher::publishSoon()
{
    if (m_pending)
        return;
    m_pending = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_pending)
                publish();
        },
        Qt::QueuedConnection);
}

void SnapshotPublisher::publish()
{
    m_pending = false;
    m_shelf.publish(std::make_shared<const Snapshot>(m_next));
}

void SnapshotPublisher::collectUse()
{
    for (auto entry = m_next.tokens.cbegin(); entry != m_next.tokens.cend(); ++entry) {
        const Moment used = entry->use->get();
        if (used.wall > 0ms)
            m_broker.noteUse(entry.key(), used);
    }
    for (const Store::LocalClient &client : m_clients.all()) {
        const auto use = m_clientUse.value(client.clientId);
        if (!use)
            continue;
        const auto seen = [](qint64 wall) {
            return wall > 0 ? std::optional(Milliseconds(wall)) : std::nullopt;
        };
        m_clients.noteUse(client.clientId,
                          {.used = seen(use->wall),
                           .previousUsed = seen(use->previousUsed),
                           .tokensUntil = seen(use->tokensUntil),
                           .program = m_callers.lastProgram(client.clientId)});
    }
    if (const auto flushed = m_clients.flushUse(); !flushed)
        qCWarning(lcEndpoint) << "Last use could not be stored:" << flushed.error().detail;
}

} // namespace Connector::Endpoint
