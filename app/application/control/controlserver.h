#pragma once

#include "application/control/controlmessage.h"
#include "base/clock.h"

#include <QHash>
#include <QLocalServer>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

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

    ControlServer(Runner runner, const Clock &clock, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Requires that this process holds the lock of the home: a socket left behind by a crash is
    /// replaced. Errors: InstanceUnreachable (no folder for the socket).
    Result<> listen(const QString &homeId);

    /// How long a client may take to read its answer and hang up.
    static constexpr Milliseconds farewell{2'000};

    /// Calls back, from the event loop, when everybody who was answered has hung up, after
    /// `farewell` at the latest. To be awaited before the server goes: a pipe of Windows that is
    /// closed takes along what its reader has not read yet. A later call replaces an earlier one.
    void drain(std::function<void()> done);

private:
    void onConnection();
    void onReadable(QLocalSocket *socket);
    void answer(QLocalSocket *socket, const CommandReply &reply);
    void onDisconnected(QLocalSocket *socket);
    void finishDraining();

    Runner m_runner;
    // Outlives the server, whose sockets hand their buffers back when they go.
    QHash<QLocalSocket *, QByteArray> m_buffers;
    /// Answered, and not gone yet.
    QSet<QLocalSocket *> m_answered;
    std::function<void()> m_drained;
    std::unique_ptr<Alarm> m_alarm;
    QLocalServer m_server;
};

} // namespace Connector::Application
