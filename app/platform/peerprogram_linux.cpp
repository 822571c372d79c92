#include "platform/peerprogram.h"

#include "platform/sockdiag_linux.h"

#include <QDir>
#include <QFile>

#include <dirent.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <vector>

namespace Connector::Platform {

namespace {

/// Newest first: a program that was started to make one call is the one that will be gone first.
std::vector<qint64> processes()
{
    std::vector<qint64> pids;
    DIR *folder = ::opendir("/proc");
    while (const dirent *entry = folder ? ::readdir(folder) : nullptr) {
        bool isNumber = false;
        const qint64 pid = QByteArrayView(entry->d_name).toLongLong(&isNumber);
        if (isNumber)
            pids.push_back(pid);
    }
    if (folder)
        ::closedir(folder);
    std::sort(pids.rbegin(), pids.rend());
    return pids;
}

QByteArray linkTarget(const QByteArray &path)
{
    std::array<char, 4096> target{};
    const ssize_t size = ::readlink(path.constData(), target.data(), target.size());
    return size > 0 ? QByteArray(target.data(), size) : QByteArray();
}

bool holds(qint64 pid, const QByteArray &socket)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/fd";
    DIR *folder = ::opendir(path.constData());
    bool found = false;
    while (const dirent *entry = folder && !found ? ::readdir(folder) : nullptr)
        found = linkTarget(path + '/' + entry->d_name) == socket;
    if (folder)
        ::closedir(folder);
    return found;
}

std::optional<PeerProgram> programWithSocket(quint64 inode)
{
    const QByteArray socket = "socket:[" + QByteArray::number(inode) + ']';
    for (const qint64 pid : processes()) {
        if (holds(pid, socket)) {
            return PeerProgram{
                .pid = pid,
                .path = QFile::decodeName(linkTarget("/proc/" + QByteArray::number(pid) + "/exe"))};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<PeerProgram> findPeerProgram(const TcpPeer &peer)
{
    SockDiag diag;
    const auto far = diag.farEnd(peer);
    if (!far || far->inode == 0)
        return std::nullopt;
    return programWithSocket(far->inode);
}

std::optional<PortHolder> findPortHolder(quint16 port)
{
    SockDiag diag;
    auto facts = diag.listener("127.0.0.1", port);
    if (!facts)
        facts = diag.listener("::1", port);
    if (!facts)
        return std::nullopt;
    return PortHolder{.program = programWithSocket(facts->inode).value_or(PeerProgram{}),
                      .user = OsUserId(QString::number(facts->user))};
}

} // namespace Connector::Platform
