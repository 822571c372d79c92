#pragma once

#include "base/result.h"
#include "identity/tokengrant.h"

#include <QJsonObject>

namespace Connector::Identity {

/// Used where an answer names no lifetime (RFC 6749 section 5.1 only recommends it). Too short
/// costs a login more, too long hands out dead tokens; five minutes still fit twelve logins a
/// minute for sixty logins kept alive.
constexpr Seconds assumedLifetime{300};

/// A successful token answer, RFC 6749 section 5.1. Unknown members are ignored; expires_in may be
/// a number or a numeric string and is believed up to 24 h; a missing token_type means Bearer.
/// Errors: TokenMissing (no token, or one that cannot stand in a header), TokenRefused (a type
/// other than Bearer, which section 7.1 forbids to use), TokenExpired (no time left).
Result<TokenGrant> readTokenResponse(const QJsonObject &answer);

} // namespace Connector::Identity
