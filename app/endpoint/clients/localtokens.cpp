#include "endpoint/clients/localtokens.h"

#include "base/randomness.h"

#include <QCryptographicHash>

#include <utility>

namespace Connector::Endpoint {

static QByteArray hashOf(const SecretString &token)
{
    return QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256);
}

SecretString LocalTokens::issue(const LocalGrant &grant, const Moment &now)
{
    // The prefix says what it is where it turns up by mistake; all of it is unreserved.
    QByteArray text = "mict_" + randomToken(32);
    SecretString token = SecretString::take(std::move(text));
    const std::lock_guard lock(m_mutex);
    makeRoom(grant.client, now);
    m_grants.insert(hashOf(token), grant);
    return token;
}

std::optional<LocalGrant> LocalTokens::find(const SecretString &token, const Moment &now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_grants.constFind(hashOf(token));
    if (found == m_grants.constEnd() || hasPassed(found->expiresAt, now))
        return std::nullopt;
    return *found;
}

std::optional<LocalGrant> LocalTokens::revoke(const SecretString &token,
                                              const LocalClientId &client)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_grants.find(hashOf(token));
    if (found == m_grants.end() || found->client != client)
        return std::nullopt;
    LocalGrant grant = *found;
    m_grants.erase(found);
    return grant;
}

void LocalTokens::makeRoom(const LocalClientId &client, const Moment &now)
{
    m_grants.removeIf([&](const auto &entry) { return hasPassed(entry.value().expiresAt, now); });
    int count = 0;
    QByteArray oldest;
    Milliseconds oldestEnd = Milliseconds::max();
    for (auto entry = m_grants.cbegin(); entry != m_grants.cend(); ++entry) {
        if (entry->client != client)
            continue;
        ++count;
        if (entry->expiresAt.boot < oldestEnd) {
            oldestEnd = entry->expiresAt.boot;
            oldest = entry.key();
        }
    }
    if (count >= mostPerClient)
        m_grants.remove(oldest);
}

} // namespace Connector::Endpoint
