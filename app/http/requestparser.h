#pragma once

#include "http/chunkdecoder.h"
#include "http/server.h"

#include <memory>

namespace Connector::Http {

/// Turns bytes whose head passed checkHead() into a Request. Boost.Beast, seen nowhere else, parses
/// the head and delimits a sized body. One parser serves one connection, request by request.
class RequestParser
{
public:
    RequestParser();
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    /// `bytes` begin with a whole head that `facts` were made from; they stay valid for this call.
    BodyProgress start(QByteArrayView bytes, const HeadFacts &facts, const Limits &limits);
    BodyProgress feed(QByteArrayView bytes);

    /// Valid after start(): what the client wants done with the connection (RFC 9112 section 9.3).
    bool keepsAlive() const;
    bool isHttp10() const;
    /// Once Complete, or earlier for a body that streams: then `body` is what has come of it.
    /// Trailer fields are not part of it (RFC 9110 section 6.5.1).
    Request takeRequest();
    /// What came of the body since takeRequest() or the last call.
    QByteArray takeBody();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Connector::Http
