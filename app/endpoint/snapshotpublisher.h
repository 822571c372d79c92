#pragma once

#include "broker/tokenbroker.h"
#include "endpoint/callers.h"
#include "endpoint/snapshot.h"
#include "store/localclientstore.h"
#include "store/profilestore.h"

#include <QObject>

namespace Connector::Endpoint {

/// Keeps the shelf up to date from stores and broker, and takes back what the endpoint thread noted
/// about use. A change of a local client or a connection is on the shelf when the store's call
/// returns, so a revocation holds for the very next request; new tokens follow with the event loop.
/// Main thread.
class SnapshotPublisher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnapshotPublisher)

public:
    SnapshotPublisher(SnapshotShelf &shelf, const Store::ProfileStore &profiles,
                      Store::LocalClientStore &clients, Broker::TokenBroker &broker,
                      const Callers &callers, const Clock &clock, QObject *parent = nullptr);

    void setPort(quint16 port);
    /// Hands noted uses to the broker and the client store. Called by itself every half minute.
    void collectUse();

private:
    void publishClients();
    ClientEntry entryOf(const Store::LocalClient &client,
                        const QHash<ConnectionUuid, ConnectionId> &ids);
    std::shared_ptr<ClientMark> markOf(const Store::LocalClient &client);
    std::optional<OsUserId> osUserOf(const Store::LocalClient &client);
    void publishConnections();
    void publishToken(const Broker::LoginName &login);
    void publishSoon();
    void publish();

    SnapshotShelf &m_shelf;
    const Store::ProfileStore &m_profiles;
    Store::LocalClientStore &m_clients;
    Broker::TokenBroker &m_broker;
    const Callers &m_callers;
    std::unique_ptr<Alarm> m_alarm;
    Snapshot m_next;
    QHash<LocalClientId, std::shared_ptr<ClientMark>> m_clientUse;
    /// Looked up once: it may mean asking a directory service.
    QHash<QString, OsUserId> m_osUsers;
    bool m_pending = false;
};

} // namespace Connector::Endpoint
