#include "application/upstreams.h"

#include "profiles/addresses.h"

namespace Connector::Application {

using Profiles::Environment;

Upstreams::Upstreams(Vault::CredentialVault &keychain, Vault::CredentialVault &published,
                     Identity::IdentityProvider &myInvois)
    : m_keychain(keychain)
    , m_published(published)
    , m_myInvois(myInvois)
{}

QUrl Upstreams::identityUrl(const Profiles::ConnectionProfile &profile) const
{
    return profile.environment == Environment::Practice ? m_practice
                                                        : Profiles::identityAddress(profile);
}

QUrl Upstreams::apiUrl(const Profiles::ConnectionProfile &profile) const
{
    return profile.environment == Environment::Practice ? m_practice
                                                        : Profiles::apiAddress(profile);
}

QUrl Upstreams::tokenUrl(const Profiles::ConnectionProfile &profile) const
{
    const QUrl identity = identityUrl(profile);
    return identity.isEmpty() ? QUrl() : Profiles::myInvoisTokenUrl(identity);
}

Vault::CredentialVault &Upstreams::vault(const Profiles::ConnectionProfile &profile) const
{
    return profile.environment == Environment::Practice ? m_published : m_keychain;
}

Identity::IdentityProvider &Upstreams::provider(const Profiles::ConnectionProfile &) const
{
    return m_myInvois;
}

} // namespace Connector::Application
