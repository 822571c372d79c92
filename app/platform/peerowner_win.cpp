#include "platform/peerowner.h"

#include "platform/tcptable_win.h"
#include "platform/usersid_win.h"

namespace Connector::Platform {

struct PeerOwner::Private
{};

PeerOwner::PeerOwner() = default;
PeerOwner::~PeerOwner() = default;

Ownership PeerOwner::ownerOf(const TcpPeer &peer)
{
    using Kind = Ownership::Kind;
    const auto pid = processOf(peer);
    if (!pid)
        return {.kind = Kind::Hidden};
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, *pid);
    if (!process)
        return {.kind = Kind::Hidden};
    const OsUserId user(userSidOf(process));
    CloseHandle(process);
    if (user.isEmpty())
        return {.kind = Kind::Hidden};
    return {.kind = Kind::Known, .user = user};
}

} // namespace Connector::Platform
