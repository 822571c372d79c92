#pragma once

#include "practice/practicestate.h"

namespace Connector::Practice {

/// What MYOB does with a request below /myob/: a renewal at its token address, whose refresh token
/// stays the same because it is published, and its API for the token, the API key and the version.
/// A pure function. Source: MYOB developer pages, "Authentication" and "Errors".
Reaction reactAsMyob(State state, const Http::Request &request, const Moment &now,
                     const Draw &draw);

/// What AccountRight's local API does below /desktop/: it lists its company files for the user of
/// the file, or for nobody.
Reaction reactAsDesktop(State state, const Http::Request &request);

} // namespace Connector::Practice
