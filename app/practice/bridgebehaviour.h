#pragma once

#include "practice/practicestate.h"

namespace Connector::Practice {

/// Logins per minute and client id (documentation of the Bridge, "Rate limits").
constexpr int bridgeLoginsPerMinute = 10;

/// What MyInvois Bridge does with a request: client credentials at /bridge/oauth/token, as a form
/// or as JSON, and a list of invoices for a bearer token with the scope invoices:read. A pure
/// function. Source: documentation of the Bridge, "Authentication" and "Errors".
Reaction reactAsBridge(State state, const Http::Request &request, const Moment &now,
                       const Draw &draw);

} // namespace Connector::Practice
