#include "http/acceptloop.h"

#include "base/clock.h"

namespace Connector::Http {

namespace {

// How long to wait where the system has no more sockets to give.
constexpr Milliseconds pauseTime{100};

} // namespace

AcceptLoop::AcceptLoop(Acceptor acceptor, OnClient onClient, OnExhausted onExhausted, OnLost onLost)
    : m_acceptor(std::move(acceptor))
    , m_onClient(std::move(onClient))
    , m_onExhausted(std::move(onExhausted))
    , m_onLost(std::move(onLost))
    , m_timer(m_acceptor.get_executor())
{
    boost::system::error_code error;
    m_port = m_acceptor.local_endpoint(error).port();
}

void AcceptLoop::stop()
{
    m_isStopped = true;
    boost::system::error_code error;
    m_acceptor.close(error);
    m_timer.cancel();
}

bool AcceptLoop::isOver(const boost::system::error_code &error)
{
    namespace Fault = boost::asio::error;
    // accept(2): not listening, no socket, no descriptor. Windows ends the wait itself.
    return error == Fault::invalid_argument || error == Fault::not_socket
        || error == Fault::bad_descriptor || error == Fault::operation_aborted;
}

void AcceptLoop::pause()
{
    m_onExhausted();
    m_timer.expires_after(pauseTime);
    m_timer.async_wait([self = shared_from_this()](const boost::system::error_code &error) {
        if (!error && !self->m_isStopped)
            self->next();
    });
}

} // namespace Connector::Http
