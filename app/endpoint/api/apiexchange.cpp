#include "endpoint/api/apiexchange.h"

#include "base/logcategories.h"
#include "endpoint/api/apifields.h"
#include "identity/systems.h"

#include <QPointer>

#include <utility>

namespace Connector::Endpoint {

using namespace std::chrono_literals;

namespace {

constexpr qint64 portionSize = qint64{64} * 1024;
// A token that ends on the way costs a 401 and a second round.
constexpr Seconds lifeOnTheWay{30};

Refusal noTokenInTime()
{
    return {.status = 503,
            .error = "temporarily_unavailable",
            .description = "Local: no token could be had in time. The request was not sent.",
            .retryAfter = 10s};
}

Refusal badTarget()
{
    return {.status = 400,
            .error = "invalid_request",
            .description = "Local: the address cannot be passed on."};
}

} // namespace

ApiExchange::ApiExchange(const ApiDesk::Rooms &rooms, const ApiDesk::Patience &patience, Task task,
                         ApiDesk *desk)
    : QObject(desk)
    , m_rooms(rooms)
    , m_patience(patience)
    , m_task(std::move(task))
    , m_desk(desk)
{
    m_tokenTimer.setSingleShot(true);
    connect(&m_tokenTimer, &QTimer::timeout, this, [this] { answer(noTokenInTime()); });
    if (m_task.call->body) {
        m_body = std::make_unique<PassedBody>(
            std::move(m_task.call->body),
            PassedBody::Plan{m_task.call->bodySize, m_task.memory != nullptr}, m_desk);
        // The server has told the caller; what went upstream so far is not a whole request.
        connect(m_body.get(), &PassedBody::broken, this, &ApiExchange::end);
        connect(m_body.get(), &PassedBody::gathered, this, &ApiExchange::demandToken);
    }
}

void ApiExchange::start()
{
    if (m_body && !m_task.call->bodySize)
        m_body->gather();
    else
        demandToken();
}

void ApiExchange::demandToken()
{
    m_tokenTimer.start(m_patience.token);
    m_rooms.broker.request(m_task.call->permit.selection.login, {.minValid = lifeOnTheWay},
                           {this, [this](const Result<Broker::Token> &token) { onToken(token); }});
}

void ApiExchange::onToken(const Result<Broker::Token> &token)
{
    m_tokenTimer.stop();
    if (m_hasEnded)
        return;
    if (!token) {
        answer(apiRefusalFor(token.error()));
        return;
    }
    if (const auto refusal = refuse(*token)) {
        answer(*refusal);
        return;
    }
    // Whoever hung up would never learn what became of it.
    if (m_task.call->call->responder().isWanted())
        send(*token);
    else
        end();
}

std::optional<Refusal> ApiExchange::refuse(const Broker::Token &token) const
{
    const auto permit = permitApi(*m_rooms.shelf.newest(), m_rooms.localTokens,
                                  m_task.call->request, m_rooms.clock.now());
    if (const auto *refusal = std::get_if<Refusal>(&permit))
        return *refusal;
    const Selection &selection = std::get<ApiPermit>(permit).selection;
    if (const auto refusal = refuseOtherLogin(selection, m_task.call->permit.selection.login))
        return asForbidden(*refusal);
    return refuseTin(selection, token);
}

/// What leaves, still without its body. Errors: ServiceUnavailable (there is no address yet).
Result<Http::StreamedRequest> ApiExchange::outgoing(const Broker::Token &token) const
{
    const auto profile = m_rooms.profiles.find(m_task.call->permit.selection.login.connection);
    const QUrl base = profile ? m_rooms.upstreams.apiUrl(*profile) : QUrl();
    if (base.isEmpty())
        return ErrorCode::ServiceUnavailable;
    const Identity::UpstreamSystem &system = Identity::systemOf(*profile);
    const QByteArray target = system.apiTarget(m_task.call->target);
    const Http::Headers ours =
        system.apiFields(*profile, {.token = token.accessToken, .companyFile = token.companyFile});
    return Http::StreamedRequest{
        .method = m_task.call->request.method,
        .url = QUrl::fromEncoded(base.toEncoded() + target, QUrl::StrictMode),
        .headers = withOurs(m_task.call->fields, ours, system.ownApiFields()),
        .mayBePlain = system.mayBePlain(*profile)};
}

void ApiExchange::send(const Broker::Token &token)
{
    m_sent = token.accessToken;
    Result<Http::StreamedRequest> request = outgoing(token);
    if (!request || !request->url.isValid()) {
        answer(request ? badTarget() : apiRefusalFor(request.error()));
        return;
    }
    if (m_body) {
        request->body = m_body->open();
        request->bodySize = m_body->size();
    }
    m_stream = m_rooms.client.open(*std::move(request), m_patience.upstream, this);
    connect(m_stream, &Http::ClientStream::answered, this, &ApiExchange::onAnswered);
    connect(m_stream, &Http::ClientStream::readyRead, this, &ApiExchange::pump);
    connect(m_stream, &Http::ClientStream::finished, this, [this] {
        m_isComplete = true;
        pump();
    });
    connect(m_stream, &Http::ClientStream::failed, this, &ApiExchange::onFailed);
}

void ApiExchange::onAnswered(int status, const Http::Headers &fields,
                             const std::optional<qint64> &size)
{
    m_head = {.status = status, .headers = answerFields(fields), .streamSize = size};
    if (status == 401 && !m_isRepeat)
        demandAnother();
    else
        pass();
}

bool ApiExchange::mayRepeat() const
{
    return !m_body || m_body->canRepeat();
}

/// The upstream does not take the token although its life is not over. The answer waits meanwhile.
void ApiExchange::demandAnother()
{
    m_isRepeat = true;
    m_isWaiting = true;
    qCWarning(lcEndpoint) << "The upstream refused a live token of"
                          << m_task.call->permit.selection.login.connection.toString();
    m_rooms.broker.request(
        m_task.call->permit.selection.login, {.minValid = lifeOnTheWay, .insteadOf = m_sent},
        {this, [this](const Result<Broker::Token> &token) { onAnother(token); }});
}

void ApiExchange::onAnother(const Result<Broker::Token> &token)
{
    if (m_hasEnded)
        return;
    m_isWaiting = false;
    if (!token || token->accessToken->equals(*m_sent) || !mayRepeat()) {
        pass();
        return;
    }
    m_stream->disconnect(this);
    m_stream->deleteLater();
    m_stream = nullptr;
    m_isComplete = false;
    onToken(token);
}

void ApiExchange::pass()
{
    if (m_body)
        m_body->forget();
    auto [sink, source] = Http::makeBodyPipe();
    m_sink = std::move(sink);
    m_head.stream = std::move(source);
    m_task.call->call->responder().answer(std::exchange(m_head, {}));
    pump();
}

void ApiExchange::pump()
{
    if (!m_sink || m_hasEnded)
        return;
    while (m_sink->hasRoom()) {
        const QByteArray bytes = m_stream->read(portionSize);
        if (bytes.isEmpty())
            break;
        m_sink->write(bytes);
    }
    if (!m_sink->isWanted()) {
        end();
    } else if (m_isComplete && m_stream->isAtEnd()) {
        m_sink->finish();
        end();
    } else if (!m_sink->hasRoom()) {
        pumpLater();
    }
}

void ApiExchange::pumpLater()
{
    m_sink->whenRoom([desk = m_desk, self = QPointer(this)] {
        // From the endpoint's thread; whether this still is there is asked in the main thread.
        QMetaObject::invokeMethod(
            desk,
            [self] {
                if (self)
                    self->pump();
            },
            Qt::QueuedConnection);
    });
}

void ApiExchange::onFailed(const Error &error)
{
    qCWarning(lcEndpoint) << "A call did not get its answer:" << errorId(error.code)
                          << error.detail;
    // An answer that has begun can only break off. A 401 says that nothing was carried out.
    if (m_sink)
        end();
    else
        answer(unansweredCall(error, !m_isWaiting && m_stream->mayHaveArrived()));
}

void ApiExchange::answer(const Refusal &refusal)
{
    m_task.call->call->refuse(refusal);
    end();
}

void ApiExchange::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_sink.reset();
    if (m_stream)
        m_stream->disconnect(this);
    deleteLater();
}

} // namespace Connector::Endpoint
