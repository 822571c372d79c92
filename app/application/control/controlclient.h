#pragma once

#include "application/control/controlmessage.h"
#include "base/clock.h"
#include "base/completion.h"

#include <QLocalSocket>
#include <QObject>

#include <memory>

namespace Connector::Application {

/// Sends one command to the instance that runs on a home. Main thread.
///
/// Errors: InstanceNotRunning (nobody listens; nothing was sent), InstanceUnreachable (it listened
/// but hung up or speaks another version).
class ControlClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlClient)

public:
    explicit ControlClient(const Clock &clock, QObject *parent = nullptr);

    /// How long an instance may take to say that it received a command.
    static constexpr Milliseconds patience{5'000};

    void send(const QString &homeId, CommandRequest request, Completion<CommandReply> done);

private:
    void makeSocket();
    void tryNextAddress();
    void onReadable();
    void finish(Result<CommandReply> reply);

    std::unique_ptr<Alarm> m_alarm;
    QStringList m_addresses;
    QByteArray m_frame;
    QByteArray m_buffer;
    Completion<CommandReply> m_done;
    /// From the first command on: an instance that sends none does without.
    std::unique_ptr<QLocalSocket> m_socket;
    bool m_sent = false;
};

} // namespace Connector::Application
