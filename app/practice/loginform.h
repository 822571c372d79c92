#pragma once

#include "http/httpmessage.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Connector::Practice {

/// The fields of a token request that matter here. A field without a value counts as absent
/// (RFC 6749 section 3.2); unknown fields are ignored.
struct LoginForm
{
    QByteArray clientId;
    QByteArray clientSecret;
    QByteArray grantType;
    QByteArray scope;
    QByteArray refreshToken = {};
};

/// Whether the body is declared as application/x-www-form-urlencoded, whatever its parameters.
bool isForm(const Http::Headers &headers);

/// Reads a form (RFC 6749 appendix B). Nothing if an escape is broken, a value is not UTF-8 or
/// contains a NUL, or one of the known fields occurs twice.
std::optional<LoginForm> parseLoginForm(QByteArrayView body);

} // namespace Connector::Practice
