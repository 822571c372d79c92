#pragma once

#include "base/result.h"
#include "http/server.h"

#include <QByteArray>

namespace Connector::Endpoint {

/// A request that gets no token, as OAuth says it (RFC 6749 section 5.2). `description` is English,
/// in the characters that section allows, and never repeats anything of the request.
struct Refusal
{
    int status = 400;
    QByteArray error = {};
    QByteArray description = {};
    std::optional<Seconds> retryAfter = {};
    /// 401 with a challenge: only for callers who used the Authorization header.
    bool challenge = false;
    /// For the pass-through, which takes Bearer too (RFC 6750 section 3).
    bool bearerChallenge = false;
    /// For the audit and the owner; Unknown where `error` says it all.
    ErrorCode reason = ErrorCode::Unknown;
};

/// How a login that failed reads to an accounting package. Says whose fault it is: the local
/// client's, the upstream system's, or nobody's for the moment.
Refusal refusalFor(const Error &error);

/// The same for a call of the pass-through, where a 400 would read as if the document were at
/// fault: what a person has to mend is 502.
Refusal apiRefusalFor(const Error &error);

/// A call that was sent, or was to be sent, and got no answer. 504 `outcome_unknown` where the
/// upstream may have acted on it; 503 where it has not.
Refusal unansweredCall(const Error &error, bool mayHaveArrived);

/// The header field that tells an answer of the connector from one that was passed on.
inline constexpr char sourceField[] = "X-Connector-Source";

Http::Response toResponse(const Refusal &refusal);

/// `{"error","error_description"}` for faults that never reach a route.
QByteArray faultBody(int status, QByteArrayView reason);

/// A JSON answer with the header fields that every answer of this endpoint carries.
Http::Response jsonResponse(int status, QByteArray body);

} // namespace Connector::Endpoint
