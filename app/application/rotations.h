#pragma once

#include "application/connections.h"
#include "broker/upstreamdirectory.h"
#include "store/profilestore.h"

#include <QObject>

namespace Connector::Application {

/// Another client id and secret beside the ones in use, for a system that has no overlap of its
/// own: the new pair comes first, the one before it stays in the keychain as the second choice,
/// which every login falls back to, until somebody confirms that it is not needed any more. Main
/// thread.
class Rotations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rotations)

public:
    /// The setting that names the client id before the last rotation.
    static const QString previousKey;

    /// All of them outlive it.
    struct Rooms
    {
        const Store::ProfileStore &profiles;
        const Broker::UpstreamDirectory &upstreams;
        Connections &connections;
    };

    explicit Rotations(const Rooms &rooms, QObject *parent = nullptr);

    /// Whether this connection takes a second pair at all. Errors: NotSupported.
    static Result<> maySwitch(const Profiles::ConnectionProfile &profile);

    /// From now on logins use this client id and secret first. The caller has tried them. Errors:
    /// NotFound, NotSupported, those of the vault.
    void switchTo(const ConnectionId &id, const UpstreamClientId &clientId, SecretString secret,
                  Completion<> done);
    /// Forgets the pair before. Errors: NotFound (there is none, or no such connection).
    void confirm(const ConnectionId &id, Completion<> done);
    /// Goes back to the pair before and forgets the newer one. Errors: as confirm().
    void undo(const ConnectionId &id, Completion<> done);

private:
    /// Reads the credentials, has `change(ConnectionProfile &, Vault::Credentials &)` change both,
    /// and stores them.
    template<typename Change>
    void rewrite(const Profiles::ConnectionProfile &profile, Change change, Completion<> done);
    /// The same where there is a pair before, which is no longer named afterwards.
    template<typename Change>
    void rewriteRotated(const ConnectionId &id, Change change, Completion<> done);

    Rooms m_rooms;
};

} // namespace Connector::Application
