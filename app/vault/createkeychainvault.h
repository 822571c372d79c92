#pragma once

#include "base/clock.h"
#include "vault/credentialvault.h"

#include <memory>

namespace Connector::Vault {

/// Whether this build knows keychains at all. Without QtKeychain at build time only Practice works.
bool isKeychainBuilt();

/// The vault over the keychain of this machine. Without QtKeychain at build time it answers every
/// question with KeychainNotBuilt. Speaks to no keychain before the first question.
std::unique_ptr<CredentialVault> createKeychainVault(const QString &homeId, const Clock &clock,
                                                     QObject *parent = nullptr);

} // namespace Connector::Vault
