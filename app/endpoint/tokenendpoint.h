#pragma once

#include "base/clock.h"
#include "endpoint/api/apicall.h"
#include "endpoint/call.h"
#include "endpoint/callers.h"
#include "endpoint/guesses.h"
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

    /// What it works with. `record` is the audit's.
    struct Surroundings
    {
        const SnapshotShelf &shelf;
        LocalTokens &localTokens;
        const Clock &clock;
        Callers &callers;
        Call::Record record;
    };

    TokenEndpoint(Surroundings surroundings, Ways ways);

    void handle(const Http::Request &request, Http::Responder responder);

private:
    void handleToken(const Snapshot &snapshot, const Http::Request &request, const Route &route,
                     Call call);
    void handleApi(const Snapshot &snapshot, const Http::Request &request, const Route &route,
                   Call call);
    void handleRevocation(const Snapshot &snapshot, const Http::Request &request,
                          const Route &route, Call call);
    std::optional<DoubtedToken> giveUp(const Snapshot &snapshot,
                                       const RevocationRequest &revocation, Call &call);
    void noteCaller(const Snapshot &snapshot, const Http::Peer &peer, const LocalClientId &client,
                    Call &call);
    bool isAdmitted(const Snapshot &snapshot, const Http::Peer &peer, const TokenRequest &caller,
                    Call &call);
    void slowDown(const Platform::Ownership &owner, const Refusal &refusal, Call &call);
    bool answersFromSnapshot(const Snapshot &snapshot, const TokenRequest &request,
                             const Selection &selection, Call &call) const;
    void park(TokenRequest request, Selection selection, Call call);
    void pass(const Http::Peer &peer, const Snapshot &snapshot,
              const std::shared_ptr<ApiCall> &apiCall, Call call);

    Surroundings m_with;
    Ways m_ways;
    Guesses m_guesses;
    std::shared_ptr<std::atomic<int>> m_parked = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<std::atomic<int>> m_calls = std::make_shared<std::atomic<int>>(0);
};

} // namespace Connector::Endpoint
