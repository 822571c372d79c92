#pragma once

#include "platform/tcppeer.h"

#include <QString>

#include <optional>

namespace Connector::Platform {

/// The program at the far end of a connection over loopback.
struct PeerProgram
{
    qint64 pid = 0;
    /// Its executable, as the system writes the path.
    QString path = {};
};

/// Looks for it among the running processes: milliseconds, so never in the endpoint's thread; see
/// ProgramLookup. Nothing if the far end is gone or its process is not shown to us.
std::optional<PeerProgram> findPeerProgram(const TcpPeer &peer);

} // namespace Connector::Platform
