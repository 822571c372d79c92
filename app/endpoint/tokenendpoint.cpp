#include "endpoint/tokenendpoint.h"

#include "broker/renewalschedule.h"
#include "endpoint/accesspolicy.h"
#include "endpoint/callerguard.h"
#include "endpoint/route.h"
#include "endpoint/tokenanswer.h"

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

} // namespace

TokenEndpoint::TokenEndpoint(const SnapshotShelf &shelf, const Clock &clock, Park park)
    : m_shelf(shelf)
    , m_clock(clock)
    , m_park(std::move(park))
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
    if (const auto refusal = refuseUpstreamToken(*snapshot, tokenRequest.clientId)) {
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
    const Seconds asked = std::max(client->minValid, request.minValid);
    if (!entry->token.isLive(now)
        || entry->token.remaining(now) < Broker::requiredLife(asked, entry->token.lifetime))
        return std::nullopt;
    if (const auto refusal = refuseTin(selection, entry->token))
        return toResponse(*refusal);
    if (const auto refusal = refuseScope(request, entry->token))
        return toResponse(*refusal);
    client->use->set(now);
    entry->use->set(now);
    return tokenAnswer(entry->token, now);
}

void TokenEndpoint::park(TokenRequest request, Selection selection, Http::Responder responder)
{
    if (m_parked->fetch_add(1) >= maxParked) {
        m_parked->fetch_sub(1);
        responder.answer(tooManyParked());
        return;
    }
    // Armed here, in this thread: it holds even while the main thread stands still.
    responder.answerLatest(parkTime, tooLate());
    std::shared_ptr<void> place(nullptr, [parked = m_parked](void *) { parked->fetch_sub(1); });
    m_park(std::make_shared<ParkedRequest>(ParkedRequest{std::move(request), std::move(selection),
                                                         std::move(responder), std::move(place)}));
}

} // namespace Connector::Endpoint
