#include "platform/peerowner.h"

#include "platform/tcptable_win.h"
#include "platform/usersid_win.h"

namespace Connector::Platform {

namespace {

/// Wine lists the connections of the system below it without a process, so there is nobody to ask
/// about. Windows itself gives every open connection a process.
bool isWine()
{
    const HMODULE system = GetModuleHandleW(L"ntdll.dll");
    return system && GetProcAddress(system, "wine_get_version");
}

} // namespace

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
    if (*pid == 0 && isWine())
        return {.kind = Kind::Unsupported};
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
