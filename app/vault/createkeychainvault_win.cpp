#include "vault/createkeychainvault.h"
#include "vault/credentialmanagerbackend.h"
#include "vault/keychainvault.h"

namespace Connector::Vault {

bool isKeychainBuilt()
{
    return true;
}

// The Credential Manager is open while the user is logged in, so nothing is asked beforehand.
std::unique_ptr<CredentialVault> createKeychainVault(const QString &homeId, const Clock &clock,
                                                     QObject *parent)
{
    return std::make_unique<KeychainVault>(
        homeId, clock, std::make_unique<CredentialManagerBackend>(), nullptr, parent);
}

} // namespace Connector::Vault
