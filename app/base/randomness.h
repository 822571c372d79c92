#pragma once

#include <QByteArray>

namespace Connector {

/// `bytes` bytes from the operating system's cryptographic generator.
QByteArray randomBytes(qsizetype bytes);

/// As above, as base64url without padding: unreserved characters only (RFC 3986 section 2.3).
QByteArray randomToken(qsizetype bytes);

/// Uniform in [0, 1): for jitter. A seam, so that decisions stay pure functions.
double randomFraction();

} // namespace Connector
