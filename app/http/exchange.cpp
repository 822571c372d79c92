#include "http/exchange.h"

#include "http/connection.h"

namespace Connector::Http {

Responder::Responder(std::shared_ptr<Channel> channel)
    : m_channel(std::move(channel))
{}

Responder &Responder::operator=(Responder &&other) noexcept
{
    if (this != &other) {
        if (m_channel)
            m_channel->abandon();
        m_channel = std::move(other.m_channel);
    }
    return *this;
}

Responder::~Responder()
{
    if (m_channel)
        m_channel->abandon();
}

void Responder::answer(Response response)
{
    if (m_channel)
        m_channel->answer(std::move(response));
}

void Responder::answerLatest(Milliseconds delay, Response late)
{
    if (m_channel)
        m_channel->answerLatest(delay, std::move(late));
}

bool Responder::isWanted() const
{
    return m_channel && m_channel->isWanted();
}

Exchange::Exchange(std::shared_ptr<Loop> loop, std::weak_ptr<Connection> connection, quint64 number)
    : m_loop(std::move(loop))
    , m_connection(std::move(connection))
    , m_number(number)
{}

// At once while the handler runs, so that the usual answer costs no detour; otherwise through the
// queue, so that nobody who answers finds the next request's handler running inside the call.
template<typename Task>
void Exchange::run(Task task)
{
    // The connection is touched, and may end, in its own thread only.
    if (m_loop->isThisThread()) {
        const auto connection = m_connection.lock();
        if (connection && connection->isDispatching()) {
            task(*connection);
            return;
        }
    }
    m_loop->post([weak = m_connection, task = std::move(task)]() mutable {
        if (const auto connection = weak.lock())
            task(*connection);
    });
}

void Exchange::answer(Response response)
{
    if (!claim())
        return;
    run([number = m_number, response = std::move(response)](Connection &connection) mutable {
        connection.answer(number, std::move(response));
    });
}

void Exchange::abandon()
{
    if (!claim())
        return;
    run([number = m_number](Connection &connection) {
        connection.answerFault(number, 500, "the request was not answered");
    });
}

void Exchange::answerLatest(Milliseconds delay, Response late)
{
    if (m_isClaimed)
        return;
    run([number = m_number, delay, late = std::move(late)](Connection &connection) mutable {
        connection.answerLatest(number, delay, std::move(late));
    });
}

} // namespace Connector::Http
