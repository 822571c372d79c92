#pragma once

#include "base/ids.h"
#include "base/secretstring.h"

namespace Connector::Identity {

/// A client id with its secret.
struct CredentialPair
{
    UpstreamClientId clientId = {};
    SecretString secret = {};
};

/// A pair as one secret, for the second place of a keychain item: there it is the pair before the
/// last rotation, whose client id differs from that of the connection.
SecretString joined(const CredentialPair &pair);

/// The pair in a secret; a plain secret belongs to `usual`.
CredentialPair pairIn(const SecretString &secret, const UpstreamClientId &usual);

} // namespace Connector::Identity
