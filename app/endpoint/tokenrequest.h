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

/// Reads a token request; pure. Parameters in the URL are never looked at.
std::variant<TokenRequest, Refusal> readTokenRequest(const Http::Request &request,
                                                     const Route &route);

} // namespace Connector::Endpoint
