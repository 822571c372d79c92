#pragma once

#include "broker/upstreamdirectory.h"

#include <QUrl>

namespace Connector::Application {

/// Leads a connection to its address, its vault and its provider. A new upstream system is
/// registered here and nowhere else.
class Upstreams final : public Broker::UpstreamDirectory
{
public:
    Upstreams(Vault::CredentialVault &keychain, Vault::CredentialVault &published,
              Identity::IdentityProvider &myInvois);

    /// The practice service runs, at this address.
    void setPracticeAddress(const QUrl &address) { m_practice = address; }

    QUrl identityUrl(const Profiles::ConnectionProfile &profile) const;
    QUrl tokenUrl(const Profiles::ConnectionProfile &profile) const override;
    QUrl apiUrl(const Profiles::ConnectionProfile &profile) const override;
    Vault::CredentialVault &vault(const Profiles::ConnectionProfile &profile) const override;
    Identity::IdentityProvider &provider(const Profiles::ConnectionProfile &profile) const override;

private:
    Vault::CredentialVault &m_keychain;
    Vault::CredentialVault &m_published;
    Identity::IdentityProvider &m_myInvois;
    QUrl m_practice;
};

} // namespace Connector::Application
