#include "http/nativesocket.h"

#include <QByteArray>

#include <iphlpapi.h>

namespace Connector::Http {

namespace {

/// One of the system's tables of listening sockets, whose size only the system knows.
QByteArray listeners(ULONG family)
{
    DWORD size = 0;
    QByteArray table;
    while (GetExtendedTcpTable(table.data(), &size, FALSE, family, TCP_TABLE_BASIC_LISTENER, 0)
           == ERROR_INSUFFICIENT_BUFFER)
        table = QByteArray(static_cast<qsizetype>(size), Qt::Uninitialized);
    return table;
}

template<typename Table>
bool listsPort(const QByteArray &bytes, quint16 port)
{
    if (bytes.isEmpty())
        return false;
    const auto *table = reinterpret_cast<const Table *>(bytes.constData());
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        if (ntohs(static_cast<u_short>(table->table[i].dwLocalPort)) == port)
            return true;
    }
    return false;
}

bool isSomebodyListening(quint16 port)
{
    return listsPort<MIB_TCPTABLE>(listeners(AF_INET), port)
        || listsPort<MIB_TCP6TABLE>(listeners(AF_INET6), port);
}

} // namespace

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
    const SOCKET socket = handle;
    ::SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
}

Error listenError(const boost::system::error_code &error, quint16 port)
{
    const QString detail =
        QStringLiteral("port %1: %2").arg(port).arg(QString::fromStdString(error.message()));
    // WSAEACCES means two things: somebody holds the port as exclusively as we would, or it lies in
    // a range that the system keeps for itself. The ranges move at each start of the system.
    // https://learn.microsoft.com/windows/win32/winsock/using-so-reuseaddr-and-so-exclusiveaddruse
    const bool isRefused = error.value() == WSAEACCES;
    if (error.value() == WSAEADDRINUSE || (isRefused && isSomebodyListening(port)))
        return {.code = ErrorCode::EndpointPortInUse, .detail = detail};
    return {.code = isRefused ? ErrorCode::EndpointPortReserved : ErrorCode::NotPermitted,
            .detail = detail};
}

} // namespace Connector::Http
