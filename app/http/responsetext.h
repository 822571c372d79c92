#pragma once

#include "http/server.h"

#include <chrono>
#include <string>

namespace Connector::Http {

/// What the connection adds to a response.
struct ResponseFrame
{
    /// The answer to HEAD: the fields of the full answer, without its body.
    bool headOnly = false;
    bool close = false;
    /// An HTTP/1.0 client keeps a connection only when told to.
    bool confirmKeepAlive = false;
    /// The body comes later, in chunks (RFC 9112 section 7.1); or, without a size, until the end of
    /// the connection.
    bool chunked = false;
    /// As made by httpDate().
    QByteArrayView date = {};
};

/// Appends status line, fields and body (RFC 9112 section 4). A field that could split the response
/// is left out. 204 and 304 have neither body nor Content-Length (RFC 9110 section 8.6). Of a body
/// that streams, only its framing is written.
void appendResponse(std::string &text, const Response &response, const ResponseFrame &frame);

/// One chunk of a body; the last one is empty.
void appendChunk(std::string &text, QByteArrayView bytes);

/// A fault as JSON that nothing may cache (RFC 6749 section 5.2).
Response faultResponse(int status, QByteArray body);

/// IMF-fixdate of RFC 9110 section 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray httpDate(std::chrono::sys_seconds time);

/// The registered phrase of a status, "Unknown" for others.
QByteArrayView reasonPhrase(int status);

} // namespace Connector::Http
