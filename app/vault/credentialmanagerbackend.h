#pragma once

#include "vault/keychainbackend.h"

namespace Connector::Vault {

/// The Windows Credential Manager, for builds without QtKeychain: one generic credential per item,
/// under the same name and with the same bytes as QtKeychain's, so that either reads what the other
/// wrote. Kept for this user on this computer. Answers before a call returns, and asks nobody.
class CredentialManagerBackend final : public KeychainBackend
{
public:
    void read(const VaultKey &key, Completion<SecretString> done) override;
    void write(const VaultKey &key, SecretString bytes, Completion<> done) override;
    void remove(const VaultKey &key, Completion<> done) override;
    void startAfresh() override {}
};

} // namespace Connector::Vault
