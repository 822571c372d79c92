#include "platform/peerprogram.h"

#include "platform/ownsockets_mac.h"

#include <QFile>

#include <libproc.h>

#include <array>

namespace Connector::Platform {

std::optional<PeerProgram> findPeerProgram(const TcpPeer &peer)
{
    const auto pid = ownProcessOf(peer);
    if (!pid)
        return std::nullopt;
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> path{};
    const int size = proc_pidpath(*pid, path.data(), path.size());
    return PeerProgram{.pid = *pid, .path = size > 0 ? QFile::decodeName(path.data()) : QString()};
}

} // namespace Connector::Platform
