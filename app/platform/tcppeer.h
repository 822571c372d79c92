#pragma once

#include <QByteArray>

namespace Connector::Platform {

/// A TCP connection over loopback, as we see it.
struct TcpPeer
{
    /// The far end, "127.0.0.1" or "::1"; ours is the same one.
    QByteArray address = {};
    quint16 port = 0;
    quint16 localPort = 0;
};

} // namespace Connector::Platform
