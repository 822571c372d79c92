#pragma once

#include "application/control/controlmessage.h"

#include <QHash>
#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace Connector::Application {

/// Where instance and commands meet: a local socket that only this user can reach, named after the
/// home.
QStringList controlAddresses(const QString &homeId);

/// Takes commands from other processes of the same user and runs them one by one per connection.
/// Main thread.
class ControlServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlServer)

public:
    using Runner =
        std::function<void(CommandRequest request, std::function<void(CommandReply)> reply)>;

    explicit ControlServer(Runner runner, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Requires that this process holds the lock of the home: a socket left behind by a crash is
    /// replaced. Errors: InstanceUnreachable (no folder for the socket).
    Result<> listen(const QString &homeId);

private:
    void onConnection();
    void onReadable(QLocalSocket *socket);

    Runner m_runner;
    // Outlives the server, whose sockets hand their buffers back when they go.
    QHash<QLocalSocket *, QByteArray> m_buffers;
    QLocalServer m_server;
};

} // namespace Connector::Application
