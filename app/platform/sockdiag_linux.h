#pragma once

#include "platform/tcppeer.h"

#include <sys/types.h>

#include <optional>

namespace Connector::Platform {

/// One end of a connection as the kernel knows it. `inode` is 0 for an end whose program closed it.
struct SocketFacts
{
    uid_t user = 0;
    quint64 inode = 0;
};

/// Asks the kernel about exactly one socket by netlink (sock_diag(7)). Does not wait: the
/// answer is there when the question was sent. To be used in one thread.
class SockDiag
{
public:
    SockDiag();
    ~SockDiag();
    SockDiag(const SockDiag &) = delete;
    SockDiag &operator=(const SockDiag &) = delete;

    /// The far end; nothing if the kernel knows no such connection.
    std::optional<SocketFacts> farEnd(const TcpPeer &peer);
    /// Our end of the same connection. While it is open, an empty answer means that this kernel, or
    /// the sandbox around us, does not answer at all.
    std::optional<SocketFacts> ownEnd(const TcpPeer &peer);
    /// Who listens on this port of an address, be it with that address or with every one.
    std::optional<SocketFacts> listener(const QByteArray &address, quint16 port);

private:
    enum class Wanted { Connection, Listener };
    std::optional<SocketFacts> ask(Wanted wanted, const QByteArray &address, quint16 from,
                                   quint16 to);

    int m_socket = -1;
};

} // namespace Connector::Platform
