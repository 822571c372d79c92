#pragma once

#include "base/clock.h"
#include "base/completion.h"
#include "base/secretstring.h"
#include "http/httpmessage.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Connector::Http {

struct ClientRequest
{
    QByteArray method = "GET";
    QUrl url;
    /// Accept-Encoding and User-Agent are set by the client.
    Headers headers = {};
    SecretString body = {};
};

/// What came back, whatever its status. Redirects are answers too: none is ever followed.
struct Answer
{
    int status = 0;
    Headers headers;
    QByteArray body;
};

/// Sends a request exactly once. A POST goes out through a one-shot device, because
/// QNetworkAccessManager otherwise repeats it silently when a connection dies. https is verified
/// against the trust store of the system, always; http is allowed to loopback only. Loopback never
/// goes through a proxy, everything else follows the system's settings. No cookies, no cache.
/// Lives in the main thread.
///
/// Errors: Network…, Tls…, AddressWrongHost (http to another machine), NetworkTimeout (also when
/// the outcome is unknown because the connection died after sending; the detail says which).
class Client final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)

public:
    explicit Client(QObject *parent = nullptr);
    ~Client() override;

    /// Bodies of answers are cut off with ServiceUnavailable beyond this many bytes.
    static constexpr qsizetype maxAnswer = 1024 * 1024;

    void send(ClientRequest request, Milliseconds deadline, Completion<Answer> done);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Connector::Http
