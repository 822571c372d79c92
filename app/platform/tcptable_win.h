#pragma once

#include "platform/tcppeer.h"

#include <windows.h>

#include <optional>

namespace Connector::Platform {

/// The process at the far end of a connection over loopback, from the TCP table of the system.
std::optional<DWORD> processOf(const TcpPeer &peer);
/// The process that listens on this port, whatever the address.
std::optional<DWORD> listenerOf(quint16 port);

} // namespace Connector::Platform
