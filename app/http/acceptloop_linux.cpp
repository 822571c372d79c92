#include "http/acceptloop.h"

#include <cerrno>
#include <sys/socket.h>

namespace Connector::Http {

namespace {

// Connections that wait already are taken together; then the others have their turn.
constexpr int together = 16;

} // namespace

void AcceptLoop::next()
{
    m_acceptor.async_wait(Acceptor::wait_read,
                          [self = shared_from_this()](const boost::system::error_code &error) {
                              if (!error && !self->m_isStopped)
                                  self->onReady();
                          });
}

// A socket of Asio's own accept would cost four system calls more for each connection.
void AcceptLoop::onReady()
{
    for (int i = 0; i < together && !m_isStopped; ++i) {
        auto size = static_cast<socklen_t>(m_peer.capacity());
        const int handle = ::accept4(m_acceptor.native_handle(), m_peer.data(), &size,
                                     SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (handle >= 0) {
            m_peer.resize(size);
            m_onClient(ClientSocket(m_acceptor.get_executor(), m_peer.protocol(), handle), m_peer,
                       m_port);
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            pause();
            return;
        } else if (isOver({errno, boost::system::system_category()})) {
            m_onLost();
            return;
        } else {
            // None is left, or one client gave up meanwhile.
            break;
        }
    }
    if (!m_isStopped)
        next();
}

} // namespace Connector::Http
