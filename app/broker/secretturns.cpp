#include "broker/secretturns.h"

namespace Connector::Broker {

using Store::LoginJournal;

SecretTurns::SecretTurns(LoginJournal &journal)
    : m_journal(journal)
{
    for (const auto &secret : journal.secretsInUse())
        m_kept.insert(secret.connection, secret);
}

LoginJournal::SecretInUse SecretTurns::inUse(const Profiles::ConnectionProfile &profile) const
{
    auto secret = m_kept.value(profile.uuid);
    if (secret.credentialGeneration != profile.credentialGeneration)
        secret = {.connection = profile.uuid, .credentialGeneration = profile.credentialGeneration};
    if (!secret.secondTried && m_secondIsNext.contains(profile.uuid))
        secret.secret = 2;
    return secret;
}

bool SecretTurns::wasSecondTried(const ConnectionUuid &connection, qint64 generation) const
{
    const auto secret = m_kept.value(connection);
    return secret.secondTried && secret.credentialGeneration == generation;
}

bool SecretTurns::isProven(const Profiles::ConnectionProfile &profile) const
{
    return m_proven.value(profile.uuid, -1) == profile.credentialGeneration;
}

Result<> SecretTurns::keep(const LoginJournal::SecretInUse &secret)
{
    if (m_kept.value(secret.connection) == secret)
        return {};
    const Result<> kept = m_journal.keep(secret);
    if (kept)
        m_kept.insert(secret.connection, secret);
    return kept;
}

void SecretTurns::letSecondBeNext(const ConnectionUuid &connection)
{
    m_secondIsNext.insert(connection);
    m_proven.remove(connection);
}

void SecretTurns::noteGrant(const Profiles::ConnectionProfile &profile)
{
    m_proven.insert(profile.uuid, profile.credentialGeneration);
    m_secondIsNext.remove(profile.uuid);
}

void SecretTurns::forget(const ConnectionUuid &connection)
{
    m_kept.remove(connection);
    m_secondIsNext.remove(connection);
    m_proven.remove(connection);
}

} // namespace Connector::Broker
