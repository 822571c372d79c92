#include "endpoint/accesspolicy.h"

#include "endpoint/clients/localsecret.h"

#include <algorithm>

namespace Connector::Endpoint {

namespace {

// Nobody knows when the owner ends a pause; often enough to notice, seldom enough not to poll.
constexpr Seconds pausedRetry{300};

Refusal wrongClient(const TokenRequest &request)
{
    return {.status = request.viaBasic ? 401 : 400,
            .error = "invalid_client",
            .description = "Local: client_id or client_secret of the local credential is wrong.",
            .challenge = request.viaBasic,
            .reason = ErrorCode::EndpointLocalClientWrong};
}

/// The secret was right, so this tells nothing to somebody who guesses.
Refusal withdrawn(const TokenRequest &request, bool isRevoked)
{
    return {.status = request.viaBasic ? 401 : 400,
            .error = "invalid_client",
            .description = isRevoked ? "Local: this local credential was revoked."
                                     : "Local: this local credential has expired.",
            .challenge = request.viaBasic,
            .reason = isRevoked ? ErrorCode::EndpointLocalClientRevoked
                                : ErrorCode::EndpointLocalClientExpired};
}

bool hasRightSecret(const ClientEntry &client, const TokenRequest &request, Milliseconds wall)
{
    if (isLocalSecret(request.secret, client.salt, client.hash))
        return true;
    // Looked at for every client, so that nobody can tell by the time which one was rotated.
    const bool overlaps = client.previousUntil && wall < *client.previousUntil;
    return isLocalSecret(request.secret, client.previousSalt, client.previousHash) && overlaps;
}

Refusal notGranted()
{
    return {.status = 400,
            .error = "unauthorized_client",
            .description = "Local: this local credential is not granted the connection or taxpayer "
                           "that was asked for."};
}

Refusal ambiguous()
{
    return {.status = 400,
            .error = "invalid_request",
            .description = "Local: several logins match. Use the address "
                           "/c/<connection>/<TIN>/connect/token or the header onbehalfof."};
}

Refusal otherTaxpayer()
{
    return {
        .status = 400,
        .error = "invalid_request",
        .description =
            "Local: onbehalfof names another taxpayer than the one this connection logs in as."};
}

Refusal withoutTokens()
{
    return {.status = 400,
            .error = "unauthorized_client",
            .description = "Local: this connection has no token to hand out. Use the pass-through "
                           "with a local credential of the right api or api-read."};
}

struct Candidates
{
    QList<Selection> selections;
    bool otherTaxpayer = false;
};

void addTaxpayerLogin(Candidates &candidates, const ConnectionId &id, const ConnectionEntry &entry,
                      const TokenRequest &request, bool alone)
{
    const QString &wanted = request.taxpayer.tin;
    if (wanted.isEmpty() || wanted == entry.ownTin) {
        candidates.selections.append(
            {.login = {id}, .mustBeTin = wanted, .isOwnTin = !wanted.isEmpty()});
    } else if (entry.ownTin.isEmpty() && (alone || request.connection == id)) {
        candidates.selections.append({.login = {id}, .mustBeTin = wanted});
    } else {
        candidates.otherTaxpayer = true;
    }
}

void addIntermediaryLogins(Candidates &candidates, const ConnectionId &id,
                           const ConnectionEntry &entry, const ClientEntry &client,
                           const TokenRequest &request)
{
    for (const Profiles::Taxpayer &taxpayer : entry.taxpayers) {
        const bool granted = client.allTaxpayers || client.taxpayers.contains(taxpayer);
        const bool meant = request.taxpayer.isEmpty() || request.taxpayer == taxpayer;
        if (granted && meant)
            candidates.selections.append({.login = {id, taxpayer}, .mustBeTin = {}});
    }
}

} // namespace

std::optional<Refusal> refuseClient(const Snapshot &snapshot, const TokenRequest &request,
                                    Milliseconds wall)
{
    static const ClientEntry nobody;
    const auto found = snapshot.clients.constFind(request.clientId);
    const ClientEntry &client = found == snapshot.clients.constEnd() ? nobody : *found;
    if (!hasRightSecret(client, request, wall))
        return wrongClient(request);
    if (client.revoked)
        return withdrawn(request, true);
    if (client.expiresAt && wall >= *client.expiresAt)
        return withdrawn(request, false);
    return std::nullopt;
}

bool usesPreviousSecret(const ClientEntry &client, const TokenRequest &request)
{
    return !client.previousHash.isEmpty()
        && !isLocalSecret(request.secret, client.salt, client.hash);
}

bool mayHaveUpstreamToken(const ClientEntry &client)
{
    return client.rights == Store::Rights::Token;
}

std::variant<Selection, Refusal> selectLogin(const Snapshot &snapshot, const TokenRequest &request)
{
    const auto client = snapshot.clients.constFind(request.clientId);
    if (client == snapshot.clients.constEnd())
        return wrongClient(request);
    const bool alone = client->connections.size() == 1;
    Candidates candidates;
    for (const ConnectionId &id : client->connections) {
        const auto entry = snapshot.connections.constFind(id);
        if (entry == snapshot.connections.constEnd()
            || (!request.connection.isEmpty() && request.connection != id))
            continue;
        if (entry->intermediary)
            addIntermediaryLogins(candidates, id, *entry, *client, request);
        else
            addTaxpayerLogin(candidates, id, *entry, request, alone);
    }
    if (candidates.selections.size() > 1)
        return ambiguous();
    if (candidates.selections.isEmpty())
        return candidates.otherTaxpayer ? otherTaxpayer() : notGranted();
    const Selection selection = candidates.selections.constFirst();
    const ConnectionEntry chosen = snapshot.connections.value(selection.login.connection);
    if (!chosen.hasTokens && mayHaveUpstreamToken(*client))
        return withoutTokens();
    if (chosen.paused)
        return refusalFor({.code = ErrorCode::LoginPaused, .retryAfter = pausedRetry});
    return selection;
}

std::optional<Refusal> refuseOtherLogin(const Selection &selection, const Broker::LoginName &login)
{
    if (selection.login == login)
        return std::nullopt;
    return notGranted();
}

std::optional<Refusal> refuseTin(const Selection &selection, const Broker::Token &token)
{
    const QString &tin = token.claims.taxpayerTin;
    if (selection.mustBeTin.isEmpty() || tin == selection.mustBeTin
        || (tin.isEmpty() && selection.isOwnTin))
        return std::nullopt;
    return otherTaxpayer();
}

std::optional<Refusal> refuseScope(const TokenRequest &request, const Broker::Token &token)
{
    // An answer without a scope granted what was asked for (RFC 6749 section 5.1).
    if (request.scopes.isEmpty() || token.scope.isEmpty())
        return std::nullopt;
    const QByteArrayList granted = token.scope.toLatin1().split(' ');
    const bool covered =
        std::any_of(request.scopes.begin(), request.scopes.end(),
                    [&](const QByteArray &scope) { return granted.contains(scope); });
    if (covered)
        return std::nullopt;
    return Refusal{.status = 400,
                   .error = "invalid_scope",
                   .description = "Local: the token of this connection has another scope."};
}

} // namespace Connector::Endpoint
