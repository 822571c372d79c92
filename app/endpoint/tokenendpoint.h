#pragma once

#include "base/clock.h"
#include "endpoint/api/apicall.h"
#include "endpoint/revocationdesk.h"
#include "endpoint/snapshot.h"
#include "endpoint/tokendesk.h"
#include "http/server.h"

#include <atomic>
#include <functional>

namespace Connector::Endpoint {

/// The routes of the loopback endpoint. Runs in the endpoint thread and answers from the newest
/// snapshot; what the snapshot cannot answer is parked and answered by the main thread, at the
/// latest after `parkTime` with a 503. Calls of the pass-through always go there. Never waits.
class TokenEndpoint
{
public:
    /// The ways into the main thread.
    struct Ways
    {
        std::function<void(std::shared_ptr<ParkedRequest>)> park;
        std::function<void(std::shared_ptr<ApiCall>)> pass;
        std::function<void(std::shared_ptr<DoubtedToken>)> doubt;
    };

    static constexpr Milliseconds parkTime{20'000};
    static constexpr int maxParked = 512;
    static constexpr int maxCalls = 64;

    TokenEndpoint(const SnapshotShelf &shelf, LocalTokens &localTokens, const Clock &clock,
                  Ways ways);

    void handle(const Http::Request &request, Http::Responder responder);

private:
    void handleApi(const Http::Request &request, const Route &route, Http::Responder responder);
    void handleRevocation(const Http::Request &request, const Route &route,
                          Http::Responder responder);
    void handleToken(const Http::Request &request, const Route &route, Http::Responder responder);
    std::optional<Http::Response> answerFromSnapshot(const Snapshot &snapshot,
                                                     const TokenRequest &request,
                                                     const Selection &selection) const;
    void park(TokenRequest request, Selection selection, Http::Responder responder);

    const SnapshotShelf &m_shelf;
    LocalTokens &m_localTokens;
    const Clock &m_clock;
    Ways m_ways;
    std::shared_ptr<std::atomic<int>> m_parked = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<std::atomic<int>> m_calls = std::make_shared<std::atomic<int>>(0);
};

} // namespace Connector::Endpoint
