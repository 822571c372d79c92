#include "support/scriptedserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace Connector::Test {

ScriptedAnswer ScriptedAnswer::json(int status, QByteArray body, Http::Headers more)
{
    ScriptedAnswer answer{.status = status, .body = std::move(body), .headers = std::move(more)};
    answer.headers.add("Content-Type", "application/json");
    return answer;
}

ScriptedAnswer ScriptedAnswer::html(int status, QByteArray body)
{
    return {.status = status,
            .body = std::move(body),
            .headers = {{"Content-Type", "text/html; charset=utf-8"}}};
}

/// Takes one complete request off the front of `buffer`.
static std::optional<RecordedRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    RecordedRequest request{.method = start.value(0), .target = start.value(1)};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        request.headers.add(lines.at(i).left(colon), lines.at(i).mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return {};
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

static QByteArray headOf(const ScriptedAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const Http::Header &field : answer.headers.fields())
        head += field.name + ": " + field.value + "\r\n";
    return head + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
}

ScriptedServer::ScriptedServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen on loopback.");
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    url.setPath(path);
    return url;
}

void ScriptedServer::closeConnections()
{
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void ScriptedServer::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const int connection = ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection, buffer = QByteArray()]() mutable {
                    buffer += socket->readAll();
                    while (std::optional<RecordedRequest> request = takeRequest(buffer)) {
                        request->connection = connection;
                        m_requests.append(*std::move(request));
                        const ScriptedAnswer answer = nextAnswer();
                        QTimer::singleShot(answer.delay, socket,
                                           [socket, answer] { perform(socket, answer); });
                        emit requestReceived();
                    }
                });
    }
}

ScriptedAnswer ScriptedServer::nextAnswer()
{
    if (m_decide)
        return m_decide(m_requests.last());
    if (!m_script.isEmpty())
        return m_script.dequeue();
    return m_standing.value_or(ScriptedAnswer{.status = 500, .body = "beyond the script"});
}

void ScriptedServer::perform(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    switch (answer.kind) {
    case ScriptedAnswer::Kind::Answer:
        socket->write(headOf(answer) + answer.body);
        return;
    case ScriptedAnswer::Kind::ReadAndClose:
        socket->disconnectFromHost();
        return;
    case ScriptedAnswer::Kind::Truncated:
        socket->write(headOf(answer) + answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case ScriptedAnswer::Kind::Silence:
        return;
    case ScriptedAnswer::Kind::Raw:
        socket->write(answer.body);
        socket->disconnectFromHost();
        return;
    }
}

} // namespace Connector::Test
