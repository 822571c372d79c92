#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "profiles/taxpayer.h"
#include "store/database.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace Connector::Store {

/// What a local client is for: upstream tokens themselves, or the pass-through with opaque tokens
/// of ours (all methods, or GET and HEAD only).
enum class Rights { Token, Api, ApiRead };
QString toText(Rights rights);
std::optional<Rights> rightsFromText(QStringView text);

/// An accounting package that may ask our endpoint, with the hash of its secret.
struct LocalClient
{
    LocalClientId clientId = {};
    /// Unique without regard to case.
    QString name = {};
    QByteArray secretSalt = {};
    QByteArray secretHash = {};
    QList<ConnectionUuid> connections = {};
    /// Empty with allTaxpayers: every taxpayer of the granted connections, later ones included.
    QList<Profiles::Taxpayer> taxpayers = {};
    bool allTaxpayers = true;
    Rights rights = Rights::Token;
    Seconds minValid{600};
    /// Wall clock; the client is refused from this moment on.
    std::optional<Milliseconds> expiresAt = {};
    /// Another user of this machine who may use this client; empty: only the owner.
    QString osUser = {};
    Milliseconds createdAt{0};
    std::optional<Milliseconds> lastUsed = {};
    QString lastProgram = {};
    std::optional<Milliseconds> revokedAt = {};
    QString revokedReason = {};
    /// Made by `serve --practice` for one start.
    bool readyMade = false;
    /// The secret before the last rotation, still good until that moment of the wall clock; all
    /// three are empty when there is none.
    QByteArray previousSalt = {};
    QByteArray previousHash = {};
    std::optional<Milliseconds> previousUntil = {};
    /// Somebody still came with the secret before the last rotation.
    std::optional<Milliseconds> previousUsedAt = {};
    /// The last of the upstream tokens that it was given expires then.
    std::optional<Milliseconds> tokensUntil = {};

    bool operator==(const LocalClient &) const = default;
};

/// What was seen of a local client since the last time; nothing says nothing.
struct ClientUse
{
    std::optional<Milliseconds> used = {};
    std::optional<Milliseconds> previousUsed = {};
    std::optional<Milliseconds> tokensUntil = {};
    /// Empty if unknown.
    QString program = {};
};

/// The local clients of a home. Reads from memory, writes to the database first. Main thread.
///
/// Errors: InputNameTaken, InputIdTaken, InputTaxpayerTaken (field set), NotFound, StoreFailed.
class LocalClientStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalClientStore)

public:
    explicit LocalClientStore(Database &database, QObject *parent = nullptr);

    /// Whether the file could be read; if not, the list is empty and no write succeeds.
    const Result<> &loaded() const { return m_loaded; }
    /// In the order they were added, revoked ones included.
    const QList<LocalClient> &all() const { return m_clients; }
    std::optional<LocalClient> find(const LocalClientId &id) const;
    std::optional<LocalClient> findByName(const QString &name) const;

    Result<> add(const LocalClient &client);
    /// Replaces the client with the same client id; a use noted meanwhile is not lost.
    Result<> update(const LocalClient &client);
    Result<> remove(const LocalClientId &id);
    /// Memory at once, the database with the next flush: called once a minute at most. Not
    /// announced by changed(). Times only go forward.
    void noteUse(const LocalClientId &id, const ClientUse &use);
    Result<> flushUse();
    /// Drops the grants of a connection that is gone; clients left without any stay, and are
    /// refused.
    Result<> forgetConnection(const ConnectionUuid &uuid);

signals:
    void changed();

private:
    QList<LocalClient>::iterator place(const LocalClientId &id);
    Result<> mayWrite(const LocalClient &client) const;

    Database &m_database;
    QList<LocalClient> m_clients = {};
    QSet<LocalClientId> m_useUnsaved;
    Result<> m_loaded;
};

} // namespace Connector::Store
