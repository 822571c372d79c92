#pragma once

#include "base/secretstring.h"

#include <QByteArray>
#include <QString>

namespace Connector::Endpoint {

/// A new secret for an accounting package: 256 random bits in unreserved characters, so that form
/// encoding, HTTP Basic and configuration files all agree on it. Shown once, never stored.
SecretString newLocalSecret();

/// A new client id, `mic_` and 96 random bits.
QString newLocalClientId();

/// What is stored. SHA-256 with a salt is enough for a random secret of this size; a slow hash
/// would only slow down every hand-out.
QByteArray hashLocalSecret(const SecretString &secret, const QByteArray &salt);

/// Constant time. An empty `hash` (no such client) takes as long and is never right.
bool isLocalSecret(const SecretString &secret, const QByteArray &salt, const QByteArray &hash);

} // namespace Connector::Endpoint
