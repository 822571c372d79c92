#pragma once

#include "http/client.h"
#include "http/oneshotbody.h"
#include "http/transporterror.h"

#include <QNetworkReply>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace Connector::Http {

/// One request of the Client on its way: refuse(), or limit() and later start(). Answers once and
/// then deletes itself; destroyed earlier it answers Abandoned.
class ClientExchange final : public QObject
{
    Q_OBJECT

public:
    ClientExchange(ClientRequest request, Completion<Answer> done, QObject *parent);
    ~ClientExchange() override;

    /// Answers with `error` from the event loop; nothing is sent.
    void refuse(const Error &error);
    /// From now on there is this much time, looking for a proxy included.
    void limit(Milliseconds deadline);
    void start(std::shared_ptr<QNetworkAccessManager> network, bool viaProxy);

signals:
    /// The connections of the manager are not to be trusted any more.
    void connectionFailed();

private:
    void send();
    /// Takes what has come so far; false once that is more than allowed.
    bool receive();
    void onReadyRead();
    void onDeadline();
    void onFinished();
    Answer takeAnswer();
    void finish(Result<Answer> result);

    ClientRequest m_request;
    Completion<Answer> m_done;
    // In this order: the reply belongs to the manager and goes first.
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<OneShotBody> m_body;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_deadline;
    QList<QSslError> m_sslErrors;
    QByteArray m_received;
    bool m_viaProxy = false;
};

} // namespace Connector::Http
