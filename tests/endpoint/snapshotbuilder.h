#pragma once

#include "endpoint/clients/localsecret.h"
#include "endpoint/snapshot.h"

namespace Connector::Test {

/// Builds snapshots in words. One secret serves all clients: "s3cret".
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(Moment now)
        : m_now(now)
    {
        m_snapshot.port = 21060;
    }

    SnapshotBuilder &taxpayer(const QString &id, const QString &ownTin = {})
    {
        m_snapshot.connections.insert(ConnectionId(id), {.ownTin = ownTin, .taxpayers = {}});
        return *this;
    }
    SnapshotBuilder &intermediary(const QString &id, const QList<Profiles::Taxpayer> &taxpayers)
    {
        m_snapshot.connections.insert(ConnectionId(id),
                                      {.intermediary = true, .ownTin = {}, .taxpayers = taxpayers});
        return *this;
    }
    Endpoint::ClientEntry &client(const QString &id, const QStringList &connections)
    {
        Endpoint::ClientEntry entry;
        entry.id = LocalClientId(id);
        entry.salt = "salt";
        entry.hash = Endpoint::hashLocalSecret(SecretString::copyOf("s3cret"), entry.salt);
        for (const QString &connection : connections)
            entry.connections.insert(ConnectionId(connection));
        entry.use = std::make_shared<Endpoint::ClientMark>();
        return *m_snapshot.clients.insert(entry.id, entry);
    }
    SnapshotBuilder &token(const Broker::LoginName &login, const Broker::Token &token)
    {
        m_snapshot.tokens.insert(login,
                                 {.token = token, .use = std::make_shared<Endpoint::UseMark>()});
        return *this;
    }
    SnapshotBuilder &token(const Broker::LoginName &login, Seconds life = Seconds(3000),
                           const QString &tin = {})
    {
        Broker::Token token{.accessToken = std::make_shared<const SecretString>(
                                SecretString::copyOf("upstream.jwt")),
                            .type = QStringLiteral("Bearer"),
                            .scope = QStringLiteral("InvoicingAPI"),
                            .lifetime = Seconds(3600),
                            .issuedAt = m_now,
                            .expiresAt = m_now + life,
                            .claims = {}};
        token.claims.taxpayerTin = tin;
        m_snapshot.tokens.insert(
            login, {.token = token, .mark = "mark", .use = std::make_shared<Endpoint::UseMark>()});
        return *this;
    }
    const Endpoint::Snapshot &get() const { return m_snapshot; }
    std::shared_ptr<const Endpoint::Snapshot> shared() const
    {
        return std::make_shared<const Endpoint::Snapshot>(m_snapshot);
    }

private:
    Moment m_now;
    Endpoint::Snapshot m_snapshot;
};

} // namespace Connector::Test
