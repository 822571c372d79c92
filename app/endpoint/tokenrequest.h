#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/secretstring.h"
#include "endpoint/refusal.h"
#include "endpoint/route.h"
#include "http/server.h"

#include <QByteArrayList>

#include <variant>

namespace Connector::Endpoint {

/// A well-formed request for a token (RFC 6749 sections 2.3.1 and 4.4.2), not yet believed.
struct TokenRequest
{
    LocalClientId clientId;
    SecretString secret;
    /// The caller used HTTP Basic, so a refusal of it is a 401 with a challenge.
    bool viaBasic = false;
    /// Empty if none was asked for.
    QByteArrayList scopes;
    /// From the path.
    ConnectionId connection;
    /// From the path or from `onbehalfof`; empty if neither names one.
    Profiles::Taxpayer taxpayer;
    Seconds minValid{0};
};

/// Reads the id and secret of HTTP Basic into `result` (RFC 6749 section 2.3.1); pure.
std::optional<Refusal> readBasic(const QByteArray &header, TokenRequest &result);
/// Reads which login the path and `onbehalfof` name.
std::optional<Refusal> readTaxpayer(const Http::Request &request, const Route &route,
                                    TokenRequest &result);

/// Reads a token request; pure. Parameters in the URL are never looked at.
std::variant<TokenRequest, Refusal> readTokenRequest(const Http::Request &request,
                                                     const Route &route);

/// What a client sends to have a token revoked (RFC 7009 section 2.1), not yet believed. A hint
/// about the kind of token is not needed and ignored.
struct RevocationRequest
{
    TokenRequest caller;
    SecretString token;
};

/// Reads a revocation request; pure.
std::variant<RevocationRequest, Refusal> readRevocationRequest(const Http::Request &request,
                                                               const Route &route);

} // namespace Connector::Endpoint
