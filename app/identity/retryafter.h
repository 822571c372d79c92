#pragma once

#include "base/clock.h"
#include "http/httpmessage.h"

#include <optional>

namespace Connector::Identity {

/// How long an answer asks to wait: Retry-After as seconds or as a date (RFC 9110 section 10.2.3),
/// else X-Rate-Limit-Reset (LHDN: a UTC time with 7 decimals). Dates are compared with the
/// answer's own Date field where there is one, so that a wrong clock here does no harm; dates in
/// the past say nothing. Between 1 s and 24 h.
std::optional<Seconds> retryAfter(const Http::Headers &headers, Milliseconds wallNow);

/// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 section 5.6.7), the form that every server sends now.
std::optional<Milliseconds> httpDate(const QByteArray &field);

} // namespace Connector::Identity
