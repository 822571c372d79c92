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

std::optional<Http::Response> refuseMethod(const QByteArray &method)
{
    return isPassed(method) ? std::nullopt : std::optional(wrongMethod());
}

std::shared_ptr<ApiCall> makeCall(const Http::Request &request, const Route &route,
                                  ApiRequest apiRequest, const ApiPermit &permit)
{
    auto call = std::make_shared<ApiCall>(ApiCall{.request = std::move(apiRequest)});
    call->permit = permit;
    call->target = route.apiPath;
    if (!request.query.isEmpty())
        call->target += '?' + request.query;
    call->fields = requestFields(request.headers);
    call->body = request.stream;
    call->bodySize = sizeOf(request);
    return call;
}

} // namespace Connector::Endpoint
