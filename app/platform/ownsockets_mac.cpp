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

std::optional<tcp_sockinfo> tcpSocket(pid_t pid, const proc_fdinfo &file)
{
    if (file.proc_fdtype != PROX_FDTYPE_SOCKET)
        return std::nullopt;
    socket_fdinfo info{};
    if (proc_pidfdinfo(pid, file.proc_fd, PROC_PIDFDSOCKETINFO, &info, sizeof info)
            != static_cast<int>(sizeof info)
        || info.psi.soi_kind != SOCKINFO_TCP)
        return std::nullopt;
    return info.psi.soi_proto.pri_tcp;
}

template<typename Predicate>
std::optional<pid_t> findProcess(const Predicate &isWanted)
{
    for (const pid_t pid : ownProcesses()) {
        const std::vector<proc_fdinfo> files = openFiles(pid);
        if (std::any_of(files.begin(), files.end(), [&](const proc_fdinfo &file) {
                const auto socket = tcpSocket(pid, file);
                return socket && isWanted(*socket);
            }))
            return pid;
    }
    return std::nullopt;
}

quint16 portFrom(int number)
{
    return ntohs(static_cast<uint16_t>(number));
}

} // namespace

std::optional<pid_t> ownProcessOf(const TcpPeer &peer)
{
    return findProcess([&](const tcp_sockinfo &socket) {
        return portFrom(socket.tcpsi_ini.insi_lport) == peer.port
            && portFrom(socket.tcpsi_ini.insi_fport) == peer.localPort;
    });
}

std::optional<pid_t> ownListenerOf(quint16 port)
{
    return findProcess([&](const tcp_sockinfo &socket) {
        return socket.tcpsi_state == TSI_S_LISTEN && portFrom(socket.tcpsi_ini.insi_lport) == port;
    });
}

} // namespace Connector::Platform
