#include "http/nativesocket.h"

#include <fcntl.h>
#include <netinet/tcp.h>

namespace Connector::Http {

void makeExclusive(Acceptor &acceptor, boost::system::error_code &error)
{
    // Two sockets never listen on one address here unless both ask for SO_REUSEPORT. Without this
    // option a restart would fail while old connections are in TIME_WAIT.
    acceptor.set_option(boost::asio::socket_base::reuse_address(true), error);
}

void deferAccepting(Acceptor &acceptor)
{
#if defined(TCP_DEFER_ACCEPT)
    constexpr int secondsOfSilence = 1;
    using DeferAccept = boost::asio::detail::socket_option::integer<IPPROTO_TCP, TCP_DEFER_ACCEPT>;
    boost::system::error_code error;
    // Where the system refuses, connections come as they always did.
    acceptor.set_option(DeferAccept(secondsOfSilence), error);
#else
    Q_UNUSED(acceptor)
#endif
}

void keepFromChildren(Acceptor::native_handle_type handle)
{
    ::fcntl(handle, F_SETFD, FD_CLOEXEC);
}

Error listenError(const boost::system::error_code &error, quint16 port)
{
    const QString detail =
        QStringLiteral("port %1: %2").arg(port).arg(QString::fromStdString(error.message()));
    const bool isTaken = error == boost::system::errc::address_in_use;
    return {.code = isTaken ? ErrorCode::EndpointPortInUse : ErrorCode::NotPermitted,
            .detail = detail};
}

} // namespace Connector::Http
