#include <winsock2.h>

#include "platform/tcptable_win.h"

#include <iphlpapi.h>

#include <algorithm>
#include <vector>

namespace Connector::Platform {

namespace {

/// The table changes while it is read, so its size is asked again until it fits.
std::vector<unsigned char> readTable(ULONG family, TCP_TABLE_CLASS kind)
{
    std::vector<unsigned char> table(16 * 1024);
    for (int attempt = 0; attempt < 4; ++attempt) {
        auto size = static_cast<DWORD>(table.size());
        const DWORD result = GetExtendedTcpTable(table.data(), &size, FALSE, family, kind, 0);
        if (result == NO_ERROR)
            return table;
        if (result != ERROR_INSUFFICIENT_BUFFER)
            return {};
        table.resize(size + 4096);
    }
    return {};
}

template<typename Table, typename Predicate>
std::optional<DWORD> findRow(ULONG family, TCP_TABLE_CLASS kind, const Predicate &isWanted)
{
    const std::vector<unsigned char> bytes = readTable(family, kind);
    if (bytes.empty())
        return std::nullopt;
    const auto *table = static_cast<const Table *>(static_cast<const void *>(bytes.data()));
    const auto *end = table->table + table->dwNumEntries;
    const auto *row = std::find_if(table->table, end, isWanted);
    if (row == end)
        return std::nullopt;
    return row->dwOwningPid;
}

quint16 portFrom(DWORD number)
{
    return ntohs(static_cast<u_short>(number));
}

} // namespace

std::optional<DWORD> processOf(const TcpPeer &peer)
{
    const auto isFarEnd = [&](const auto &row) {
        return portFrom(row.dwLocalPort) == peer.port
            && portFrom(row.dwRemotePort) == peer.localPort;
    };
    constexpr TCP_TABLE_CLASS kind = TCP_TABLE_OWNER_PID_CONNECTIONS;
    return peer.address.contains(':') ? findRow<MIB_TCP6TABLE_OWNER_PID>(AF_INET6, kind, isFarEnd)
                                      : findRow<MIB_TCPTABLE_OWNER_PID>(AF_INET, kind, isFarEnd);
}

std::optional<DWORD> listenerOf(quint16 port)
{
    const auto isOnPort = [&](const auto &row) { return portFrom(row.dwLocalPort) == port; };
    constexpr TCP_TABLE_CLASS kind = TCP_TABLE_OWNER_PID_LISTENER;
    const auto pid = findRow<MIB_TCPTABLE_OWNER_PID>(AF_INET, kind, isOnPort);
    return pid ? pid : findRow<MIB_TCP6TABLE_OWNER_PID>(AF_INET6, kind, isOnPort);
}

} // namespace Connector::Platform
