#pragma once

#include "base/result.h"
#include "base/secretstring.h"
#include "vault/credentialvault.h"

namespace Connector::Vault {

/// What one keychain item says: the secrets and the only place they may go to.
struct VaultItem
{
    Binding binding;
    Credentials credentials;
};

/// Items stay below this, so that Windows keeps them in one plain blob (limit 2,560 bytes).
inline constexpr qsizetype itemBytesLimit = 2048;

/// As a CBOR map (RFC 8949) of definite length: `v`, `environment`, `token_url`, `client_id`,
/// `login` as text, `secret1` and `secret2` as byte strings; if there is a file password, also
/// `file_password` as a byte string and, as text, what it is for: `api_url` and `file_user`.
/// Errors: KeychainTooLarge.
Result<SecretString> encodeItem(const Binding &binding, const Credentials &credentials);

/// Reads version 1 and skips fields it does not know. Errors: KeychainFailed for anything else.
Result<VaultItem> decodeItem(const SecretString &bytes);

/// Hands the secrets out for exactly the binding they were stored with; `api_url` and `file_user`
/// count where there is a file password. Errors: CredentialsAddressChanged, with the names of the
/// parts that differ.
Result<Credentials> release(VaultItem item, const Binding &asked);

} // namespace Connector::Vault
