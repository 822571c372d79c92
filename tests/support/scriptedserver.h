#pragma once

#include "base/clock.h"
#include "http/httpmessage.h"

#include <QList>
#include <QObject>
#include <QQueue>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

namespace Connector::Test {

/// What a ScriptedServer does with one request.
struct ScriptedAnswer
{
    enum class Kind {
        /// Answers in full.
        Answer,
        /// Reads the whole request and closes the connection.
        ReadAndClose,
        /// Announces the whole body, sends half of it and closes.
        Truncated,
        /// Keeps the connection open and says nothing.
        Silence,
        /// Sends `body` as it is and closes.
        Raw,
    };

    int status = 200;
    QByteArray body = {};
    /// Content-Length is added.
    Http::Headers headers = {};
    Milliseconds delay{0};
    Kind kind = Kind::Answer;

    static ScriptedAnswer json(int status, QByteArray body, Http::Headers more = {});
    static ScriptedAnswer html(int status, QByteArray body = "<!DOCTYPE html><html></html>");
    static ScriptedAnswer readAndClose() { return {.kind = Kind::ReadAndClose}; }
    static ScriptedAnswer silence() { return {.kind = Kind::Silence}; }
};

/// A request as it came in.
struct RecordedRequest
{
    QByteArray method;
    /// Path and query as sent.
    QByteArray target;
    Http::Headers headers = {};
    QByteArray body = {};
    /// Counts connections from 1: equal numbers came over the same one.
    int connection = 0;
};

/// A real HTTP/1.1 server on 127.0.0.1 that plays answers in the order they were given and records
/// every request the moment it is complete. A request beyond the script gets the standing answer,
/// or else status 500. Bodies need a Content-Length. Same thread as the test.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    ScriptedServer();

    QUrl url(const QString &path = QStringLiteral("/")) const;
    quint16 port() const { return m_server.serverPort(); }

    void play(ScriptedAnswer answer) { m_script.enqueue(std::move(answer)); }
    /// Played whenever the script has run out.
    void playAlways(ScriptedAnswer answer) { m_standing = std::move(answer); }

    /// Decides each answer by its request, before the script and the standing answer are asked.
    void answerWith(std::function<ScriptedAnswer(const RecordedRequest &)> decide)
    {
        m_decide = std::move(decide);
    }

    const QList<RecordedRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    /// Stops listening: from now on connections are refused.
    void stop() { m_server.close(); }
    /// Hangs up on everybody, idle or not.
    void closeConnections();

signals:
    void requestReceived();

private:
    void onConnection();
    ScriptedAnswer nextAnswer();
    static void perform(QTcpSocket *socket, const ScriptedAnswer &answer);

    QTcpServer m_server;
    QQueue<ScriptedAnswer> m_script;
    std::optional<ScriptedAnswer> m_standing;
    std::function<ScriptedAnswer(const RecordedRequest &)> m_decide;
    QList<RecordedRequest> m_requests;
    int m_connections = 0;
};

} // namespace Connector::Test
