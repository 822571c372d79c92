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
};

/// How a login that failed reads to an accounting package. Says whose fault it is: the local
/// client's, the upstream system's, or nobody's for the moment.
Refusal refusalFor(const Error &error);

Http::Response toResponse(const Refusal &refusal);

/// `{"error","error_description"}` for faults that never reach a route.
QByteArray faultBody(int status, QByteArrayView reason);

/// A JSON answer with the header fields that every answer of this endpoint carries.
Http::Response jsonResponse(int status, QByteArray body);

} // namespace Connector::Endpoint
