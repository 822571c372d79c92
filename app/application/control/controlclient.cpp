#include "application/control/controlclient.h"

#include "application/control/controlserver.h"
#include "platform/peercredentials.h"

namespace Connector::Application {

ControlClient::ControlClient(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_alarm(clock.alarm([this] { finish(ErrorCode::InstanceUnreachable); }))
{}

void ControlClient::makeSocket()
{
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this, [this] {
        // A secret may follow: only to a process of our own user.
        if (!Platform::isPeerOurUser(m_socket->socketDescriptor())) {
            finish(ErrorCode::InstanceUnreachable);
            return;
        }
        m_sent = true;
        m_socket->write(m_frame);
        wipe(m_frame);
    });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &ControlClient::onReadable);
    connect(
        m_socket.get(), &QLocalSocket::errorOccurred, this,
        [this] {
            // What an earlier address said late concerns nobody.
            if (m_socket->state() != QLocalSocket::UnconnectedState)
                return;
            if (m_sent)
                finish(ErrorCode::InstanceUnreachable);
            else
                tryNextAddress();
        },
        // Not from within connectToServer(), which reports some failures before it returns.
        Qt::QueuedConnection);
    connect(
        m_socket.get(), &QLocalSocket::disconnected, this,
        [this] {
            // On Windows the end of the other side is no error.
            if (m_sent && m_socket->state() == QLocalSocket::UnconnectedState)
                finish(ErrorCode::InstanceUnreachable);
        },
        Qt::QueuedConnection);
}

void ControlClient::send(const QString &homeId, CommandRequest request,
                         Completion<CommandReply> done)
{
    if (!m_socket)
        makeSocket();
    m_socket->abort();
    wipe(m_frame);
    m_buffer.clear();
    m_sent = false;
    m_addresses = controlAddresses(homeId);
    m_frame = encode(request);
    m_done = std::move(done);
    m_alarm->ringIn(patience);
    tryNextAddress();
}

void ControlClient::tryNextAddress()
{
    if (m_addresses.isEmpty()) {
        finish(ErrorCode::InstanceNotRunning);
        return;
    }
    m_socket->abort();
    m_socket->connectToServer(m_addresses.takeFirst());
}

void ControlClient::onReadable()
{
    m_buffer += m_socket->readAll();
    if (announcesTooMuch(m_buffer)) {
        finish(ErrorCode::InstanceUnreachable);
        return;
    }
    while (m_done) {
        const auto payload = takePayload(m_buffer);
        if (!payload)
            return;
        if (payload->isEmpty()) {
            // Received; how long the command takes is its own affair.
            m_alarm->stop();
            continue;
        }
        if (auto reply = decodeReply(*payload))
            finish(std::move(*reply));
        else
            finish(ErrorCode::InstanceUnreachable);
    }
}

void ControlClient::finish(Result<CommandReply> reply)
{
    wipe(m_frame);
    m_alarm->stop();
    // The instance waits for it when it ends.
    m_socket->abort();
    if (m_done)
        m_done(std::move(reply));
}

} // namespace Connector::Application
