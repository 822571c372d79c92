#include "application/connections.h"

#include "base/logcategories.h"
#include "identity/systems.h"
#include "profiles/names.h"

#include <QUuid>

#include <algorithm>

namespace Connector::Application {

using Mark = Store::VaultIndex::Mark;
using Profiles::ConnectionProfile;

/// Whoever writes after this error may lose what is stored; after any other there is nothing to
/// keep. KeychainFailed says of a good item, too, that it was not handed out this time.
static bool mayStillBeThere(const Error &error)
{
    return error.code != ErrorCode::KeychainEntryMissing
        && error.code != ErrorCode::CredentialsAddressChanged;
}

Connections::Connections(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
{}

void Connections::add(ConnectionProfile profile, Vault::Credentials credentials,
                      Completion<ConnectionProfile> done)
{
    if (const auto free = m_rooms.profiles.mayAdd(profile); !free) {
        done(free.error());
        return;
    }
    profile.uuid = ConnectionUuid(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (isIndexed(profile)) {
        // Noted before it is written: a crash in between leaves a trace to clean up by.
        if (const auto marked = m_rooms.index.mark(profile.uuid, Mark::Pending); !marked) {
            done(marked.error());
            return;
        }
    }
    const auto binding = Broker::bindingOf(profile, m_rooms.upstreams.tokenUrl(profile));
    m_rooms.upstreams.vault(profile).write(
        profile.uuid, binding, std::move(credentials),
        {this, [this, profile, done = std::move(done)](const Result<> &written) mutable {
             if (!written) {
                 // After a time-out it may still be written; the next start then removes it.
                 if (written.error().code != ErrorCode::KeychainTimedOut)
                     (void)m_rooms.index.forget(profile.uuid);
                 done(written.error());
                 return;
             }
             finishAdd(profile, std::move(done));
         }});
}

void Connections::finishAdd(const ConnectionProfile &profile, Completion<ConnectionProfile> done)
{
    if (const auto added = m_rooms.profiles.add(profile); !added) {
        m_rooms.upstreams.vault(profile).remove(
            profile.uuid,
            {this,
             [this, profile, done = std::move(done),
              error = added.error()](const Result<> &removed) mutable {
                 if (removed)
                     (void)m_rooms.index.forget(profile.uuid);
                 done(error);
             }});
        return;
    }
    if (isIndexed(profile)) {
        if (const auto marked = m_rooms.index.mark(profile.uuid, Mark::Expected); !marked)
            qCWarning(lcApplication) << "The vault index lags behind:" << marked.error().detail;
    }
    emit credentialsChanged(profile.id, QStringLiteral("added"));
    done(profile);
}

void Connections::change(const ConnectionProfile &profile,
                         std::optional<Vault::Credentials> credentials, Completion<> done)
{
    const auto before = m_rooms.profiles.find(profile.id);
    if (!before) {
        done(ErrorCode::NotFound);
        return;
    }
    const auto binding = Broker::bindingOf(profile, m_rooms.upstreams.tokenUrl(profile));
    const auto boundTo = Broker::bindingOf(*before, m_rooms.upstreams.tokenUrl(*before));
    const bool rebound = Vault::withoutFile(binding) != Vault::withoutFile(boundTo);
    const Identity::UpstreamSystem &system = Identity::systemOf(profile);
    const bool needsPassword = system.hasFileUser(profile) && !keepsFilePassword(profile, *before);
    if (!credentials && (rebound || needsPassword)) {
        done(Error{.code = ErrorCode::InputSecretMissing,
                   .field = rebound ? QStringLiteral("client_secret")
                                    : QStringLiteral("file_password")});
        return;
    }
    const bool losesFileUser = system.hasFileUser(*before) && !system.hasFileUser(profile);
    if (!credentials && !losesFileUser) {
        done(m_rooms.profiles.update(profile));
        return;
    }
    // Before the secret is replaced, not after.
    if (const auto free = checkNameIsFree(profile); !free) {
        done(free.error());
        return;
    }
    // A renewal under way would bring the old secret back.
    auto held = std::make_shared<std::optional<Vault::Credentials>>(std::move(credentials));
    m_rooms.broker.hold(
        profile.id,
        {this,
         [this, profile, before = *before, held, done = std::move(done)](const Result<> &) mutable {
             replace(profile, before, std::move(*held),
                     {this,
                      [this, id = profile.id,
                       done = std::move(done)](const Result<> &replaced) mutable {
                          m_rooms.broker.release(id);
                          done(replaced);
                      }});
         }});
}

/// The password belongs to this user at this address.
bool Connections::keepsFilePassword(const ConnectionProfile &profile,
                                    const ConnectionProfile &before) const
{
    const QString user = QStringLiteral("file_user");
    return Identity::systemOf(profile).hasFileUser(profile)
        && profile.setting(user) == before.setting(user)
        && m_rooms.upstreams.apiUrl(profile) == m_rooms.upstreams.apiUrl(before);
}

/// What is not given anew stays, as far as it still belongs there: of a key that signs in its
/// secret or its refresh token, the password of a company file's user, everything but that password
/// where no secret is given at all.
void Connections::replace(const ConnectionProfile &profile, const ConnectionProfile &before,
                          std::optional<Vault::Credentials> credentials, Completion<> done)
{
    const auto binding = Broker::bindingOf(before, m_rooms.upstreams.tokenUrl(before));
    const auto next = Broker::bindingOf(profile, m_rooms.upstreams.tokenUrl(profile));
    const bool isSame = Vault::withoutFile(binding) == Vault::withoutFile(next);
    const bool keepsBoth = !credentials;
    const bool isSignedIn = isSame
        && Identity::systemOf(profile).secondSecret() == Identity::SecondSecret::RefreshToken;
    const bool keepsSecret = keepsBoth || (isSignedIn && credentials->secret1.isEmpty());
    const bool keepsSecond = keepsBoth || (isSignedIn && credentials->secret2.isEmpty());
    const bool keepsPassword =
        !keepsBoth && credentials->filePassword.isEmpty() && keepsFilePassword(profile, before);
    auto held =
        std::make_shared<Vault::Credentials>(std::move(credentials).value_or(Vault::Credentials{}));
    const auto keep = [=](const Vault::Credentials &stored) {
        if (keepsSecret)
            held->secret1 = stored.secret1.clone();
        if (keepsSecond)
            held->secret2 = stored.secret2.clone();
        if (keepsPassword)
            held->filePassword = stored.filePassword.clone();
    };
    if (!keepsSecret && !keepsSecond && !keepsPassword) {
        write(profile, before, std::move(*held), std::move(done));
        return;
    }
    if (const auto unsaved = m_rooms.broker.unsaved(profile.uuid)) {
        keep(*unsaved);
        write(profile, before, std::move(*held), std::move(done));
        return;
    }
    m_rooms.upstreams.vault(before).read(
        profile.uuid, binding,
        {this,
         [this, profile, before, held, keep, keepsSecret,
          done = std::move(done)](const Result<Vault::Credentials> &stored) mutable {
             if (!stored && (keepsSecret || mayStillBeThere(stored.error()))) {
                 done(stored.error());
                 return;
             }
             if (stored)
                 keep(*stored);
             write(profile, before, std::move(*held), std::move(done));
         }});
}

void Connections::write(const ConnectionProfile &profile, const ConnectionProfile &before,
                        Vault::Credentials credentials, Completion<> done)
{
    const auto binding = Broker::bindingOf(profile, m_rooms.upstreams.tokenUrl(profile));
    m_rooms.upstreams.vault(profile).write(
        profile.uuid, binding, std::move(credentials),
        {this,
         [this, profile = ConnectionProfile(profile), before,
          done = std::move(done)](Result<> written) mutable {
             if (written) {
                 keepWhatChangedMeanwhile(profile, before);
                 written = m_rooms.profiles.update(profile);
             }
             if (!written && !m_rooms.profiles.find(profile.id))
                 dropItem(profile);
             if (written) {
                 if (isIndexed(profile))
                     (void)m_rooms.index.mark(profile.uuid, Mark::Expected);
                 m_rooms.broker.credentialsReplaced(profile.id);
                 emit credentialsChanged(profile.id, QStringLiteral("replaced"));
             }
             done(written);
         }});
}

void Connections::remove(const ConnectionId &id, Completion<> done)
{
    const auto profile = m_rooms.profiles.find(id);
    if (!profile) {
        done(ErrorCode::NotFound);
        return;
    }
    m_rooms.upstreams.vault(*profile).remove(
        profile->uuid,
        {this, [this, profile = *profile, done = std::move(done)](const Result<> &removed) mutable {
             done(removed ? finishRemove(profile) : removed);
         }});
}

Result<> Connections::finishRemove(const ConnectionProfile &profile)
{
    if (const auto removed = m_rooms.profiles.remove(profile.id); !removed)
        return removed;
    for (const auto &step :
         {m_rooms.clients.forgetConnection(profile.uuid), m_rooms.journal.forget(profile.uuid),
          m_rooms.index.forget(profile.uuid)}) {
        if (!step)
            qCWarning(lcApplication)
                << "A trace of a removed connection stays:" << step.error().detail;
    }
    emit credentialsChanged(profile.id, QStringLiteral("removed"));
    return {};
}

void Connections::removeOrphans()
{
    for (const auto &entry : m_rooms.index.entries()) {
        const auto &all = m_rooms.profiles.all();
        const auto owner = std::find_if(all.begin(), all.end(), [&](const auto &profile) {
            return profile.uuid == entry.connection;
        });
        if (owner != all.end()) {
            if (entry.mark == Mark::Pending)
                (void)m_rooms.index.mark(entry.connection, Mark::Expected);
            continue;
        }
        // Only items of this home are in its index, so nobody else's secret can be meant. Any
        // profile that is not practice leads to the keychain.
        m_rooms.upstreams.vault({}).remove(
            entry.connection, {this, [this, uuid = entry.connection](const Result<> &removed) {
                                   if (removed)
                                       (void)m_rooms.index.forget(uuid);
                               }});
    }
}

Result<> Connections::checkNameIsFree(const ConnectionProfile &profile) const
{
    for (const ConnectionProfile &other : m_rooms.profiles.all()) {
        if (other.id != profile.id
            && Profiles::nameKey(other.name) == Profiles::nameKey(profile.name)) {
            return Error{.code = ErrorCode::InputNameTaken,
                         .detail = other.name,
                         .field = QStringLiteral("name")};
        }
    }
    return {};
}

/// A pause or a taxpayer that came while the keychain was writing is not taken back.
void Connections::keepWhatChangedMeanwhile(ConnectionProfile &profile,
                                           const ConnectionProfile &before) const
{
    const auto now = m_rooms.profiles.find(profile.id);
    if (!now)
        return;
    if (profile.paused == before.paused)
        profile.paused = now->paused;
    if (profile.taxpayers == before.taxpayers)
        profile.taxpayers = now->taxpayers;
    // Two replacements at once are two generations.
    profile.credentialGeneration = now->credentialGeneration + 1;
}

/// The connection was removed while its new secret was on the way into the keychain.
void Connections::dropItem(const ConnectionProfile &profile)
{
    if (isIndexed(profile))
        (void)m_rooms.index.mark(profile.uuid, Mark::ToRemove);
    m_rooms.upstreams.vault(profile).remove(
        profile.uuid, {this, [this, uuid = profile.uuid](const Result<> &removed) {
                           if (removed)
                               (void)m_rooms.index.forget(uuid);
                       }});
}

bool Connections::isIndexed(const ConnectionProfile &profile) const
{
    return profile.environment != Profiles::Environment::Practice;
}

} // namespace Connector::Application
