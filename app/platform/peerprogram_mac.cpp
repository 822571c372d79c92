#include "platform/peerprogram.h"

#include "platform/ownsockets_mac.h"

#include <QFile>

#include <libproc.h>

#include <array>

namespace Connector::Platform {

namespace {

PeerProgram programOf(pid_t pid)
{
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> path{};
    const int size = proc_pidpath(pid, path.data(), path.size());
    return {.pid = pid, .path = size > 0 ? QFile::decodeName(path.data()) : QString()};
}

} // namespace

std::optional<PeerProgram> findPeerProgram(const TcpPeer &peer)
{
    const auto pid = ownProcessOf(peer);
    return pid ? std::optional(programOf(*pid)) : std::nullopt;
}

std::optional<PortHolder> findPortHolder(quint16 port)
{
    const auto pid = ownListenerOf(port);
    return pid ? std::optional(PortHolder{.program = programOf(*pid)}) : std::nullopt;
}

} // namespace Connector::Platform
