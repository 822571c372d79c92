#include <winsock2.h>

#include "platform/tcptable_win.h"

#include <iphlpapi.h>

#include <algorithm>
#include <vector>

namespace Connector::Platform {

namespace {

/// The table changes while it is read, so its size is asked again until it fits.
std::vector<unsigned char> readTable(ULONG family)
{
    std::vector<unsigned char> table(16 * 1024);
    for (int attempt = 0; attempt < 4; ++attempt) {
        auto size = static_cast<DWORD>(table.size());
        const DWORD result = GetExtendedTcpTable(table.data(), &size, FALSE, family,
                                                 TCP_TABLE_OWNER_PID_CONNECTIONS, 0);
        if (result == NO_ERROR)
            return table;
        if (result != ERROR_INSUFFICIENT_BUFFER)
            return {};
        table.resize(size + 4096);
    }
    return {};
}

template<typename Table>
std::optional<DWORD> findRow(ULONG family, const TcpPeer &peer)
{
    const std::vector<unsigned char> bytes = readTable(family);
    if (bytes.empty())
        return std::nullopt;
    const auto *table = static_cast<const Table *>(static_cast<const void *>(bytes.data()));
    const auto *end = table->table + table->dwNumEntries;
    const auto *row = std::find_if(table->table, end, [&](const auto &one) {
        return ntohs(static_cast<u_short>(one.dwLocalPort)) == peer.port
            && ntohs(static_cast<u_short>(one.dwRemotePort)) == peer.localPort;
    });
    if (row == end)
        return std::nullopt;
    return row->dwOwningPid;
}

} // namespace

std::optional<DWORD> processOf(const TcpPeer &peer)
{
    return peer.address.contains(':') ? findRow<MIB_TCP6TABLE_OWNER_PID>(AF_INET6, peer)
                                      : findRow<MIB_TCPTABLE_OWNER_PID>(AF_INET, peer);
}

} // namespace Connector::Platform
