#pragma once

#include "base/completion.h"
#include "broker/tokenbroker.h"
#include "broker/upstreamdirectory.h"
#include "store/localclientstore.h"
#include "store/loginjournal.h"
#include "store/profilestore.h"
#include "store/vaultindex.h"

#include <QObject>

#include <optional>

namespace Connector::Application {

/// Adding, changing and removing connections: the steps that touch both keychain and database, in
/// the order that a crash in between cannot lose a secret or leave one behind unnoticed. Main
/// thread.
class Connections final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connections)

public:
    /// What the steps work on.
    struct Rooms
    {
        Store::ProfileStore &profiles;
        Store::LocalClientStore &clients;
        Store::LoginJournal &journal;
        Store::VaultIndex &index;
        const Broker::UpstreamDirectory &upstreams;
        Broker::TokenBroker &broker;
    };

    explicit Connections(const Rooms &rooms, QObject *parent = nullptr);

    /// Gives the profile its uuid, stores the secret, then the profile. Errors: those of the vault
    /// and of ProfileStore::add(); then nothing was stored.
    void add(Profiles::ConnectionProfile profile, Vault::Credentials credentials,
             Completion<Profiles::ConnectionProfile> done);

    /// Replaces a profile. Credentials are needed, and checked to be there, when what the secret is
    /// bound to changes, or the user of a company file, or where its password goes; with them a new
    /// credential generation begins. Errors: InputSecretMissing, those of the vault and of
    /// ProfileStore::update(); a name that is taken costs no secret.
    /// A renewal that is under way ends first. The sign-in of a key outlives its secret and the
    /// secret a new sign-in, and so does the password of a company file that is not given anew;
    /// without its user it is forgotten.
    void change(const Profiles::ConnectionProfile &profile,
                std::optional<Vault::Credentials> credentials, Completion<> done);

    /// Removes secret, profile and grants. If the keychain refuses, nothing is removed.
    void remove(const ConnectionId &id, Completion<> done);

    /// Removes keychain items that a crash left without a connection. Quiet; errors are tried again
    /// with the next start.
    void removeOrphans();

signals:
    /// A secret was stored, replaced or removed; `what` says which: "added", "replaced", "removed".
    void credentialsChanged(const Connector::ConnectionId &id, const QString &what);

private:
    bool keepsFilePassword(const Profiles::ConnectionProfile &profile,
                           const Profiles::ConnectionProfile &before) const;
    void replace(const Profiles::ConnectionProfile &profile,
                 const Profiles::ConnectionProfile &before,
                 std::optional<Vault::Credentials> credentials, Completion<> done);
    void write(const Profiles::ConnectionProfile &profile,
               const Profiles::ConnectionProfile &before, Vault::Credentials credentials,
               Completion<> done);
    void finishAdd(const Profiles::ConnectionProfile &profile,
                   Completion<Profiles::ConnectionProfile> done);
    Result<> finishRemove(const Profiles::ConnectionProfile &profile);
    Result<> checkNameIsFree(const Profiles::ConnectionProfile &profile) const;
    void keepWhatChangedMeanwhile(Profiles::ConnectionProfile &profile,
                                  const Profiles::ConnectionProfile &before) const;
    void dropItem(const Profiles::ConnectionProfile &profile);
    bool isIndexed(const Profiles::ConnectionProfile &profile) const;

    Rooms m_rooms;
};

} // namespace Connector::Application
