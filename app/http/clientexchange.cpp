#include "http/clientexchange.h"

#include "http/plainrequest.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

namespace Connector::Http {

using namespace Qt::StringLiterals;

static Error tooLarge()
{
    return {.code = ErrorCode::ServiceUnavailable, .detail = u"the answer is too large"_s};
}

ClientExchange::ClientExchange(ClientRequest request, Completion<Answer> done, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ClientExchange::onDeadline);
}

ClientExchange::~ClientExchange()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void ClientExchange::refuse(const Error &error)
{
    QTimer::singleShot(0, this, [this, error] { finish(error); });
}

void ClientExchange::limit(Milliseconds deadline)
{
    m_deadline.start(deadline);
}

void ClientExchange::start(std::shared_ptr<QNetworkAccessManager> network, bool viaProxy)
{
    if (!m_done)
        return;
    m_network = std::move(network);
    m_viaProxy = viaProxy;
    send();
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    // Queued: whoever gets the answer may destroy the client and with it this reply, which must not
    // be in the middle of a signal then.
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &ClientExchange::onReadyRead,
            Qt::QueuedConnection);
    connect(m_reply.get(), &QNetworkReply::finished, this, &ClientExchange::onFinished,
            Qt::QueuedConnection);
}

void ClientExchange::send()
{
    QNetworkRequest request = plainRequest(m_request.url, m_request.headers);
    if ((m_request.method == "GET" || m_request.method == "HEAD") && m_request.body.isEmpty()) {
        m_reply.reset(m_request.method == "GET" ? m_network->get(request)
                                                : m_network->head(request));
        return;
    }
    // Without the attribute Qt would buffer the body, and repeat the request from the buffer.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, qint64(m_request.body.size()));
    m_body = std::make_unique<OneShotBody>(std::move(m_request.body));
    m_reply.reset(m_network->sendCustomRequest(request, m_request.method, m_body.get()));
}

bool ClientExchange::receive()
{
    m_received += m_reply->readAll();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    return std::max<qint64>(announced, m_received.size()) <= Client::maxAnswer;
}

void ClientExchange::onReadyRead()
{
    // A queued signal still arrives after finish().
    if (m_done && !receive())
        finish(tooLarge());
}

void ClientExchange::onDeadline()
{
    emit connectionFailed();
    finish(transportError(
        {.error = QNetworkReply::TimeoutError, .mayHaveArrived = m_body && m_body->wasRead()}));
}

void ClientExchange::onFinished()
{
    if (!m_done)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // For 307 and 308 Qt wants to rewind the body even though redirects are off, and complains that
    // it cannot. The answer is there all the same.
    const bool redirect =
        error == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
    if (redirect || (status != 0 && !isTransportError(error))) {
        if (receive())
            finish(takeAnswer());
        else
            finish(tooLarge());
        return;
    }
    emit connectionFailed();
    finish(transportError({.error = error,
                           .text = m_reply->errorString(),
                           .sslErrors = m_sslErrors,
                           .mayHaveArrived = m_body && m_body->wasRead(),
                           .viaProxy = m_viaProxy,
                           .networkPresent = isNetworkPresent()}));
}

Answer ClientExchange::takeAnswer()
{
    Answer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QList<QNetworkReply::RawHeaderPair> &fields = m_reply->rawHeaderPairs();
    for (const QNetworkReply::RawHeaderPair &field : fields)
        answer.headers.add(field.first, field.second);
    answer.body = std::exchange(m_received, {});
    return answer;
}

void ClientExchange::finish(Result<Answer> result)
{
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    deleteLater();
    m_done(std::move(result));
}

} // namespace Connector::Http
