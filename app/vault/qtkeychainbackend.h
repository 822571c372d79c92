#pragma once

#include "vault/keychainbackend.h"

#include <functional>

namespace Connector::Vault {

/// The keychain through QtKeychain: Secret Service on Linux, Credential Manager on Windows, login
/// keychain on macOS. Every job owns itself and outlives this object if it must: QtKeychain's
/// callbacks hold raw pointers, and its queue runs one job at a time in the whole process.
class QtKeychainBackend final : public KeychainBackend
{
public:
    /// `startAfresh` is what this system needs for it; nothing on most.
    explicit QtKeychainBackend(std::function<void()> startAfresh = {});

    void read(const VaultKey &key, Completion<SecretString> done) override;
    void write(const VaultKey &key, SecretString bytes, Completion<> done) override;
    void remove(const VaultKey &key, Completion<> done) override;
    void startAfresh() override;

private:
    std::function<void()> m_startAfresh;
};

} // namespace Connector::Vault
