#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/httpmessage.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace Connector::Http {

/// A request whose head and body are complete and well formed (RFC 9112).
struct Request
{
    QByteArray method;
    /// The path exactly as sent, without query; for an absolute-form target its path part.
    QByteArray path;
    QByteArray query;
    /// The authority that the request names: the Host field, or that of an absolute-form target.
    QByteArray host;
    Headers headers;
    QByteArray body;
};

struct Response
{
    int status = 200;
    /// Content-Length, Date and Connection are added by the server.
    Headers headers = {};
    QByteArray body = {};
    /// Set where the connection must not be used again.
    bool close = false;
    /// Closes the connection without answering: a fault that the practice service shows.
    bool abort = false;
};

/// The way back to the caller of one request. May be answered later and from any thread; the first
/// answer counts, later ones are dropped. A responder that goes away unanswered answers 500.
class Responder
{
public:
    class Channel;

    Responder() = default;
    explicit Responder(std::shared_ptr<Channel> channel);
    Responder(Responder &&) noexcept = default;
    Responder &operator=(Responder &&) noexcept;
    Responder(const Responder &) = delete;
    Responder &operator=(const Responder &) = delete;
    ~Responder();

    void answer(Response response);
    /// From now on the server itself answers with `late` when nothing else did within `delay`.
    /// Works even while the thread that holds this responder is blocked.
    void answerLatest(Milliseconds delay, Response late);
    /// False once the caller hung up or somebody answered: the work is no longer needed.
    bool isWanted() const;

private:
    std::shared_ptr<Channel> m_channel;
};

/// Bounds of one server. Sizes in bytes.
struct Limits
{
    int connections = 1024;
    qsizetype requestLine = 8 * 1024;
    qsizetype head = 16 * 1024;
    int headerFields = 100;
    qsizetype body = 64 * 1024;
    Milliseconds headTime{10'000};
    Milliseconds bodyTime{10'000};
    Milliseconds idleTime{30'000};
};

/// The thread that owns every socket of ours; several servers share it. Stopping it closes all.
class IoThread
{
public:
    IoThread();
    ~IoThread();
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    /// Runs `task` in the thread after `delay`. From any thread.
    void post(std::function<void()> task);
    void after(Milliseconds delay, std::function<void()> task);

    struct Private;
    Private &internals() { return *m_private; }

private:
    std::unique_ptr<Private> m_private;
};

/// An HTTP/1.1 server on 127.0.0.1 and, where the machine has it, ::1; on no other address and
/// never shared with another process. Protocol faults are answered here, with a JSON body made by
/// `faultBody`; the handler sees only well-formed requests and runs in the IoThread.
class Server
{
public:
    using Handler = std::function<void(const Request &, Responder)>;
    /// Makes the body of an answer that the handler never sees: 400, 408, 413, 414, 417, 431, 501,
    /// 503, 505. `reason` is a short English text without quotes or backslashes.
    using FaultBody = std::function<QByteArray(int status, QByteArrayView reason)>;

    Server(IoThread &thread, Limits limits, Handler handler, FaultBody faultBody);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Port 0 takes a free one. Returns the port that answers from now on.
    /// Errors: EndpointPortInUse, EndpointPortReserved, NotPermitted (detail names the cause).
    Result<quint16> listen(quint16 port);

private:
    struct Private;
    std::shared_ptr<Private> m_private;
};

} // namespace Connector::Http
