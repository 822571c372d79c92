#include "application/rotations.h"

#include "identity/credentialpair.h"

#include <utility>

namespace Connector::Application {

using Profiles::ConnectionProfile;

const QString Rotations::previousKey = QStringLiteral("previous_client_id");

Rotations::Rotations(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
{}

Result<> Rotations::maySwitch(const ConnectionProfile &profile)
{
    // MyInvois has two secrets for one client id, and MYOB a sign-in; only here are there pairs.
    if (profile.system == Profiles::System::Bridge
        && profile.environment != Profiles::Environment::Practice)
        return {};
    return Error{.code = ErrorCode::NotSupported, .field = QStringLiteral("connection")};
}

template<typename Change>
void Rotations::rewrite(const ConnectionProfile &profile, Change change, Completion<> done)
{
    m_rooms.upstreams.vault(profile).read(
        profile.uuid, Broker::bindingOf(profile, m_rooms.upstreams.tokenUrl(profile)),
        {this,
         [this, after = profile, change = std::move(change),
          done = std::move(done)](Result<Vault::Credentials> credentials) mutable {
             if (!credentials) {
                 done(credentials.error());
                 return;
             }
             change(after, *credentials);
             m_rooms.connections.change(after, std::move(*credentials), std::move(done));
         }});
}

void Rotations::switchTo(const ConnectionId &id, const UpstreamClientId &clientId,
                         SecretString secret, Completion<> done)
{
    const auto profile = m_rooms.profiles.find(id);
    const Result<> allowed = profile ? maySwitch(*profile) : Result<>(ErrorCode::NotFound);
    if (!allowed) {
        done(allowed);
        return;
    }
    rewrite(
        *profile,
        [clientId, secret = std::move(secret)](ConnectionProfile &after,
                                               Vault::Credentials &credentials) mutable {
            after.settings.insert(previousKey, after.clientId.toString());
            credentials.secret2 = Identity::joined(
                {std::exchange(after.clientId, clientId), std::move(credentials.secret1)});
            credentials.secret1 = std::move(secret);
        },
        std::move(done));
}

template<typename Change>
void Rotations::rewriteRotated(const ConnectionId &id, Change change, Completion<> done)
{
    const auto profile = m_rooms.profiles.find(id);
    if (!profile || profile->setting(previousKey).isEmpty()) {
        done(Error{.code = ErrorCode::NotFound, .field = previousKey});
        return;
    }
    rewrite(
        *profile,
        [change](ConnectionProfile &after, Vault::Credentials &credentials) {
            after.settings.remove(previousKey);
            change(after, credentials);
        },
        std::move(done));
}

void Rotations::confirm(const ConnectionId &id, Completion<> done)
{
    const auto forgetOld = [](ConnectionProfile &, Vault::Credentials &credentials) {
        credentials.secret2 = {};
    };
    rewriteRotated(id, forgetOld, std::move(done));
}

void Rotations::undo(const ConnectionId &id, Completion<> done)
{
    const auto goBack = [](ConnectionProfile &after, Vault::Credentials &credentials) {
        Identity::CredentialPair old = Identity::pairIn(credentials.secret2, after.clientId);
        after.clientId = old.clientId;
        credentials = {std::move(old.secret), {}};
    };
    rewriteRotated(id, goBack, std::move(done));
}

} // namespace Connector::Application
