#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/httpmessage.h"

#include <QIODevice>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Connector::Http {

/// A request whose body comes, and whose answer goes, in pieces.
struct StreamedRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    /// Accept-Encoding and User-Agent are set by the client. A field may not occur twice.
    Headers headers = {};
    /// Sequential and never rewound, so that nothing is sent twice; gives exactly `bodySize` bytes.
    /// None for a request without a body.
    std::unique_ptr<QIODevice> body = {};
    qint64 bodySize = 0;
    /// As in ClientRequest.
    bool mayBePlain = false;
};

/// One such request under way: answered() once, then readyRead() and at last finished(), or
/// failed() at any point. Signals come from the event loop, never from within a call. Destroying it
/// ends the request. Main thread.
class ClientStream final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientStream)

public:
    /// The request may fail when nothing moves in it for this long.
    ClientStream(StreamedRequest request, Milliseconds stall, QObject *parent);
    ~ClientStream() override;

    /// At most this many bytes of the answer. As long as nobody reads, the upstream has to wait.
    QByteArray read(qint64 most);
    /// The answer is read to its end.
    bool isAtEnd() const;
    /// The upstream may have acted on the request, although no answer tells so.
    bool mayHaveArrived() const;

    // For the Client.
    void start(std::shared_ptr<QNetworkAccessManager> network, bool viaProxy);
    void refuse(const Error &error);

signals:
    void answered(int status, const Connector::Http::Headers &headers,
                  const std::optional<qint64> &size);
    void readyRead();
    void finished();
    /// Errors: those of Client::send().
    void failed(const Connector::Error &error);
    /// The connections of the manager are not to be trusted any more.
    void connectionFailed();

private:
    void send();
    bool isRepeatable() const;
    void connectReply();
    void onProgress();
    void onFinished();
    void announce();
    void fail(const Error &error);

    StreamedRequest m_request;
    QTimer m_stall;
    // In this order: the reply belongs to the manager and goes first.
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    QList<QSslError> m_sslErrors;
    bool m_viaProxy = false;
    bool m_isAnnounced = false;
    bool m_hasEnded = false;
};

} // namespace Connector::Http
