#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/bodypipe.h"
#include "http/httpmessage.h"
#include "http/limits.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace Connector::Http {

/// The far end of a connection, and our port: with them the system can tell whose program it is.
struct Peer
{
    /// "127.0.0.1" or another address of loopback, "::1" for IPv6; ours is of the same family.
    QByteArray address;
    quint16 port = 0;
    quint16 localPort = 0;
    /// Which connection it is: counted by the server from 1, never used again.
    quint64 connection = 0;
};

/// A request whose head is well formed (RFC 9112) and whose body is complete, or streams.
struct Request
{
    QByteArray method = {};
    /// The path exactly as sent, without query; for an absolute-form target its path part ("/" if
    /// that is empty). "*" for an OPTIONS about the server.
    QByteArray path = {};
    QByteArray query = {};
    /// The authority that the request names: the Host field, or that of an absolute-form target.
    QByteArray host = {};
    Headers headers = {};
    /// Overwritten when the handler returns, unless it kept a copy.
    QByteArray body = {};
    /// Instead of `body`: a body that is still arriving. Letting go of it means that the rest is
    /// not wanted.
    std::shared_ptr<BodySource> stream = {};
    Peer peer = {};
};

struct Response
{
    int status = 200;
    /// Content-Length, Date and Connection are the server's: fields of these names are left out.
    Headers headers = {};
    QByteArray body = {};
    /// Instead of `body`: a body that is still being made. If it breaks off, so does the
    /// connection.
    std::shared_ptr<BodySource> stream = {};
    /// How many bytes `stream` will have, where that is known.
    std::optional<qint64> streamSize = {};
    /// Set where the connection must not be used again.
    bool close = false;
    /// Closes the connection without answering: a fault that the practice service shows.
    bool abort = false;
};

/// The way back to the caller of one request. May be answered later and from any thread; the first
/// answer counts, later ones are dropped. A responder that goes away unanswered answers 500. It may
/// outlive its server and its thread; then it answers nobody.
class Responder
{
public:
    class Channel; // http/channel.h

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
    /// False once the caller hung up or somebody answered: the work is no longer needed. A caller
    /// that only closed its sending side looks the same, so an answer is still tried.
    bool isWanted() const;

private:
    std::shared_ptr<Channel> m_channel;
};

/// The thread that owns every socket of ours; several servers share it. Destroying it closes what
/// its servers still hold; they may go before it (then no handler runs any more) or after it.
class IoThread
{
public:
    IoThread();
    ~IoThread();
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    /// Runs `task` in the thread, `after` not before `delay` has passed. From any thread. What has
    /// not run when the thread stops is dropped.
    void post(std::function<void()> task);
    void after(Milliseconds delay, std::function<void()> task);

    struct Private;
    Private &internals() { return *m_private; }

private:
    std::unique_ptr<Private> m_private;
};

/// An HTTP/1.1 server on 127.0.0.1 and, where the machine has it, ::1; on no other address and
/// never shared with another process. Protocol faults are answered here, with a JSON body made by
/// `faultBody`; the handler sees only well-formed requests. Both run in the IoThread and must not
/// block it. Made, told to listen and destroyed in one other thread; when the destructor returns
/// the handler does not run and will not run again.
class Server
{
public:
    using Handler = std::function<void(const Request &, Responder)>;
    /// Makes the body of an answer that the handler never sees: 400, 408, 413, 414, 417, 431, 500,
    /// 501, 503, 505. `reason` is a short English text without quotes or backslashes.
    using FaultBody = std::function<QByteArray(int status, QByteArrayView reason)>;

    /// Whether the handler wants the body of a request to this path while it arrives, up to
    /// Limits::streamedBody. A request without a body is not asked about.
    using StreamsBody = std::function<bool(QByteArrayView path)>;

    Server(IoThread &thread, Limits limits, Handler handler, FaultBody faultBody,
           StreamsBody streamsBody = {});
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Port 0 takes a free one. Returns the port that answers from now on.
    /// Errors: EndpointPortInUse, EndpointPortReserved, NotPermitted (detail names the cause).
    Result<quint16> listen(quint16 port);

    /// Somebody else may close our listening sockets (`ss -K`, tools that cut off programs). Then
    /// the same port is taken again, at once and from then on every Limits::portRetryTime, never
    /// another one. `watch` hears in the IoThread with which error that failed, once, and that the
    /// port answers again. Told before listen().
    using PortWatch = std::function<void(const Result<> &)>;
    void watchPort(PortWatch watch);

private:
    struct Private;
    std::shared_ptr<Private> m_private;
};

} // namespace Connector::Http
