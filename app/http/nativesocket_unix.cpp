#include "http/nativesocket.h"

#include <fcntl.h>

namespace Connector::Http {

void makeExclusive(Acceptor &acceptor, boost::system::error_code &error)
{
    // Two sockets never listen on one address here unless both ask for SO_REUSEPORT. Without this
    // option a restart would fail while old connections are in TIME_WAIT.
    acceptor.set_option(boost::asio::socket_base::reuse_address(true), error);
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
