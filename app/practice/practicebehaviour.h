#pragma once

#include "practice/practicestate.h"

namespace Connector::Practice {

/// What the practice service does with any request: logins, API calls, 404 for everything else. A
/// pure function. Every answer that stands for one of MyInvois carries a correlationId; the page of
/// `captive-portal` comes from somebody else and has none.
Reaction react(State state, const Http::Request &request, const Moment &now, const Draw &draw);

} // namespace Connector::Practice
