#include "platform/peerprogram.h"

#include "platform/tcptable_win.h"

#include <vector>

namespace Connector::Platform {

namespace {

PeerProgram programOf(DWORD pid)
{
    PeerProgram program{.pid = pid};
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    if (!process)
        return program;
    std::vector<wchar_t> path(32 * 1024);
    auto size = static_cast<DWORD>(path.size());
    if (QueryFullProcessImageNameW(process, 0, path.data(), &size))
        program.path = QString::fromWCharArray(path.data(), static_cast<qsizetype>(size));
    CloseHandle(process);
    return program;
}

} // namespace

std::optional<PeerProgram> findPeerProgram(const TcpPeer &peer)
{
    const auto pid = processOf(peer);
    return pid ? std::optional(programOf(*pid)) : std::nullopt;
}

std::optional<PortHolder> findPortHolder(quint16 port)
{
    const auto pid = listenerOf(port);
    return pid ? std::optional(PortHolder{.program = programOf(*pid)}) : std::nullopt;
}

} // namespace Connector::Platform
