#pragma once

#include "base/ids.h"
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

/// Who listens on a port of this machine.
struct PortHolder
{
    /// Without a pid where the process belongs to somebody whose files we are not shown.
    PeerProgram program = {};
    /// Empty where the system does not say.
    OsUserId user = {};
};

/// Looks for it on loopback: milliseconds, for an error message. Nothing if nobody listens there,
/// or nobody whom the system shows.
std::optional<PortHolder> findPortHolder(quint16 port);

} // namespace Connector::Platform
