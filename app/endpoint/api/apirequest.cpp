#include "endpoint/api/apirequest.h"

#include "endpoint/formbody.h"

#include <algorithm>

namespace Connector::Endpoint {

namespace {

Refusal noCredentials()
{
    return {.status = 401,
            .error = "invalid_request",
            .description = "Local: an opaque token of this connector (Bearer) or local credentials "
                           "(Basic) are needed.",
            .challenge = true,
            .bearerChallenge = true};
}

Refusal badToken()
{
    return {.status = 401,
            .error = "invalid_token",
            .description =
                "Local: the token is not, or no longer, one of this connector's. Ask for "
                "a new one at /connect/token; tokens of MyInvois are not taken here.",
            .bearerChallenge = true};
}

Refusal notCovered(const char *description)
{
    return {.status = 403,
            .error = "insufficient_scope",
            .description = description,
            .bearerChallenge = true};
}

Refusal otherLogin()
{
    return {.status = 403,
            .error = "unauthorized_client",
            .description = "Local: the token is for another connection or taxpayer than the one "
                           "that was named."};
}

bool hasTokenInQuery(QByteArrayView query)
{
    for (const QByteArray &field : query.toByteArray().split('&')) {
        const auto name = decodeFormText(QByteArrayView(field).first(
            std::max<qsizetype>(field.indexOf('='), field.contains('=') ? 0 : field.size())));
        if (name == QByteArray("access_token"))
            return true;
    }
    return false;
}

std::optional<Refusal> refuseRights(Store::Rights rights, const QByteArray &method)
{
    switch (rights) {
    case Store::Rights::Api:
        return std::nullopt;
    case Store::Rights::ApiRead:
        if (method == "GET" || method == "HEAD")
            return std::nullopt;
        return notCovered("Local: this local credential may only read (GET and HEAD).");
    case Store::Rights::Token:
        break;
    }
    return notCovered("Local: this local credential has the right token; the pass-through needs a "
                      "local credential with the right api or api-read.");
}

/// A token stands for its client and its login; a copy of them goes the way of every request.
std::variant<TokenRequest, Refusal> callerOf(const Snapshot &snapshot, const LocalGrant &grant,
                                             const TokenRequest &named, const Moment &now)
{
    const auto client = snapshot.clients.constFind(grant.client);
    if (client == snapshot.clients.constEnd() || client->revoked
        || (client->expiresAt && now.wall >= *client->expiresAt))
        return badToken();
    const Broker::LoginName &login = grant.login;
    const auto entry = snapshot.connections.constFind(login.connection);
    const bool isOwn = entry != snapshot.connections.constEnd() && !entry->intermediary
        && named.taxpayer.tin == entry->ownTin;
    if ((!named.connection.isEmpty() && named.connection != login.connection)
        || (!named.taxpayer.isEmpty() && named.taxpayer != login.taxpayer && !isOwn))
        return otherLogin();
    TokenRequest caller;
    caller.clientId = grant.client;
    caller.connection = login.connection;
    caller.taxpayer = login.taxpayer;
    return caller;
}

std::variant<ApiPermit, Refusal> permitLogin(const Snapshot &snapshot, const TokenRequest &caller,
                                             const QByteArray &method)
{
    const auto client = snapshot.clients.constFind(caller.clientId);
    if (client == snapshot.clients.constEnd())
        return badToken();
    if (const auto refusal = refuseRights(client->rights, method))
        return *refusal;
    const auto selected = selectLogin(snapshot, caller);
    if (const auto *refusal = std::get_if<Refusal>(&selected))
        return asForbidden(*refusal);
    return ApiPermit{caller.clientId, std::get<Selection>(selected)};
}

} // namespace

Refusal asForbidden(Refusal refusal)
{
    if (refusal.error == "unauthorized_client")
        refusal.status = 403;
    return refusal;
}

std::variant<ApiRequest, Refusal> readApiRequest(const Http::Request &request, const Route &route)
{
    if (hasTokenInQuery(request.query)) {
        return Refusal{.status = 400,
                       .error = "invalid_request",
                       .description = "Local: a token in the address is refused; use the "
                                      "Authorization header."};
    }
    ApiRequest result;
    result.method = request.method;
    const QByteArray header = request.headers.value("Authorization").trimmed();
    if (header.left(7).toLower() == "bearer ") {
        result.token = SecretString::copyOf(QByteArrayView(header).sliced(7).trimmed());
    } else if (header.left(6).toLower() == "basic ") {
        if (auto refusal = readBasic(header, result.caller))
            return *refusal;
    }
    if (result.token.isEmpty() && result.caller.secret.isEmpty())
        return noCredentials();
    if (auto refusal = readTaxpayer(request, route, result.caller))
        return *refusal;
    return result;
}

std::variant<ApiPermit, Refusal> permitApi(const Snapshot &snapshot, const LocalTokens &localTokens,
                                           const ApiRequest &request, const Moment &now)
{
    if (request.token.isEmpty()) {
        if (const auto refusal = refuseClient(snapshot, request.caller, now.wall))
            return *refusal;
        return permitLogin(snapshot, request.caller, request.method);
    }
    const auto grant = localTokens.find(request.token, now);
    if (!grant)
        return badToken();
    if (const auto refusal = refuseRights(grant->rights, request.method))
        return *refusal;
    const auto caller = callerOf(snapshot, *grant, request.caller, now);
    if (const auto *refusal = std::get_if<Refusal>(&caller))
        return *refusal;
    return permitLogin(snapshot, std::get<TokenRequest>(caller), request.method);
}

} // namespace Connector::Endpoint
