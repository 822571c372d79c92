#pragma once

#include "base/ids.h"
#include "platform/tcppeer.h"

#include <memory>

namespace Connector::Platform {

/// What the system says about the far end of a connection.
struct Ownership
{
    enum class Kind {
        /// `user` owns it.
        Known,
        /// The far end is gone, or belongs to somebody whose sockets we are not shown.
        Hidden,
        /// This system has no way to tell, not even for our own end.
        Unsupported,
    };

    Kind kind = Kind::Unsupported;
    OsUserId user = {};
};

/// Asks the system whose program is at the far end of a TCP connection over loopback. Linux: one
/// netlink question for the exact connection (sock_diag(7)), microseconds. Windows: the TCP table
/// and the owner of the process. macOS: the sockets of our own processes, so that everybody else is
/// hidden. To be used in one thread.
class PeerOwner
{
public:
    PeerOwner();
    ~PeerOwner();
    PeerOwner(const PeerOwner &) = delete;
    PeerOwner &operator=(const PeerOwner &) = delete;

    Ownership ownerOf(const TcpPeer &peer);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Connector::Platform
