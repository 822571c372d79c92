#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "broker/loginstatus.h"
#include "broker/token.h"
#include "profiles/taxpayer.h"
#include "store/localclientstore.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace Connector::Endpoint {

/// When something was used last: written by the endpoint thread, read by the main thread.
struct UseMark
{
    std::atomic<qint64> wall{0};
    std::atomic<qint64> boot{0};

    void set(const Moment &now)
    {
        wall.store(now.wall.count(), std::memory_order_relaxed);
        boot.store(now.boot.count(), std::memory_order_relaxed);
    }
    Moment get() const
    {
        return {Milliseconds(wall.load(std::memory_order_relaxed)),
                Milliseconds(boot.load(std::memory_order_relaxed))};
    }
};

/// What the endpoint thread saw of a local client; times only go forward.
struct ClientMark : UseMark
{
    /// Wall clock: somebody came with the secret before the last rotation.
    std::atomic<qint64> previousUsed{0};
    /// Wall clock: the last of the upstream tokens it was given expires then.
    std::atomic<qint64> tokensUntil{0};

    static void raise(std::atomic<qint64> &mark, Milliseconds wall)
    {
        qint64 old = mark.load(std::memory_order_relaxed);
        while (old < wall.count()
               && !mark.compare_exchange_weak(old, wall.count(), std::memory_order_relaxed)) {}
    }
};

/// A local client as the endpoint thread sees it.
struct ClientEntry
{
    LocalClientId id = {};
    QByteArray salt = {};
    QByteArray hash = {};
    /// The secret before the last rotation, good before that moment of the wall clock.
    QByteArray previousSalt = {};
    QByteArray previousHash = {};
    std::optional<Milliseconds> previousUntil = {};
    QSet<ConnectionId> connections = {};
    QSet<Profiles::Taxpayer> taxpayers = {};
    bool allTaxpayers = true;
    Store::Rights rights = Store::Rights::Token;
    Seconds minValid{600};
    std::optional<Milliseconds> expiresAt = {};
    bool revoked = false;
    /// Another user of this machine who may use it besides the owner.
    std::optional<OsUserId> osUser = {};
    std::shared_ptr<ClientMark> use = {};
};

struct ConnectionEntry
{
    bool intermediary = false;
    bool paused = false;
    /// Its logins give a token that a package may have; if not, there is the pass-through only.
    bool hasTokens = true;
    /// The TIN a taxpayer connection logs in as, as far as known.
    QString ownTin = {};
    QList<Profiles::Taxpayer> taxpayers = {};
};

struct TokenEntry
{
    Broker::Token token = {};
    /// Audit::tokenMark() of it.
    QByteArray mark = {};
    std::shared_ptr<UseMark> use = {};
};

/// Everything the endpoint thread answers from: who may ask, for what, and the live tokens.
/// Immutable once published; a new one replaces it as a whole.
struct Snapshot
{
    quint16 port = 0;
    /// Who runs this program.
    OsUserId owner;
    QHash<LocalClientId, ClientEntry> clients;
    QHash<ConnectionId, ConnectionEntry> connections;
    QHash<Broker::LoginName, TokenEntry> tokens;
};

/// Where the main thread puts the newest snapshot and the endpoint thread finds it. The lock is
/// held for copying one pointer and for nothing else.
class SnapshotShelf
{
public:
    void publish(std::shared_ptr<const Snapshot> snapshot)
    {
        const std::lock_guard lock(m_mutex);
        m_newest = std::move(snapshot);
    }
    std::shared_ptr<const Snapshot> newest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_newest;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Snapshot> m_newest = std::make_shared<const Snapshot>();
};

} // namespace Connector::Endpoint
