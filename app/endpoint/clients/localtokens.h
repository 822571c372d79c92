#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/secretstring.h"
#include "broker/loginstatus.h"
#include "store/localclientstore.h"

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <optional>

namespace Connector::Endpoint {

/// What an opaque token of ours is good for.
struct LocalGrant
{
    LocalClientId client = {};
    Broker::LoginName login = {};
    Store::Rights rights = Store::Rights::ApiRead;
    Moment expiresAt = {};
};

/// The opaque tokens that packages with the rights `api` and `api-read` get instead of the upstream
/// one: 256 random bits, kept as hashes, in memory only. They are good for the pass-through and for
/// nothing else. Whether their client may still use them is asked with each request, so a revoked
/// client's are void at once. From any thread; the lock is held for one look-up.
class LocalTokens
{
public:
    /// As long as those of MyInvois live: some packages keep a token for fifty minutes flat.
    static constexpr Seconds life{3600};
    /// Beyond this many the client's oldest goes: a package may ask before every call.
    static constexpr int mostPerClient = 256;

    SecretString issue(const LocalGrant &grant, const Moment &now);
    std::optional<LocalGrant> find(const SecretString &token, const Moment &now) const;
    /// Only the client it was made for can void a token. Gives what it was good for, if anything.
    std::optional<LocalGrant> revoke(const SecretString &token, const LocalClientId &client);

private:
    void makeRoom(const LocalClientId &client, const Moment &now);

    mutable std::mutex m_mutex;
    QHash<QByteArray, LocalGrant> m_grants;
};

} // namespace Connector::Endpoint
