#pragma once

#include "identity/httplogin.h"

namespace Connector::Identity::Bridge {

// The settings of a Bridge connection.
inline constexpr QLatin1StringView tokenBodyKey("token_body");
inline constexpr QLatin1StringView scopeKey("scope");
inline constexpr QLatin1StringView tokenUrlKey("token_url");

/// The client credentials request (RFC 6749 section 4.4.2), its body a form or, by the setting
/// token_body, a JSON object of the same fields. Credentials are in the body only. A secret that is
/// a joined pair brings its own client id. Errors: InputRequired, InputSecretMissing.
Result<HttpLogin::Message> tokenMessage(const LoginRequest &request, const SecretString &secret);

} // namespace Connector::Identity::Bridge
