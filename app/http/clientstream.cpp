#include "http/clientstream.h"

#include "http/oneshotbody.h"
#include "http/plainrequest.h"
#include "http/transporterror.h"

#include <QNetworkAccessManager>

#include <utility>

namespace Connector::Http {

namespace {

// How much of an answer waits here while nobody reads it.
constexpr qint64 readBuffer = qint64{256} * 1024;

/// Passes a body on and remembers whether anybody asked for it.
class WatchedBody final : public QIODevice
{
public:
    explicit WatchedBody(std::unique_ptr<QIODevice> body)
        : m_body(std::move(body))
    {
        connect(m_body.get(), &QIODevice::readyRead, this, &QIODevice::readyRead);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool wasRead() const { return m_wasRead; }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_body->atEnd(); }
    qint64 bytesAvailable() const override { return m_body->bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        m_wasRead = true;
        return m_body->read(data, maxSize);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_body;
    bool m_wasRead = false;
};

} // namespace

ClientStream::ClientStream(StreamedRequest request, Milliseconds stall, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    if (m_request.body)
        m_request.body = std::make_unique<WatchedBody>(std::move(m_request.body));
    m_stall.setSingleShot(true);
    m_stall.setInterval(stall);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        emit connectionFailed();
        fail(transportError(
            {.error = QNetworkReply::TimeoutError, .mayHaveArrived = mayHaveArrived()}));
    });
    m_stall.start();
}

ClientStream::~ClientStream()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

bool ClientStream::isRepeatable() const
{
    // RFC 9110 section 9.2.2; what else is idempotent has a body, or changes something.
    return m_request.method == "GET" || m_request.method == "HEAD";
}

bool ClientStream::mayHaveArrived() const
{
    if (isRepeatable() || !m_reply)
        return false;
    // An empty body may never be asked for.
    const auto *body = static_cast<const WatchedBody *>(m_request.body.get());
    return m_request.bodySize == 0 || body->wasRead();
}

void ClientStream::refuse(const Error &error)
{
    QTimer::singleShot(0, this, [this, error] { fail(error); });
}

void ClientStream::start(std::shared_ptr<QNetworkAccessManager> network, bool viaProxy)
{
    if (m_hasEnded)
        return;
    m_network = std::move(network);
    m_viaProxy = viaProxy;
    send();
    m_reply->setReadBufferSize(readBuffer);
    connectReply();
}

void ClientStream::send()
{
    QNetworkRequest request = plainRequest(m_request.url, m_request.headers);
    if (isRepeatable() && !m_request.body) {
        m_reply.reset(m_request.method == "GET" ? m_network->get(request)
                                                : m_network->head(request));
        return;
    }
    if (!m_request.body) {
        m_request.body =
            std::make_unique<WatchedBody>(std::make_unique<OneShotBody>(SecretString()));
        m_request.bodySize = 0;
    }
    // A connection of its own: on one that the upstream is just closing, nobody could tell whether
    // the request arrived.
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.bodySize);
    m_reply.reset(m_network->sendCustomRequest(request, m_request.method, m_request.body.get()));
}

void ClientStream::connectReply()
{
    QNetworkReply *const reply = m_reply.get();
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    // Queued: whoever hears of it may destroy this object and with it the reply, which must not be
    // in the middle of a signal then.
    connect(reply, &QNetworkReply::uploadProgress, this, &ClientStream::onProgress,
            Qt::QueuedConnection);
    connect(reply, &QNetworkReply::metaDataChanged, this, &ClientStream::onProgress,
            Qt::QueuedConnection);
    connect(reply, &QNetworkReply::readyRead, this, &ClientStream::onProgress,
            Qt::QueuedConnection);
    connect(reply, &QNetworkReply::finished, this, &ClientStream::onFinished, Qt::QueuedConnection);
}

void ClientStream::onProgress()
{
    if (m_hasEnded)
        return;
    m_stall.start();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return;
    announce();
    if (!m_hasEnded && m_reply && m_reply->bytesAvailable() > 0) {
        // The caller may take its time with what is there.
        m_stall.stop();
        emit readyRead();
    }
}

void ClientStream::announce()
{
    if (std::exchange(m_isAnnounced, true))
        return;
    Headers headers;
    const QList<QNetworkReply::RawHeaderPair> &fields = m_reply->rawHeaderPairs();
    for (const QNetworkReply::RawHeaderPair &field : fields)
        headers.add(field.first, field.second);
    bool isNumber = false;
    const qint64 size = headers.value("Content-Length").toLongLong(&isNumber);
    emit answered(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), headers,
                  isNumber ? std::optional(size) : std::nullopt);
}

QByteArray ClientStream::read(qint64 most)
{
    if (!m_reply || m_hasEnded)
        return {};
    const QByteArray bytes = m_reply->read(most);
    if (m_reply->bytesAvailable() == 0 && !m_reply->isFinished())
        m_stall.start();
    return bytes;
}

bool ClientStream::isAtEnd() const
{
    return m_reply && m_reply->isFinished() && m_reply->bytesAvailable() == 0;
}

void ClientStream::onFinished()
{
    if (m_hasEnded)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // For 307 and 308 Qt wants to rewind the body even though redirects are off, and complains that
    // it cannot. The answer is there all the same.
    const bool redirect =
        error == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
    if (!redirect && (status < 200 || isTransportError(error))) {
        emit connectionFailed();
        fail(transportError({.error = error,
                             .text = m_reply->errorString(),
                             .sslErrors = m_sslErrors,
                             .mayHaveArrived = mayHaveArrived(),
                             .viaProxy = m_viaProxy,
                             .networkPresent = isNetworkPresent()}));
        return;
    }
    m_stall.stop();
    announce();
    emit finished();
}

void ClientStream::fail(const Error &error)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_stall.stop();
    emit failed(error);
}

} // namespace Connector::Http
