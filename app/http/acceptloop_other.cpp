#include "http/acceptloop.h"

namespace Connector::Http {

void AcceptLoop::next()
{
    m_acceptor.async_accept(
        m_peer, [self = shared_from_this()](const boost::system::error_code &error, Socket socket) {
            if (self->m_isStopped)
                return;
            if (!error)
                self->m_onClient(ClientSocket(std::move(socket)), self->m_peer, self->m_port);
            const bool gaveUp = error == boost::asio::error::connection_aborted;
            // A request that came at once may have ended the server.
            if (self->m_isStopped)
                return;
            if (isOver(error))
                self->m_onLost();
            else if (error && !gaveUp)
                self->pause();
            else
                self->next();
        });
}

} // namespace Connector::Http
