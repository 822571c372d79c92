#pragma once

#include "endpoint/accesspolicy.h"
#include "endpoint/clients/localtokens.h"

#include <optional>
#include <variant>

namespace Connector::Endpoint {

/// Who asks for the pass-through and with what, not yet believed: an opaque token of ours
/// (RFC 6750 section 2.1), or local credentials by HTTP Basic.
struct ApiRequest
{
    /// With a token only the login is filled in, as far as path and header name it.
    TokenRequest caller;
    /// Empty for Basic.
    SecretString token;
    QByteArray method;
};

/// Reads the head of a request to the pass-through; pure. A token in the address is refused
/// (RFC 6750 section 2.3).
std::variant<ApiRequest, Refusal> readApiRequest(const Http::Request &request, const Route &route);

/// Not granted is 403 here: 400 would read as if the document were at fault.
Refusal asForbidden(Refusal refusal);

/// Who it is, and which login is meant.
struct ApiPermit
{
    LocalClientId client = {};
    Selection selection = {};
};

/// Whether this may pass: the token or the credentials are right, the client is neither revoked nor
/// expired, still granted the login, and its right covers the method. Asked again before anything
/// is sent upstream.
std::variant<ApiPermit, Refusal> permitApi(const Snapshot &snapshot, const LocalTokens &localTokens,
                                           const ApiRequest &request, const Moment &now);

} // namespace Connector::Endpoint
