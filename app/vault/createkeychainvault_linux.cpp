#include "vault/createkeychainvault.h"

#include "vault/keychainvault.h"
#include "vault/qtkeychainbackend.h"
#include "vault/secretserviceprobe.h"

#include <QtGlobal>

namespace Connector::Vault {

std::unique_ptr<CredentialVault> createKeychainVault(const QString &homeId, const Clock &clock,
                                                     QObject *parent)
{
    // The probe looks at the Secret Service, so that is where items have to be. QtKeychain 0.16
    // and newer would otherwise choose by desktop, and under KDE anew whenever a wallet is slow.
    qputenv("QTKEYCHAIN_BACKEND", "libsecret");
    return std::make_unique<KeychainVault>(homeId, clock, std::make_unique<QtKeychainBackend>(),
                                           std::make_unique<SecretServiceProbe>(clock), parent);
}

} // namespace Connector::Vault
