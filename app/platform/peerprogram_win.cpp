#include "platform/peerprogram.h"

#include "platform/tcptable_win.h"

#include <vector>

namespace Connector::Platform {

std::optional<PeerProgram> findPeerProgram(const TcpPeer &peer)
{
    const auto pid = processOf(peer);
    if (!pid)
        return std::nullopt;
    PeerProgram program{.pid = *pid};
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, *pid);
    if (!process)
        return program;
    std::vector<wchar_t> path(32 * 1024);
    auto size = static_cast<DWORD>(path.size());
    if (QueryFullProcessImageNameW(process, 0, path.data(), &size))
        program.path = QString::fromWCharArray(path.data(), static_cast<qsizetype>(size));
    CloseHandle(process);
    return program;
}

} // namespace Connector::Platform
