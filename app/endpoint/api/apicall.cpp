#include "endpoint/api/apicall.h"

#include "endpoint/api/apifields.h"

#include <QByteArrayList>

namespace Connector::Endpoint {

namespace {

Http::Response wrongMethod()
{
    Http::Response response =
        toResponse({.status = 405,
                    .error = "invalid_request",
                    .description = "Local: this method is not passed on; see Allow."});
    response.headers.add("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
    return response;
}

bool isPassed(const QByteArray &method)
{
    static const QByteArrayList methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
    return methods.contains(method);
}

std::optional<qint64> sizeOf(const Http::Request &request)
{
    bool isNumber = false;
    const qint64 size = request.headers.value("Content-Length").toLongLong(&isNumber);
    return isNumber ? std::optional(size) : std::nullopt;
}

} // namespace

std::shared_ptr<ApiCall> acceptCall(const Http::Request &request, const Route &route,
                                    const Snapshot &snapshot, const LocalTokens &localTokens,
                                    const Moment &now, Http::Responder &responder)
{
    if (!isPassed(request.method)) {
        responder.answer(wrongMethod());
        return nullptr;
    }
    auto read = readApiRequest(request, route);
    if (const auto *refusal = std::get_if<Refusal>(&read)) {
        responder.answer(toResponse(*refusal));
        return nullptr;
    }
    auto call =
        std::make_shared<ApiCall>(ApiCall{.request = std::get<ApiRequest>(std::move(read))});
    const auto permit = permitApi(snapshot, localTokens, call->request, now);
    if (const auto *refusal = std::get_if<Refusal>(&permit)) {
        responder.answer(toResponse(*refusal));
        return nullptr;
    }
    call->permit = std::get<ApiPermit>(permit);
    call->target = route.apiPath;
    if (!request.query.isEmpty())
        call->target += '?' + request.query;
    call->fields = requestFields(request.headers);
    call->body = request.stream;
    call->bodySize = sizeOf(request);
    call->responder = std::move(responder);
    return call;
}

} // namespace Connector::Endpoint
