#pragma once

#include "base/clock.h"
#include "base/completion.h"
#include "base/secretstring.h"
#include "http/clientstream.h"
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
    /// http to another computer is allowed: a person has confirmed that the network between is
    /// trusted.
    bool mayBePlain = false;
};

/// What came back, whatever its status. Redirects are answers too: none is ever followed.
struct Answer
{
    int status = 0;
    Headers headers;
    QByteArray body;
};

class ProxyLookup;

/// Sends a request exactly once; only GET and HEAD may be repeated on a connection that died, as
/// RFC 9110 section 9.2.2 allows. Everything else goes out through a one-shot device, because
/// QNetworkAccessManager otherwise repeats a POST silently. https is verified against the trust
/// store of the system, always; http is allowed to loopback only, unless a request says otherwise.
/// Loopback never goes through a proxy, everything else follows the system's settings. No cookies,
/// no cache, no HTTP/2. Lives in the main thread. Answers later, never from within send().
///
/// Errors: Network..., Tls..., AddressWrongHost (http to another machine, or a user name in the
/// address), RequestMalformed (a header that would inject another one), NetworkTimeout (also when
/// the outcome is unknown because the connection died after sending; the detail says which),
/// ServiceUnavailable (no HTTP, or an answer too large).
class Client final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)

public:
    explicit Client(QObject *parent = nullptr);
    explicit Client(std::unique_ptr<ProxyLookup> proxies, QObject *parent = nullptr);
    ~Client() override;

    /// Answers are refused with ServiceUnavailable beyond this many bytes of body.
    static constexpr qsizetype maxAnswer = 1024 * 1024;

    void send(ClientRequest request, Milliseconds deadline, Completion<Answer> done);

    /// The same in pieces and without a bound. Everything but GET and HEAD goes out on a connection
    /// of its own. The stream belongs to `parent`, which must not outlive the client.
    ClientStream *open(StreamedRequest request, Milliseconds stall, QObject *parent);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Connector::Http
