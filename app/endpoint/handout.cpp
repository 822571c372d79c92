#include "endpoint/handout.h"

#include "endpoint/tokenanswer.h"

#include <algorithm>

namespace Connector::Endpoint {

Seconds lifeNeeded(const ClientEntry &client, const TokenRequest &request)
{
    return mayHaveUpstreamToken(client) ? std::max(client.minValid, request.minValid) : Seconds(0);
}

Http::Response handOut(const ClientEntry &client, const Selection &selection,
                       const Broker::Token &token, LocalTokens &localTokens, const Moment &now)
{
    if (mayHaveUpstreamToken(client))
        return tokenAnswer(token, now);
    Seconds life = LocalTokens::life;
    // The local credential's own end comes first.
    if (client.expiresAt)
        life =
            std::clamp(std::chrono::floor<Seconds>(*client.expiresAt - now.wall), Seconds(1), life);
    const SecretString opaque = localTokens.issue({.client = client.id,
                                                   .login = selection.login,
                                                   .rights = client.rights,
                                                   .expiresAt = now + life},
                                                  now);
    return localTokenAnswer(opaque, life, token.scope);
}

} // namespace Connector::Endpoint
