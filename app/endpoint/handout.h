#pragma once

#include "endpoint/accesspolicy.h"
#include "endpoint/call.h"
#include "endpoint/clients/localtokens.h"
#include "endpoint/snapshot.h"

namespace Connector::Endpoint {

/// How long the upstream token has to live for this request. With an opaque token the connector
/// renews by itself, so any live one will do.
Seconds lifeNeeded(const ClientEntry &client, const TokenRequest &request);

/// What a request is granted: a client, the login that was chosen for it and its live token.
struct Grant
{
    const ClientEntry &client;
    const TokenRequest &request;
    const Selection &selection;
    const Broker::Token &token;
    /// Audit::tokenMark() of it.
    QByteArray mark;
};

/// The last step: gives the upstream token to a client with the right `token`, an opaque one to
/// every other, and notes the use; refuses where the token is for another taxpayer or scope than
/// asked for. Any thread. Assumes that client and grant were looked at in the same snapshot.
void handOut(Call call, const Grant &grant, LocalTokens &localTokens, const Moment &now);

} // namespace Connector::Endpoint
