#pragma once

#include "base/completion.h"
#include "base/secretstring.h"
#include "vault/vaultkey.h"

namespace Connector::Vault {

/// The bytes of items in the keychain of the operating system. What is begun runs to its end and
/// may take as long as a person takes to answer a prompt; one job runs at a time in the process.
/// Main thread.
///
/// Errors: KeychainEntryMissing, KeychainDenied, KeychainAbsent, KeychainFailed.
class KeychainBackend
{
public:
    virtual ~KeychainBackend() = default;

    virtual void read(const VaultKey &key, Completion<SecretString> done) = 0;
    /// Replaces what is there.
    virtual void write(const VaultKey &key, SecretString bytes, Completion<> done) = 0;
    virtual void remove(const VaultKey &key, Completion<> done) = 0;
    /// Lets go of what is left of a keychain service that may have been replaced.
    virtual void startAfresh() = 0;
};

} // namespace Connector::Vault
