#include "http/connection.h"
#include "http/exchange.h"

namespace Connector::Http {

// RFC 9112 section 6.3 decides where a body ends, whole or streaming. What is different here: the
// handler works already, and may answer, stop reading or go away in between.

std::function<void()> Connection::wakeFor(void (Connection::*step)())
{
    // Wakes come from any thread, and the connection may be gone by then.
    return [loop = m_owner->loop(), weak = weak_from_this(), step] {
        loop->post([weak, step] {
            if (const auto self = weak.lock())
                (self.get()->*step)();
        });
    };
}

bool Connection::startStreaming(const BodyProgress &progress)
{
    m_buffer.consume(progress.consumed);
    if (progress.step == BodyProgress::Step::Refused) {
        refuse(progress.fault);
        return true;
    }
    auto [sink, source] = makeBodyPipe();
    m_incoming = std::move(sink);
    Request request = m_parser.takeRequest();
    m_incoming->write(std::exchange(request.body, {}));
    request.stream = std::move(source);
    if (progress.step == BodyProgress::Step::Complete)
        endBody(true);
    dispatch(std::move(request));
    return true;
}

/// Goes on with a body whose request is being handled.
void Connection::receiveBody()
{
    acknowledgeExpectation();
    while (m_incoming && !m_buffer.isEmpty()) {
        if (m_incoming->isWanted() && !m_incoming->hasRoom()) {
            m_deadline = TimePoint::max();
            m_awaitsRoom = true;
            m_incoming->whenRoom(wakeFor(&Connection::onRoom));
            return;
        }
        if (!acceptPortion(m_parser.feed(m_buffer.unread())))
            break;
    }
    if (m_incoming) {
        // A read that is under way keeps the buffer where it is.
        if (!m_isReading)
            m_buffer.growFully();
        m_deadline = std::chrono::steady_clock::now() + m_owner->limits().idleTime;
    }
    read();
}

void Connection::onRoom()
{
    if (m_incoming && std::exchange(m_awaitsRoom, false))
        receiveBody();
}

/// False if more bytes are needed, or none any more.
bool Connection::acceptPortion(const BodyProgress &progress)
{
    m_buffer.consume(progress.consumed);
    m_incoming->write(m_parser.takeBody());
    switch (progress.step) {
    case BodyProgress::Step::NeedsMore:
        return progress.consumed > 0;
    case BodyProgress::Step::Refused:
        breakBody(progress.fault);
        return false;
    case BodyProgress::Step::Complete:
        endBody(true);
        m_deadline = TimePoint::max();
        return false;
    }
    return false;
}

void Connection::endBody(bool isWhole)
{
    if (!m_incoming)
        return;
    if (isWhole)
        m_incoming->finish();
    m_incoming.reset();
    m_awaitsRoom = false;
}

/// The handler learns that the body broke off; the client learns why, unless it was answered.
void Connection::breakBody(const Fault &fault)
{
    endBody(false);
    m_keepsAlive = false;
    m_hasUnreadInput = true;
    m_deadline = TimePoint::max();
    if (m_exchange && m_exchange->claim())
        refuse(fault);
}

} // namespace Connector::Http
