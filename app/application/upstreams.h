#pragma once

#include "broker/upstreamdirectory.h"

#include <QUrl>

#include <functional>

namespace Connector::Application {

/// Leads a connection to its address, its vault and its provider; what is particular to a system
/// comes from identity/systems.h.
class Upstreams final : public Broker::UpstreamDirectory
{
public:
    using Providers = std::function<Identity::IdentityProvider &(Profiles::System)>;

    Upstreams(Vault::CredentialVault &keychain, Vault::CredentialVault &published,
              Providers providers);

    /// The practice service runs, at this address.
    void setPracticeAddress(const QUrl &address) { m_practice = address; }
    const QUrl &practiceAddress() const { return m_practice; }

    QUrl identityUrl(const Profiles::ConnectionProfile &profile) const;
    QUrl tokenUrl(const Profiles::ConnectionProfile &profile) const override;
    QUrl apiUrl(const Profiles::ConnectionProfile &profile) const override;
    Vault::CredentialVault &vault(const Profiles::ConnectionProfile &profile) const override;
    Identity::IdentityProvider &provider(const Profiles::ConnectionProfile &profile) const override;

private:
    Vault::CredentialVault &m_keychain;
    Vault::CredentialVault &m_published;
    Providers m_providers;
    QUrl m_practice;
};

} // namespace Connector::Application
