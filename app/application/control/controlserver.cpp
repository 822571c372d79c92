#include "application/control/controlserver.h"

#include "base/logcategories.h"
#include "platform/peercredentials.h"
#include "platform/privatefolder.h"

#include <QLocalSocket>
#include <QPointer>

#include <utility>

namespace Connector::Application {

QStringList controlAddresses(const QString &homeId)
{
    const QString name = QStringLiteral("mic-") + homeId.left(16);
    const QStringList folders = Platform::runtimeFolders();
    if (folders.isEmpty())
        return {name};
    QStringList addresses;
    for (const QString &folder : folders)
        addresses.append(folder + u'/' + name);
    return addresses;
}

ControlServer::ControlServer(Runner runner, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_runner(std::move(runner))
    , m_alarm(clock.alarm([this] {
        m_answered.clear();
        finishDraining();
    }))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::onConnection);
}

ControlServer::~ControlServer()
{
    // The sockets go with the listener; what they would still say concerns nobody any more.
    for (auto entry = m_buffers.begin(); entry != m_buffers.end(); ++entry) {
        entry.key()->disconnect(this);
        wipe(entry.value());
    }
}

Result<> ControlServer::listen(const QString &homeId)
{
    const QString address = controlAddresses(homeId).constFirst();
    QLocalServer::removeServer(address);
    if (!m_server.listen(address))
        return Error{.code = ErrorCode::InstanceUnreachable, .detail = m_server.errorString()};
    return {};
}

void ControlServer::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::disconnected, this,
                [this, socket] { onDisconnected(socket); });
        if (!Platform::isPeerOurUser(socket->socketDescriptor())) {
            qCWarning(lcApplication) << "Another user tried the control socket";
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadable(socket); });
    }
}

void ControlServer::onReadable(QLocalSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    if (announcesTooMuch(m_buffers.value(socket))) {
        socket->abort();
        return;
    }
    // A runner may end the connection it answers.
    while (m_buffers.contains(socket)) {
        auto payload = takePayload(m_buffers[socket]);
        if (!payload)
            return;
        auto request = decodeRequest(*payload);
        wipe(*payload);
        if (!request) {
            socket->abort();
            return;
        }
        // Says at once that somebody is at work, however long the command takes.
        m_answered.remove(socket);
        socket->write(acknowledgement());
        m_runner(std::move(*request),
                 [self = QPointer(this), socket = QPointer(socket)](const CommandReply &reply) {
                     if (self && socket)
                         self->answer(socket, reply);
                 });
    }
}

void ControlServer::answer(QLocalSocket *socket, const CommandReply &reply)
{
    // A client that left early is not waited for.
    if (!m_buffers.contains(socket))
        return;
    m_answered.insert(socket);
    socket->write(encode(reply));
    // The answer to `stop` is the last thing this process does.
    socket->flush();
}

void ControlServer::onDisconnected(QLocalSocket *socket)
{
    QByteArray rest = m_buffers.take(socket);
    wipe(rest);
    m_answered.remove(socket);
    if (m_answered.isEmpty())
        finishDraining();
}

void ControlServer::drain(std::function<void()> done)
{
    m_drained = std::move(done);
    if (m_answered.isEmpty())
        finishDraining();
    else
        m_alarm->ringIn(farewell);
}

void ControlServer::finishDraining()
{
    m_alarm->stop();
    if (!m_drained)
        return;
    // Whoever waited may destroy this server, which a signal of its sockets must not see.
    QMetaObject::invokeMethod(
        this, [done = std::exchange(m_drained, nullptr)] { done(); }, Qt::QueuedConnection);
}

} // namespace Connector::Application
