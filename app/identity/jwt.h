#pragma once

#include "identity/tokengrant.h"

#include <QByteArrayView>

namespace Connector::Identity {

/// Reads the claims of an access token for display. The signature is not looked at: LHDN publishes
/// no key, so nothing may ever be decided on what this returns. Anything that is no JSON Web Token
/// (RFC 7519), or larger than 16 KB, gives empty claims. Every field is bounded and printable.
Claims claimsOf(QByteArrayView accessToken);

} // namespace Connector::Identity
