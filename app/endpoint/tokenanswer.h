#pragma once

#include "broker/token.h"
#include "http/server.h"

namespace Connector::Endpoint {

/// The success answer of RFC 6749 section 5.1: `expires_in` is a number, the seconds that truly
/// remain.
Http::Response tokenAnswer(const Broker::Token &token, const Moment &now);

/// The same for an opaque token of ours.
Http::Response localTokenAnswer(const SecretString &token, Seconds life, const QString &scope);

} // namespace Connector::Endpoint
