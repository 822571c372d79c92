#pragma once

#include "practice/practicestate.h"

namespace Connector::Practice {

/// Logins per minute and client id (SDK site, Login as Taxpayer System).
constexpr int loginsPerMinute = 12;

/// What LHDN's identity service does with a request to /connect/token, or what the scenario of the
/// client id shows instead. A pure function. Credentials come in a form body only; any pair that
/// is not one of the published practice pairs is refused. Sources: SDK site, Login as Taxpayer
/// System, Login as Intermediary System, Integration Practices, Standard Header Parameters.
Reaction logIn(State state, const Http::Request &request, const Moment &now, const Draw &draw);

} // namespace Connector::Practice
