#include "http/connection.h"

#include "base/secretstring.h"
#include "http/exchange.h"
#include "http/responsetext.h"

#include <boost/asio/buffer.hpp>

#include <array>
#include <string_view>

namespace Connector::Http {

namespace {

using boost::system::error_code;

// How long a client may take to notice that its connection ends, before it is cut.
constexpr Milliseconds lingerTime{2'000};
// What fits beside a head: the empty lines before it and early bytes of the next request.
constexpr qsizetype besidesHead = 1024;

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

Connection::Connection(ClientSocket socket, Peer peer, std::shared_ptr<ConnectionOwner> owner)
    : m_socket(std::move(socket))
    , m_peer(std::move(peer))
    , m_owner(std::move(owner))
    , m_buffer(m_owner->limits().head + besidesHead)
{}

void Connection::start()
{
    enter(State::Idle, m_owner->limits().idleTime);
    // Most requests are there as soon as their connection is.
    m_buffer.makeRoom();
    error_code error;
    const std::size_t size =
        m_socket.read(m_buffer.room(), static_cast<std::size_t>(m_buffer.roomSize()), error);
    if (error == boost::asio::error::would_block)
        read();
    else
        onRead(error, size);
}

void Connection::startRefusing(const Fault &fault)
{
    m_since = now();
    refuse(fault);
}

void Connection::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_deadline = TimePoint::max();
    if (m_exchange)
        m_exchange->hangUp();
    endBody(false);
    m_outgoing.reset();
    m_lateTimer.reset();
    m_socket.close();
    m_buffer.clear();
    m_owner->forget(*this);
}

void Connection::enter(State state, Milliseconds time)
{
    m_state = state;
    const TimePoint start = now();
    m_deadline = start + time;
    // A request is as old as its first byte, however far it has come.
    if (state == State::Idle || state == State::Head)
        m_since = start;
}

void Connection::checkDeadline(TimePoint time)
{
    if (time < m_deadline)
        return;
    if (m_state == State::Head)
        refuse({408, "the header took too long"});
    else if (m_state == State::Body)
        refuse({408, "the body took too long"});
    else if (m_incoming)
        breakBody({408, "the body took too long"});
    else
        close();
}

std::optional<Connection::Expendability> Connection::expendability() const
{
    // A body that breaks off is never acted on; a request that is whole may be under way.
    if ((m_state == State::Answering && !m_incoming) || m_state == State::Closed)
        return {};
    return Expendability{m_state != State::Idle && m_state != State::Lingering, m_since};
}

void Connection::read()
{
    if (m_isReading || m_inputEnded || m_state == State::Closed)
        return;
    m_buffer.makeRoom();
    // Full only of early requests while another one is being answered: they can wait unread.
    if (m_buffer.roomSize() == 0)
        return;
    m_isReading = true;
    m_socket.joined().async_read_some(
        boost::asio::buffer(m_buffer.room(), static_cast<std::size_t>(m_buffer.roomSize())),
        [self = shared_from_this()](const error_code &error, std::size_t size) {
            self->onRead(error, size);
        });
}

void Connection::onRead(const error_code &error, std::size_t size)
{
    m_isReading = false;
    if (m_state == State::Closed)
        return;
    if (error) {
        onInputEnd(error == boost::asio::error::eof);
        return;
    }
    m_buffer.grow(static_cast<qsizetype>(size));
    if (m_state == State::Lingering)
        m_buffer.clear();
    if (m_incoming)
        receiveBody();
    else if (m_state == State::Answering || m_state == State::Lingering)
        read();
    else
        process();
}

void Connection::onInputEnd(bool isOrderly)
{
    m_inputEnded = true;
    const bool isAnswerUnderWay = m_state == State::Answering || m_state == State::Writing;
    if (!isOrderly || !isAnswerUnderWay || m_incoming)
        close();
    else if (m_exchange)
        m_exchange->hangUp();
}

void Connection::process()
{
    while (m_state == State::Idle || m_state == State::Head || m_state == State::Body) {
        const bool hasAdvanced = m_state == State::Body ? readBody() : readHead();
        if (hasAdvanced)
            continue;
        if (m_inputEnded)
            close();
        else
            read();
        return;
    }
}

/// False if more bytes are needed.
bool Connection::readHead()
{
    if (m_buffer.isEmpty())
        return false;
    const Limits &limits = m_owner->limits();
    if (m_state == State::Idle) {
        enter(State::Head, limits.headTime);
        m_scanner.restart();
    }
    switch (m_scanner.scan(m_buffer.unread(), limits)) {
    case HeadScanner::State::Incomplete:
        return false;
    case HeadScanner::State::Refused:
        refuse(m_scanner.fault());
        return true;
    case HeadScanner::State::Complete:
        break;
    }
    m_buffer.consume(m_scanner.start());
    const auto verdict = checkHead(m_buffer.unread().first(m_scanner.size()), limits);
    if (const auto *const fault = std::get_if<Fault>(&verdict)) {
        refuse(*fault);
        return true;
    }
    const auto &facts = std::get<HeadFacts>(verdict);
    const bool streams = facts.hasBody() && m_owner->streamsBody(facts.path);
    Limits bodyLimits = limits;
    if (streams)
        bodyLimits.body = limits.streamedBody;
    if (facts.contentLength > bodyLimits.body) {
        refuse({413, "the body is too large"});
        return true;
    }
    enter(State::Body, limits.bodyTime);
    m_owesContinue = facts.expectsContinue && facts.hasBody();
    const BodyProgress progress = m_parser.start(m_buffer.unread(), facts, bodyLimits);
    return streams ? startStreaming(progress) : accept(progress);
}

bool Connection::readBody()
{
    return !m_buffer.isEmpty() && accept(m_parser.feed(m_buffer.unread()));
}

/// Goes on from what the parser made of the bytes. False if it needs more.
bool Connection::accept(const BodyProgress &progress)
{
    m_buffer.consume(progress.consumed);
    switch (progress.step) {
    case BodyProgress::Step::NeedsMore:
        acknowledgeExpectation();
        return false;
    case BodyProgress::Step::Refused:
        refuse(progress.fault);
        return true;
    case BodyProgress::Step::Complete:
        dispatch(m_parser.takeRequest());
        return true;
    }
    return true;
}

void Connection::acknowledgeExpectation()
{
    constexpr std::string_view interim("HTTP/1.1 100 Continue\r\n\r\n");
    if (!std::exchange(m_owesContinue, false))
        return;
    sendUndelayed();
    // The client waits for it, so nothing is in the way of these few bytes.
    error_code error;
    m_socket.write(interim.data(), interim.size(), error);
}

void Connection::dispatch(Request request)
{
    m_state = State::Answering;
    m_deadline = TimePoint::max();
    m_keepsAlive = m_parser.keepsAlive();
    m_isHttp10 = m_parser.isHttp10();
    request.peer = m_peer;
    m_isHeadRequest = request.method == "HEAD";
    m_exchange = std::make_shared<Exchange>(m_owner->loop(), weak_from_this(), ++m_exchangeNumber);
    m_isDispatching = true;
    m_owner->handle(request, Responder(m_exchange));
    m_isDispatching = false;
    wipe(request.body);
    if (m_state == State::Closed)
        return;
    if (m_earlyAnswer)
        send(*std::exchange(m_earlyAnswer, {}));
    else if (m_incoming)
        receiveBody();
    else
        read(); // Only to learn that the client hung up.
}

// Set only where something was sent before, as only then the system holds bytes back. The usual
// connection that ends with its first answer is spared the call.
void Connection::sendUndelayed()
{
    if (std::exchange(m_isUndelayed, true))
        return;
    error_code error;
    m_socket.joined().set_option(Tcp::no_delay(true), error);
}

// RFC 9112 section 9.6: closing at once would reset a client that is still sending, and the reset
// may overtake the answer.
void Connection::linger()
{
    error_code error;
    m_socket.joined().shutdown(Tcp::socket::shutdown_send, error);
    m_buffer.clear();
    enter(State::Lingering, lingerTime);
    read();
}

} // namespace Connector::Http
