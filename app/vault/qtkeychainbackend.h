#pragma once

#include "vault/keychainbackend.h"

namespace Connector::Vault {

/// The keychain through QtKeychain: Secret Service on Linux, Credential Manager on Windows, login
/// keychain on macOS. Every job owns itself and outlives this object if it must: QtKeychain's
/// callbacks hold raw pointers, and its queue runs one job at a time in the whole process.
class QtKeychainBackend final : public KeychainBackend
{
public:
    void read(const VaultKey &key, Completion<SecretString> done) override;
    void write(const VaultKey &key, SecretString bytes, Completion<> done) override;
    void remove(const VaultKey &key, Completion<> done) override;
};

} // namespace Connector::Vault
