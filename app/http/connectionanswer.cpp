#include "http/connection.h"

#include "base/secretstring.h"
#include "http/exchange.h"
#include "http/responsetext.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

namespace Connector::Http {

using boost::system::error_code;

// What a streaming answer is written in.
static constexpr qsizetype answerPortion = qsizetype{64} * 1024;
// So many at once, before other connections get their turn.
static constexpr int portionsPerTurn = 8;

void Connection::answer(quint64 exchange, Response response)
{
    if (exchange != m_exchangeNumber || m_state != State::Answering)
        return;
    if (m_isDispatching) {
        m_earlyAnswer = std::move(response);
        return;
    }
    send(response);
    process();
}

void Connection::answerFault(quint64 exchange, int status, QByteArrayView reason)
{
    if (exchange == m_exchangeNumber && m_state == State::Answering)
        answer(exchange, faultResponse(status, m_owner->faultBody(status, reason)));
}

void Connection::answerLatest(quint64 exchange, Milliseconds delay, Response late)
{
    if (exchange != m_exchangeNumber || m_state != State::Answering || m_earlyAnswer)
        return;
    m_lateTimer.emplace(m_socket.joined().get_executor(), delay);
    m_lateTimer->async_wait([self = shared_from_this(), channel = m_exchange,
                             late = std::move(late), exchange](const error_code &error) mutable {
        if (!error && channel->claim())
            self->answer(exchange, std::move(late));
    });
}

void Connection::refuse(const Fault &fault)
{
    // How the rest of the input divides into requests is no longer known.
    m_keepsAlive = false;
    m_hasUnreadInput = true;
    m_isHeadRequest = false;
    send(faultResponse(fault.status, m_owner->faultBody(fault.status, fault.reason)));
}

void Connection::send(const Response &response)
{
    m_lateTimer.reset();
    m_exchange.reset();
    if (response.abort) {
        close();
        return;
    }
    if (m_incoming) {
        // Answered before the body was whole: the rest of it cannot be told from a next request.
        endBody(false);
        m_keepsAlive = false;
        m_hasUnreadInput = true;
    }
    const bool isFramed = startAnswerStream(response);
    m_closesAfter = response.close || !m_keepsAlive || !isFramed;
    m_output.clear();
    appendResponse(m_output, response,
                   {.headOnly = m_isHeadRequest,
                    .close = m_closesAfter,
                    .confirmKeepAlive = m_isHttp10,
                    .chunked = m_isChunkedAnswer,
                    .date = m_owner->date()});
    m_state = State::Writing;
    if (write())
        afterWriting();
}

/// False if only the end of the connection can tell where the answer ends (RFC 9112 section 6.3).
bool Connection::startAnswerStream(const Response &response)
{
    const bool isBodiless = m_isHeadRequest || response.status == 204 || response.status == 304;
    m_outgoing = isBodiless ? nullptr : response.stream;
    m_outgoingLeft = response.streamSize;
    m_isChunkedAnswer = m_outgoing && !m_outgoingLeft && !m_isHttp10;
    return !m_outgoing || m_outgoingLeft || m_isChunkedAnswer;
}

/// Writes what there is of a streaming answer. True once all of it is written.
bool Connection::pump()
{
    for (int portions = 0; m_outgoing; ++portions) {
        if (portions == portionsPerTurn) {
            m_awaitsAnswer = true;
            wakeFor (&Connection::onAnswerReady)();
            return false;
        }
        if (!readAnswer() || !write())
            return false;
    }
    return true;
}

/// Fetches the next portion for writing. False if it has to be waited for, or never comes.
bool Connection::readAnswer()
{
    m_output.clear();
    const BodySource::Portion portion = m_outgoing->take(answerPortion);
    if (m_outgoingLeft)
        *m_outgoingLeft -= portion.bytes.size();
    const bool isWhole = portion.end == BodySource::End::Whole;
    if (portion.end == BodySource::End::Broken
        || (m_outgoingLeft && (*m_outgoingLeft < 0 || (isWhole && *m_outgoingLeft > 0)))) {
        // Cut, so that nobody takes the part for the whole.
        close();
        return false;
    }
    if (portion.bytes.isEmpty() && !isWhole) {
        m_deadline = TimePoint::max();
        m_awaitsAnswer = true;
        m_outgoing->whenReady(wakeFor(&Connection::onAnswerReady));
        return false;
    }
    if (isWhole)
        m_outgoing.reset();
    if (!m_isChunkedAnswer) {
        m_output.append(portion.bytes.constData(), static_cast<std::size_t>(portion.bytes.size()));
        return true;
    }
    if (!portion.bytes.isEmpty())
        appendChunk(m_output, portion.bytes);
    if (isWhole)
        appendChunk(m_output, {});
    return true;
}

void Connection::onAnswerReady()
{
    if (m_state != State::Writing || !std::exchange(m_awaitsAnswer, false))
        return;
    afterWriting();
    process();
}

/// False if the rest is written later, or never.
bool Connection::write()
{
    error_code error;
    const std::size_t written = m_socket.write(m_output.data(), m_output.size(), error);
    if (error && error != boost::asio::error::would_block) {
        close();
        return false;
    }
    if (written == m_output.size())
        return true;
    sendUndelayed();
    enter(State::Writing, m_owner->limits().idleTime);
    boost::asio::async_write(m_socket.joined(), boost::asio::buffer(m_output) + written,
                             [self = shared_from_this()](const error_code &failure, std::size_t) {
                                 self->onWritten(failure);
                             });
    return false;
}

void Connection::onWritten(const error_code &error)
{
    if (m_state != State::Writing)
        return;
    if (error) {
        close();
        return;
    }
    afterWriting();
    process();
}

void Connection::afterWriting()
{
    if (m_outgoing) {
        sendUndelayed();
        if (!pump())
            return;
    }
    wipe(m_output.data(), m_output.size());
    if (!m_closesAfter) {
        sendUndelayed();
        enter(State::Idle, m_owner->limits().idleTime);
    } else if (!m_inputEnded && (m_hasUnreadInput || !m_buffer.isEmpty())) {
        linger();
    } else {
        close();
    }
}

} // namespace Connector::Http
