#pragma once

#include "platform/tcppeer.h"

#include <sys/types.h>

#include <optional>

namespace Connector::Platform {

/// The process of this user that holds the far end of a connection over loopback. Sockets of other
/// users are not shown to us. Milliseconds, for it looks through every open file of the user.
std::optional<pid_t> ownProcessOf(const TcpPeer &peer);
/// The process of this user that listens on the port.
std::optional<pid_t> ownListenerOf(quint16 port);

} // namespace Connector::Platform
