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

Refusal refusedPath()
{
    return {.status = 400,
            .error = "invalid_request",
            .description = "Local: the path has a part that is not allowed."};
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

Refusal tooManyParked()
{
    return {.status = 503,
            .error = "temporarily_unavailable",
            .description = "Local: too many requests wait for a login.",
            .retryAfter = 5s,
            .reason = ErrorCode::EndpointBusy};
}

Refusal tooManyGuesses()
{
    return {.status = 429,
            .error = "temporarily_unavailable",
            .description = "Local: too many requests with wrong local credentials "
                           "(endpoint.too_many_guesses).",
            .retryAfter = 60s,
            .reason = ErrorCode::EndpointTooManyGuesses};
}

Http::Response tooLate()
{
    return toResponse({.status = 503,
                       .error = "temporarily_unavailable",
                       .description = "Local: no token could be had in time.",
                       .retryAfter = 10s});
}

Refusal tooManyCalls()
{
    return {.status = 503,
            .error = "temporarily_unavailable",
            .description = "Local: too many API calls are under way.",
            .retryAfter = 5s,
            .reason = ErrorCode::EndpointBusy};
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

TokenEndpoint::TokenEndpoint(Surroundings surroundings, Ways ways)
    : m_with(std::move(surroundings))
    , m_ways(std::move(ways))
{}

void TokenEndpoint::handle(const Http::Request &request, Http::Responder responder)
{
    const auto snapshot = m_with.shelf.newest();
    Call call(std::move(responder), m_with.record, m_with.clock);
    if (const auto refusal = refuseCaller(request, snapshot->port)) {
        call.refuse(*refusal);
        return;
    }
    if (const auto refusal = refuseOwner(*snapshot, m_with.callers.ownerOf(request.peer))) {
        call.refuse(*refusal);
        return;
    }
    const Route route = routeOf(request.path);
    switch (route.target) {
    case Route::Target::Token:
        if (request.method != "POST")
            call.answer(wrongMethod("POST"));
        else
            handleToken(*snapshot, request, route, std::move(call));
        return;
    case Route::Target::Revocation:
        if (request.method != "POST")
            call.answer(wrongMethod("POST"));
        else
            handleRevocation(*snapshot, request, route, std::move(call));
        return;
    case Route::Target::Api:
        handleApi(*snapshot, request, route, std::move(call));
        return;
    case Route::Target::Health:
        if (request.method != "GET" && request.method != "HEAD")
            call.answer(wrongMethod("GET, HEAD"));
        else
            call.answer(jsonResponse(200, R"({"status":"ok"})"));
        return;
    case Route::Target::Refused:
        call.refuse(refusedPath());
        return;
    case Route::Target::Nowhere:
        call.answer(notFound());
        return;
    }
}

void TokenEndpoint::handleToken(const Snapshot &snapshot, const Http::Request &request,
                                const Route &route, Call call)
{
    auto read = readTokenRequest(request, route);
    if (const auto *refusal = std::get_if<Refusal>(&read)) {
        call.refuse(*refusal);
        return;
    }
    auto &tokenRequest = std::get<TokenRequest>(read);
    if (!isAdmitted(snapshot, request.peer, tokenRequest, call))
        return;
    const auto selected = selectLogin(snapshot, tokenRequest);
    if (const auto *refusal = std::get_if<Refusal>(&selected)) {
        call.refuse(*refusal);
        return;
    }
    const auto &selection = std::get<Selection>(selected);
    call.facts().connection = selection.login.connection;
    call.facts().taxpayer = selection.login.taxpayer;
    if (!answersFromSnapshot(snapshot, tokenRequest, selection, call))
        park(std::move(tokenRequest), selection, std::move(call));
}

/// Only clients that exist are named in the audit.
void TokenEndpoint::noteCaller(const Snapshot &snapshot, const Http::Peer &peer,
                               const LocalClientId &client, Call &call)
{
    if (snapshot.clients.contains(client))
        call.facts().client = client;
    const Milliseconds wall = m_with.clock.now().wall;
    if (const quint64 caller = m_with.callers.noteCaller(peer, call.facts().client, wall))
        call.facts().callers = {caller};
}

/// Whether whoever is at the far end may act as the client it names; if not, that is answered.
bool TokenEndpoint::isAdmitted(const Snapshot &snapshot, const Http::Peer &peer,
                               const TokenRequest &caller, Call &call)
{
    noteCaller(snapshot, peer, caller.clientId, call);
    const Platform::Ownership &owner = m_with.callers.ownerOf(peer);
    if (const auto refusal = refuseOwnerOf(snapshot, owner, caller.clientId)) {
        call.refuse(*refusal);
        return false;
    }
    if (const auto refusal = refuseClient(snapshot, caller, m_with.clock.now().wall)) {
        slowDown(owner, *refusal, call);
        return false;
    }
    return true;
}

/// Callers who name no client of ours are told apart by their user only.
void TokenEndpoint::slowDown(const Platform::Ownership &owner, const Refusal &refusal, Call &call)
{
    const LocalClientId &client = call.facts().client;
    const QString origin = client.isEmpty() ? u'?' + owner.user.toString() : client.toString();
    const auto delay = m_guesses.noteFailure(origin, m_with.clock.now());
    if (!delay)
        call.refuse(tooManyGuesses());
    else if (*delay == 0ms)
        call.refuse(refusal);
    else
        m_guesses.hold(origin, call.refuseAfter(*delay, refusal));
}

bool TokenEndpoint::answersFromSnapshot(const Snapshot &snapshot, const TokenRequest &request,
                                        const Selection &selection, Call &call) const
{
    const auto entry = snapshot.tokens.constFind(selection.login);
    if (entry == snapshot.tokens.constEnd())
        return false;
    const Moment now = m_with.clock.now();
    const auto client = snapshot.clients.constFind(request.clientId);
    const Seconds asked = lifeNeeded(*client, request);
    if (!entry->token.isLive(now)
        || entry->token.remaining(now) < Broker::requiredLife(asked, entry->token.lifetime))
        return false;
    entry->use->set(now);
    handOut(std::move(call),
            {.client = *client,
             .request = request,
             .selection = selection,
             .token = entry->token,
             .mark = entry->mark},
            m_with.localTokens, now);
    return true;
}

void TokenEndpoint::handleApi(const Snapshot &snapshot, const Http::Request &request,
                              const Route &route, Call call)
{
    if (auto refused = refuseMethod(request.method)) {
        call.answer(std::move(*refused));
        return;
    }
    auto read = readApiRequest(request, route);
    if (const auto *refusal = std::get_if<Refusal>(&read)) {
        call.refuse(*refusal);
        return;
    }
    auto &apiRequest = std::get<ApiRequest>(read);
    if (apiRequest.token.isEmpty() && !isAdmitted(snapshot, request.peer, apiRequest.caller, call))
        return;
    const auto permit = permitApi(snapshot, m_with.localTokens, apiRequest, m_with.clock.now());
    if (const auto *refusal = std::get_if<Refusal>(&permit)) {
        call.refuse(*refusal);
        return;
    }
    pass(request.peer, snapshot,
         makeCall(request, route, std::move(apiRequest), std::get<ApiPermit>(permit)),
         std::move(call));
}

void TokenEndpoint::pass(const Http::Peer &peer, const Snapshot &snapshot,
                         const std::shared_ptr<ApiCall> &apiCall, Call call)
{
    const ApiPermit &permit = apiCall->permit;
    noteCaller(snapshot, peer, permit.client, call);
    call.facts().connection = permit.selection.login.connection;
    call.facts().taxpayer = permit.selection.login.taxpayer;
    // An opaque token names its client only now.
    if (const auto refusal = refuseOwnerOf(snapshot, m_with.callers.ownerOf(peer), permit.client)) {
        call.refuse(*refusal);
        return;
    }
    apiCall->place = takePlace(m_calls, maxCalls);
    if (!apiCall->place) {
        call.refuse(tooManyCalls());
        return;
    }
    snapshot.clients.value(permit.client).use->set(m_with.clock.now());
    if (!call.passOn())
        return;
    apiCall->call = std::move(call);
    m_ways.pass(apiCall);
}

void TokenEndpoint::handleRevocation(const Snapshot &snapshot, const Http::Request &request,
                                     const Route &route, Call call)
{
    auto read = readRevocationRequest(request, route);
    if (const auto *refusal = std::get_if<Refusal>(&read)) {
        call.refuse(*refusal);
        return;
    }
    const auto &revocation = std::get<RevocationRequest>(read);
    if (!isAdmitted(snapshot, request.peer, revocation.caller, call))
        return;
    auto doubted = giveUp(snapshot, revocation, call);
    if (!doubted) {
        call.answer(revoked());
        return;
    }
    call.responder().answerLatest(parkTime, revoked());
    doubted->responder = std::move(call.responder());
    m_ways.doubt(std::make_shared<DoubtedToken>(std::move(*doubted)));
}

/// Voids an opaque token; an upstream one is doubted at most, because others use it too.
std::optional<DoubtedToken> TokenEndpoint::giveUp(const Snapshot &snapshot,
                                                  const RevocationRequest &revocation, Call &call)
{
    const LocalClientId &client = revocation.caller.clientId;
    const auto opaque = m_with.localTokens.revoke(revocation.token, client);
    auto doubted = doubtedToken(snapshot, snapshot.clients.value(client), revocation.token);
    if (opaque || doubted) {
        const Broker::LoginName &login = opaque ? opaque->login : doubted->login;
        call.facts().connection = login.connection;
        call.facts().taxpayer = login.taxpayer;
        call.noteRevocation(Audit::tokenMark(revocation.token.reveal()));
    }
    return doubted;
}

void TokenEndpoint::park(TokenRequest request, Selection selection, Call call)
{
    std::shared_ptr<void> place = takePlace(m_parked, maxParked);
    if (!place) {
        call.refuse(tooManyParked());
        return;
    }
    // Armed here, in this thread: it holds even while the main thread stands still.
    call.responder().answerLatest(parkTime, tooLate());
    m_ways.park(std::make_shared<ParkedRequest>(ParkedRequest{
        std::move(request), std::move(selection), std::move(call), std::move(place)}));
}

} // namespace Connector::Endpoint
