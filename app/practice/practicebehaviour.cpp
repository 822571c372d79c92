#include "practice/practicebehaviour.h"

#include "practice/answers.h"
#include "practice/apibehaviour.h"
#include "practice/bridgebehaviour.h"
#include "practice/identitybehaviour.h"
#include "practice/myobbehaviour.h"
#include "practice/scenarios.h"
#include "practice/wallclock.h"

#include <utility>

namespace Connector::Practice {

namespace {

Reaction routed(State state, const Http::Request &request, const Moment &now, const Draw &draw)
{
    if (request.path == "/connect/token")
        return logIn(std::move(state), request, now, draw);
    if (request.path.startsWith("/api/"))
        return callApi(std::move(state), request, now, draw);
    if (request.path.startsWith("/bridge/"))
        return reactAsBridge(std::move(state), request, now, draw);
    if (request.path.startsWith("/myob/"))
        return reactAsMyob(std::move(state), request, now, draw);
    if (request.path.startsWith("/desktop/"))
        return reactAsDesktop(std::move(state), request);
    return {.state = std::move(state), .response = gatewayError(404, "Resource not found")};
}

} // namespace

Reaction react(State state, const Http::Request &request, const Moment &now, const Draw &draw)
{
    Reaction reaction = routed(std::move(state), request, now, draw);
    const Scenario *scenario = scenarioOfClient(reaction.loginOf);
    const Situation situation = scenario ? scenario->situation : Situation::Ok;
    if (situation != Situation::CaptivePortal)
        reaction.response.headers.add("correlationId", draw.correlationId);
    if (situation == Situation::ClockSkew)
        reaction.response.headers.add("Date", httpDate(serviceTime(situation, now.wall)));
    return reaction;
}

} // namespace Connector::Practice
