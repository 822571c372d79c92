#include "endpoint/api/apidesk.h"

#include "endpoint/api/apiexchange.h"

namespace Connector::Endpoint {

// What a chunked body may become; the server holds it against its own limit.
static constexpr qint64 largestBody = qint64{10} * 1024 * 1024;

ApiDesk::ApiDesk(const Rooms &rooms, QObject *parent)
    : ApiDesk(rooms, Patience{}, parent)
{}

ApiDesk::ApiDesk(const Rooms &rooms, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_patience(patience)
{}

std::shared_ptr<void> ApiDesk::reserve(qint64 size)
{
    if (*m_kept + size > mostKept)
        return nullptr;
    *m_kept += size;
    return {static_cast<void *>(this), [kept = m_kept, size](void *) { *kept -= size; }};
}

void ApiDesk::take(const std::shared_ptr<ApiCall> &call)
{
    std::shared_ptr<void> memory;
    if (call->body) {
        memory = reserve(call->bodySize.value_or(largestBody));
        if (!memory && !call->bodySize) {
            call->call->refuse({.status = 503,
                                .error = "temporarily_unavailable",
                                .description = "Local: too many requests without a "
                                               "Content-Length are under way.",
                                .retryAfter = Seconds(5),
                                .reason = ErrorCode::EndpointBusy});
            return;
        }
    }
    auto *exchange = new ApiExchange(m_rooms, m_patience, {call, memory}, this);
    exchange->start();
}

} // namespace Connector::Endpoint
