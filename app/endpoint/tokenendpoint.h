#pragma once

#include "base/clock.h"
#include "endpoint/snapshot.h"
#include "endpoint/tokendesk.h"
#include "http/server.h"

#include <atomic>
#include <functional>

namespace Connector::Endpoint {

/// The routes of the loopback endpoint. Runs in the endpoint thread and answers from the newest
/// snapshot; what the snapshot cannot answer is parked and answered by the main thread, at the
/// latest after `parkTime` with a 503. Never waits.
class TokenEndpoint
{
public:
    using Park = std::function<void(std::shared_ptr<ParkedRequest>)>;

    static constexpr Milliseconds parkTime{20'000};
    static constexpr int maxParked = 512;

    TokenEndpoint(const SnapshotShelf &shelf, const Clock &clock, Park park);

    void handle(const Http::Request &request, Http::Responder responder);

private:
    void handleToken(const Http::Request &request, const Route &route, Http::Responder responder);
    std::optional<Http::Response> answerFromSnapshot(const Snapshot &snapshot,
                                                     const TokenRequest &request,
                                                     const Selection &selection) const;
    void park(TokenRequest request, Selection selection, Http::Responder responder);

    const SnapshotShelf &m_shelf;
    const Clock &m_clock;
    Park m_park;
    std::shared_ptr<std::atomic<int>> m_parked = std::make_shared<std::atomic<int>>(0);
};

} // namespace Connector::Endpoint
