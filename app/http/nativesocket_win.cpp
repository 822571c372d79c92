#include "http/nativesocket.h"

namespace Connector::Http {

void makeExclusive(Acceptor &acceptor, boost::system::error_code &error)
{
    // Without it any program may bind the same port with SO_REUSEADDR and receive our requests.
    using ExclusiveAddressUse =
        boost::asio::detail::socket_option::boolean<SOL_SOCKET, SO_EXCLUSIVEADDRUSE>;
    acceptor.set_option(ExclusiveAddressUse(true), error);
}

void deferAccepting(Acceptor &) {}

void keepFromChildren(Acceptor::native_handle_type handle)
{
    // Sockets are kernel handles here, and inherited like any other.
    ::SetHandleInformation(reinterpret_cast<HANDLE>(handle), HANDLE_FLAG_INHERIT, 0);
}

Error listenError(const boost::system::error_code &error, quint16 port)
{
    const QString detail =
        QStringLiteral("port %1: %2").arg(port).arg(QString::fromStdString(error.message()));
    switch (error.value()) {
    case WSAEADDRINUSE:
        return {.code = ErrorCode::EndpointPortInUse, .detail = detail};
    case WSAEACCES:
        // The port lies in a range that the system keeps for itself; the ranges move at each start.
        return {.code = ErrorCode::EndpointPortReserved, .detail = detail};
    default:
        return {.code = ErrorCode::NotPermitted, .detail = detail};
    }
}

} // namespace Connector::Http
