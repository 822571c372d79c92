#include "vault/createkeychainvault.h"

#include "vault/keychainvault.h"
#include "vault/qtkeychainbackend.h"

namespace Connector::Vault {

bool isKeychainBuilt()
{
    return true;
}

// Windows and macOS: jobs speak for themselves, and their keychains are open while the user is
// logged in, so nothing is asked beforehand.
std::unique_ptr<CredentialVault> createKeychainVault(const QString &homeId, const Clock &clock,
                                                     QObject *parent)
{
    return std::make_unique<KeychainVault>(homeId, clock, std::make_unique<QtKeychainBackend>(),
                                           nullptr, parent);
}

} // namespace Connector::Vault
