#pragma once

#include "endpoint/api/apirequest.h"
#include "http/server.h"

#include <memory>
#include <optional>

namespace Connector::Endpoint {

/// A request for the pass-through on its way to the main thread, permitted so far.
struct ApiCall
{
    ApiRequest request;
    ApiPermit permit = {};
    /// Path from `/api` on and query, exactly as sent.
    QByteArray target = {};
    Http::Headers fields = {};
    /// Nothing without a body.
    std::shared_ptr<Http::BodySource> body = {};
    /// Nothing for a chunked body.
    std::optional<qint64> bodySize = {};
    Http::Responder responder = {};
    /// Counts the calls under way; goes down when this one is gone.
    std::shared_ptr<void> place = {};
};

/// Reads and permits a request, and makes it a call, or answers it with a refusal. Runs in the
/// endpoint's thread, before the body has come.
std::shared_ptr<ApiCall> acceptCall(const Http::Request &request, const Route &route,
                                    const Snapshot &snapshot, const LocalTokens &localTokens,
                                    const Moment &now, Http::Responder &responder);

} // namespace Connector::Endpoint
