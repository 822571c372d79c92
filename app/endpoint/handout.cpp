#include "endpoint/handout.h"

#include "endpoint/tokenanswer.h"

#include <algorithm>

namespace Connector::Endpoint {

namespace {

void handOutUpstream(Call call, const Grant &grant, const Moment &now)
{
    ClientMark::raise(grant.client.use->tokensUntil, grant.token.expiresAt.wall);
    call.grant(grant.mark, tokenAnswer(grant.token, now));
}

void handOutOpaque(Call call, const Grant &grant, LocalTokens &localTokens, const Moment &now)
{
    Seconds life = LocalTokens::life;
    // The local credential's own end comes first.
    if (const auto end = grant.client.expiresAt)
        life = std::clamp(std::chrono::floor<Seconds>(*end - now.wall), Seconds(1), life);
    const SecretString opaque = localTokens.issue({.client = grant.client.id,
                                                   .login = grant.selection.login,
                                                   .rights = grant.client.rights,
                                                   .expiresAt = now + life},
                                                  now);
    call.grant(Audit::tokenMark(opaque.reveal()),
               localTokenAnswer(opaque, life, grant.token.scope));
}

} // namespace

Seconds lifeNeeded(const ClientEntry &client, const TokenRequest &request)
{
    return mayHaveUpstreamToken(client) ? std::max(client.minValid, request.minValid) : Seconds(0);
}

void handOut(Call call, const Grant &grant, LocalTokens &localTokens, const Moment &now)
{
    if (const auto refusal = refuseTin(grant.selection, grant.token)) {
        call.refuse(*refusal);
        return;
    }
    if (const auto refusal = refuseScope(grant.request, grant.token)) {
        call.refuse(*refusal);
        return;
    }
    grant.client.use->set(now);
    if (usesPreviousSecret(grant.client, grant.request))
        ClientMark::raise(grant.client.use->previousUsed, now.wall);
    if (mayHaveUpstreamToken(grant.client))
        handOutUpstream(std::move(call), grant, now);
    else
        handOutOpaque(std::move(call), grant, localTokens, now);
}

} // namespace Connector::Endpoint
