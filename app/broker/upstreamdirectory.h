#pragma once

#include "identity/identityprovider.h"
#include "profiles/connectionprofile.h"
#include "vault/credentialvault.h"

#include <QUrl>

namespace Connector::Broker {

/// Finds what a login of one connection needs: where to, with whose secret, in which protocol. The
/// answers may change while the program runs (the practice service has a new port at each start).
class UpstreamDirectory
{
public:
    virtual ~UpstreamDirectory() = default;
    virtual QUrl tokenUrl(const Profiles::ConnectionProfile &profile) const = 0;
    /// The base address of the system's API, without a trailing slash; empty where there is none
    /// yet.
    virtual QUrl apiUrl(const Profiles::ConnectionProfile &profile) const = 0;
    virtual Vault::CredentialVault &vault(const Profiles::ConnectionProfile &profile) const = 0;
    virtual Identity::IdentityProvider &
    provider(const Profiles::ConnectionProfile &profile) const = 0;
};

/// What the secret of this connection is bound to in the keychain.
Vault::Binding bindingOf(const Profiles::ConnectionProfile &profile, const QUrl &tokenUrl);

} // namespace Connector::Broker
