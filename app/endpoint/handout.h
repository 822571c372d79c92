#pragma once

#include "endpoint/accesspolicy.h"
#include "endpoint/clients/localtokens.h"
#include "endpoint/snapshot.h"
#include "http/server.h"

namespace Connector::Endpoint {

/// How long the upstream token has to live for this request. With an opaque token the connector
/// renews by itself, so any live one will do.
Seconds lifeNeeded(const ClientEntry &client, const TokenRequest &request);

/// The answer to a request that is granted: the upstream token for a client with the right `token`,
/// an opaque one for every other.
Http::Response handOut(const ClientEntry &client, const Selection &selection,
                       const Broker::Token &token, LocalTokens &localTokens, const Moment &now);

} // namespace Connector::Endpoint
