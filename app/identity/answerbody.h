#pragma once

#include "http/client.h"

#include <QJsonObject>

namespace Connector::Identity {

/// What kind of body an answer has. Content-Type is only a hint: gateways mislabel both ways.
struct AnswerBody
{
    enum class Kind {
        Empty,
        /// A JSON object.
        Json,
        /// A web page: maintenance, a firewall, a captive portal.
        Page,
        /// Anything else: plain text, compressed or broken data, JSON that is no object.
        Other,
    };

    Kind kind = Kind::Empty;
    QJsonObject json = {};
};

AnswerBody readBody(const Http::Answer &answer);

/// The upstream's words in any of the shapes that LHDN uses (SDK site, "Standard error response"):
/// an OAuth error, a gateway's statusCode and message, or an error object.
struct UpstreamError
{
    /// True where `code` is an OAuth error (RFC 6749 section 5.2).
    bool oauth = false;
    /// Reduced text, lower case for OAuth; empty if the upstream gave none.
    QString code = {};
    QString description = {};
    /// The gateway's `statusCode` where it is an error, else the status of the answer.
    int status = 0;
};

UpstreamError readError(const Http::Answer &answer, const AnswerBody &body);

} // namespace Connector::Identity
