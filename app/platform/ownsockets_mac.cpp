#include "platform/ownsockets_mac.h"

#include <arpa/inet.h>
#include <libproc.h>
#include <sys/proc_info.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace Connector::Platform {

namespace {

std::vector<pid_t> ownProcesses()
{
    std::vector<pid_t> pids(4096);
    const int bytes = proc_listpids(PROC_UID_ONLY, ::geteuid(), pids.data(),
                                    static_cast<int>(pids.size() * sizeof(pid_t)));
    pids.resize(bytes > 0 ? static_cast<std::size_t>(bytes) / sizeof(pid_t) : 0);
    return pids;
}

std::vector<proc_fdinfo> openFiles(pid_t pid)
{
    const int size = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, nullptr, 0);
    if (size <= 0)
        return {};
    std::vector<proc_fdinfo> files(static_cast<std::size_t>(size) / sizeof(proc_fdinfo));
    const int bytes = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, files.data(), size);
    files.resize(bytes > 0 ? static_cast<std::size_t>(bytes) / sizeof(proc_fdinfo) : 0);
    return files;
}

bool isFarEnd(pid_t pid, const proc_fdinfo &file, const TcpPeer &peer)
{
    if (file.proc_fdtype != PROX_FDTYPE_SOCKET)
        return false;
    socket_fdinfo info{};
    if (proc_pidfdinfo(pid, file.proc_fd, PROC_PIDFDSOCKETINFO, &info, sizeof info)
            != static_cast<int>(sizeof info)
        || info.psi.soi_kind != SOCKINFO_TCP)
        return false;
    const in_sockinfo &ends = info.psi.soi_proto.pri_tcp.tcpsi_ini;
    return ntohs(static_cast<uint16_t>(ends.insi_lport)) == peer.port
        && ntohs(static_cast<uint16_t>(ends.insi_fport)) == peer.localPort;
}

} // namespace

std::optional<pid_t> ownProcessOf(const TcpPeer &peer)
{
    for (const pid_t pid : ownProcesses()) {
        const std::vector<proc_fdinfo> files = openFiles(pid);
        if (std::any_of(files.begin(), files.end(),
                        [&](const proc_fdinfo &file) { return isFarEnd(pid, file, peer); }))
            return pid;
    }
    return std::nullopt;
}

} // namespace Connector::Platform
