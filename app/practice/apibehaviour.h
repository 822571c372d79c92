#pragma once

#include "practice/practicestate.h"

namespace Connector::Practice {

/// What the system API does with a request below /api/v1.0: document types, validation of a TIN and
/// a minimal submission of documents, each for a bearer token that was issued here and has not
/// expired. A pure function. Sources: SDK site, e-Invoicing API and Standard Error Response.
Reaction callApi(State state, const Http::Request &request, const Moment &now, const Draw &draw);

} // namespace Connector::Practice
