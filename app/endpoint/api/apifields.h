#pragma once

#include "http/httpmessage.h"

#include <QByteArrayList>

namespace Connector::Endpoint {

/// What of a caller's header fields goes upstream: neither those of one connection (RFC 9110
/// section 7.6.1), nor what names, authenticates or describes the caller to us. Fields that occur
/// several times are joined. Pure.
Http::Headers requestFields(const Http::Headers &fields);

/// The caller's fields with ours in their place: those that authenticate a call, and those that are
/// never a caller's to say (`own`, lower case). Pure.
Http::Headers withOurs(const Http::Headers &fields, const Http::Headers &ours,
                       const QByteArrayList &own);

/// What of the upstream's fields goes back: neither those of one connection, nor cookies, nor
/// permissions for web pages; and the mark that the upstream answered. Pure.
Http::Headers answerFields(const Http::Headers &fields);

} // namespace Connector::Endpoint
