#include "application/upstreams.h"

#include "identity/systems.h"

namespace Connector::Application {

using Identity::systemOf;
using Profiles::Environment;

Upstreams::Upstreams(Vault::CredentialVault &keychain, Vault::CredentialVault &published,
                     Providers providers)
    : m_keychain(keychain)
    , m_published(published)
    , m_providers(std::move(providers))
{}

QUrl Upstreams::identityUrl(const Profiles::ConnectionProfile &profile) const
{
    return systemOf(profile).identityUrl(profile, m_practice);
}

QUrl Upstreams::apiUrl(const Profiles::ConnectionProfile &profile) const
{
    return systemOf(profile).apiUrl(profile, m_practice);
}

QUrl Upstreams::tokenUrl(const Profiles::ConnectionProfile &profile) const
{
    return systemOf(profile).tokenUrl(profile, m_practice);
}

Vault::CredentialVault &Upstreams::vault(const Profiles::ConnectionProfile &profile) const
{
    return profile.environment == Environment::Practice ? m_published : m_keychain;
}

Identity::IdentityProvider &Upstreams::provider(const Profiles::ConnectionProfile &profile) const
{
    return m_providers(profile.system);
}

} // namespace Connector::Application
