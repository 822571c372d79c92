#include "endpoint/tokenendpoint.h"

#include "broker/renewalschedule.h"
#include "endpoint/accesspolicy.h"
#include "endpoint/callerguard.h"
#include "endpoint/handout.h"
#include "endpoint/route.h"

namespace Connector::Endpoint {

using namespace std::chrono_literals;

namespace {

Http::Response notFound()
{
    return toResponse({.status = 404,
                       .error = "invalid_request",
                       .description = "Local: there is nothing at this address. The token is at "
                                      "/connect/token."});
}

Http::Response refusedPath()
{
    return toResponse({.status = 400,
                       .error = "invalid_request",
                       .description = "Local: the path has a part that is not allowed."});
}

Http::Response wrongMethod(const char *allowed)
{
    Http::Response response =
        toResponse({.status = 405,
                    .error = "invalid_request",
                    .description = "Local: this method is not allowed here; see Allow."});
    response.headers.add("Allow", allowed);
    return response;
}

Http::Response tooManyParked()
{
    return toResponse({.status = 503,
                       .error = "temporarily_unavailable",
                       .description = "Local: too many requests wait for a login.",
                       .retryAfter = 5s});
}

Http::Response tooLate()
{
    return toResponse({.status = 503,
                       .error = "temporarily_unavailable",
                       .description = "Local: no token could be had in time.",
                       .retryAfter = 10s});
}

Http::Response tooManyCalls()
{
    return toResponse({.status = 503,
                       .error = "temporarily_unavailable",
                       .description = "Local: too many API calls are under way.",
                       .retryAfter = 5s});
}

/// A place among so many; nothing if all are taken.
std::shared_ptr<void> takePlace(const std::shared_ptr<std::atomic<int>> &taken, int most)
{
    if (taken->fetch_add(1) >= most) {
        taken->fetch_sub(1);
        return nullptr;
    }
    return {static_cast<void *>(taken.get()), [taken](void *) { taken->fetch_sub(1); }};
}

/// The login whose live token this is, among those that the client may use.
std::optional<DoubtedToken> doubtedToken(const Snapshot &snapshot, const ClientEntry &client,
                                         const SecretString &token)
{
    for (auto entry = snapshot.tokens.cbegin(); entry != snapshot.tokens.cend(); ++entry) {
        const SharedSecret &live = entry->token.accessToken;
        if (client.connections.contains(entry.key().connection) && live->equals(token))
            return DoubtedToken{.login = entry.key(), .token = live};
    }
    return std::nullopt;
}

} // namespace

TokenEndpoint::TokenEndpoint(const SnapshotShelf &shelf, LocalTokens &localTokens,
                             const Clock &clock, Ways ways)
    : m_shelf(shelf)
    , m_localTokens(localTokens)
    , m_clock(clock)
    , m_ways(std::move(ways))
{}

void TokenEndpoint::handle(const Http::Request &request, Http::Responder responder)
{
    if (const auto refusal = refuseCaller(request, m_shelf.newest()->port)) {
        responder.answer(toResponse(*refusal));
        return;
    }
    const Route route = routeOf(request.path);
    switch (route.target) {
    case Route::Target::Token:
        if (request.method != "POST")
            responder.answer(wrongMethod("POST"));
        else
            handleToken(request, route, std::move(responder));
        return;
    case Route::Target::Revocation:
        if (request.method != "POST")
            responder.answer(wrongMethod("POST"));
        else
            handleRevocation(request, route, std::move(responder));
        return;
    case Route::Target::Api:
        handleApi(request, route, std::move(responder));
        return;
    case Route::Target::Health:
        if (request.method != "GET" && request.method != "HEAD")
            responder.answer(wrongMethod("GET, HEAD"));
        else
            responder.answer(jsonResponse(200, R"({"status":"ok"})"));
        return;
    case Route::Target::Refused:
        responder.answer(refusedPath());
        return;
    case Route::Target::Nowhere:
        responder.answer(notFound());
        return;
    }
}

void TokenEndpoint::handleToken(const Http::Request &request, const Route &route,
                                Http::Responder responder)
{
    auto read = readTokenRequest(request, route);
    if (const auto *refusal = std::get_if<Refusal>(&read)) {
        responder.answer(toResponse(*refusal));
        return;
    }
    auto &tokenRequest = std::get<TokenRequest>(read);
    const auto snapshot = m_shelf.newest();
    if (const auto refusal = refuseClient(*snapshot, tokenRequest, m_clock.now().wall)) {
        responder.answer(toResponse(*refusal));
        return;
    }
    const auto selected = selectLogin(*snapshot, tokenRequest);
    if (const auto *refusal = std::get_if<Refusal>(&selected)) {
        responder.answer(toResponse(*refusal));
        return;
    }
    const auto &selection = std::get<Selection>(selected);
    if (auto response = answerFromSnapshot(*snapshot, tokenRequest, selection))
        responder.answer(std::move(*response));
    else
        park(std::move(tokenRequest), selection, std::move(responder));
}

std::optional<Http::Response> TokenEndpoint::answerFromSnapshot(const Snapshot &snapshot,
                                                                const TokenRequest &request,
                                                                const Selection &selection) const
{
    const auto entry = snapshot.tokens.constFind(selection.login);
    if (entry == snapshot.tokens.constEnd())
        return std::nullopt;
    const Moment now = m_clock.now();
    const auto client = snapshot.clients.constFind(request.clientId);
    const Seconds asked = lifeNeeded(*client, request);
    if (!entry->token.isLive(now)
        || entry->token.remaining(now) < Broker::requiredLife(asked, entry->token.lifetime))
        return std::nullopt;
    if (const auto refusal = refuseTin(selection, entry->token))
        return toResponse(*refusal);
    if (const auto refusal = refuseScope(request, entry->token))
        return toResponse(*refusal);
    client->use->set(now);
    entry->use->set(now);
    return handOut(*client, selection, entry->token, m_localTokens, now);
}

void TokenEndpoint::handleApi(const Http::Request &request, const Route &route,
                              Http::Responder responder)
{
    const auto snapshot = m_shelf.newest();
    const Moment now = m_clock.now();
    const auto call = acceptCall(request, route, *snapshot, m_localTokens, now, responder);
    if (!call)
        return;
    call->place = takePlace(m_calls, maxCalls);
    if (!call->place) {
        call->responder.answer(tooManyCalls());
        return;
    }
    snapshot->clients.value(call->permit.client).use->set(now);
    m_ways.pass(call);
}

void TokenEndpoint::handleRevocation(const Http::Request &request, const Route &route,
                                     Http::Responder responder)
{
    auto read = readRevocationRequest(request, route);
    if (const auto *refusal = std::get_if<Refusal>(&read)) {
        responder.answer(toResponse(*refusal));
        return;
    }
    const auto &revocation = std::get<RevocationRequest>(read);
    const auto snapshot = m_shelf.newest();
    if (const auto refusal = refuseClient(*snapshot, revocation.caller, m_clock.now().wall)) {
        responder.answer(toResponse(*refusal));
        return;
    }
    const LocalClientId &client = revocation.caller.clientId;
    m_localTokens.revoke(revocation.token, client);
    auto doubted = doubtedToken(*snapshot, snapshot->clients.value(client), revocation.token);
    if (!doubted) {
        responder.answer(revoked());
        return;
    }
    responder.answerLatest(parkTime, revoked());
    doubted->responder = std::move(responder);
    m_ways.doubt(std::make_shared<DoubtedToken>(std::move(*doubted)));
}

void TokenEndpoint::park(TokenRequest request, Selection selection, Http::Responder responder)
{
    std::shared_ptr<void> place = takePlace(m_parked, maxParked);
    if (!place) {
        responder.answer(tooManyParked());
        return;
    }
    // Armed here, in this thread: it holds even while the main thread stands still.
    responder.answerLatest(parkTime, tooLate());
    m_ways.park(std::make_shared<ParkedRequest>(ParkedRequest{
        std::move(request), std::move(selection), std::move(responder), std::move(place)}));
}

} // namespace Connector::Endpoint
