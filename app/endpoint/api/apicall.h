#pragma once

#include "endpoint/api/apirequest.h"
#include "endpoint/call.h"
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
    /// Present from the moment it was permitted to go; records what becomes of it.
    std::optional<Call> call = {};
    /// Counts the calls under way; goes down when this one is gone.
    std::shared_ptr<void> place = {};
};

/// 405 for what is not passed on.
std::optional<Http::Response> refuseMethod(const QByteArray &method);

/// Makes a permitted request a call, still without the way back. Runs in the endpoint's thread,
/// before the body has come.
std::shared_ptr<ApiCall> makeCall(const Http::Request &request, const Route &route,
                                  ApiRequest apiRequest, const ApiPermit &permit);

} // namespace Connector::Endpoint
