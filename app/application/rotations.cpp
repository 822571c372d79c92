#include "application/rotations.h"

#include "identity/credentialpair.h"

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

void Rotations::read(const ConnectionProfile &profile, Completion<Vault::Credentials> done)
{
    m_rooms.upstreams.vault(profile).read(
        profile.uuid, Broker::bindingOf(profile, m_rooms.upstreams.tokenUrl(profile)),
        std::move(done));
}

void Rotations::switchTo(const ConnectionId &id, const UpstreamClientId &clientId,
                         SecretString secret, Completion<> done)
{
    const auto before = m_rooms.profiles.find(id);
    const Result<> allowed = before ? maySwitch(*before) : Result<>(ErrorCode::NotFound);
    if (!allowed) {
        done(allowed);
        return;
    }
    read(*before,
         {this,
          [this, before = *before, clientId, secret = std::move(secret),
           done = std::move(done)](Result<Vault::Credentials> credentials) mutable {
              if (!credentials) {
                  done(credentials.error());
                  return;
              }
              ConnectionProfile after = before;
              after.clientId = clientId;
              after.settings.insert(previousKey, before.clientId.toString());
              const Identity::CredentialPair old{before.clientId, std::move(credentials->secret1)};
              m_rooms.connections.change(
                  after, Vault::Credentials{std::move(secret), Identity::joined(old)},
                  std::move(done));
          }});
}

Result<ConnectionProfile> Rotations::rotated(const ConnectionId &id) const
{
    const auto profile = m_rooms.profiles.find(id);
    if (!profile || profile->setting(previousKey).isEmpty())
        return Error{.code = ErrorCode::NotFound, .field = previousKey};
    return *profile;
}

void Rotations::confirm(const ConnectionId &id, Completion<> done)
{
    const auto profile = rotated(id);
    if (!profile) {
        done(profile.error());
        return;
    }
    read(*profile,
         {this,
          [this, after = *profile,
           done = std::move(done)](Result<Vault::Credentials> credentials) mutable {
              if (!credentials) {
                  done(credentials.error());
                  return;
              }
              after.settings.remove(previousKey);
              credentials->secret2 = {};
              m_rooms.connections.change(after, std::move(*credentials), std::move(done));
          }});
}

void Rotations::undo(const ConnectionId &id, Completion<> done)
{
    const auto profile = rotated(id);
    if (!profile) {
        done(profile.error());
        return;
    }
    read(*profile,
         {this,
          [this, after = *profile,
           done = std::move(done)](Result<Vault::Credentials> credentials) mutable {
              if (!credentials) {
                  done(credentials.error());
                  return;
              }
              Identity::CredentialPair old = Identity::pairIn(credentials->secret2, after.clientId);
              after.clientId = old.clientId;
              after.settings.remove(previousKey);
              m_rooms.connections.change(after, Vault::Credentials{std::move(old.secret), {}},
                                         std::move(done));
          }});
}

} // namespace Connector::Application
