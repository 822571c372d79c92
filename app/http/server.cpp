#include "http/server.h"

#include "base/logcategories.h"
#include "http/acceptloop.h"
#include "http/connection.h"
#include "http/iothread.h"
#include "http/listener.h"
#include "http/responsetext.h"

#include <algorithm>
#include <future>

namespace Connector::Http {

namespace {

using boost::system::error_code;

// Deadlines are looked at this often, or more often where they are short.
constexpr Milliseconds longestTick{1'000};
constexpr Milliseconds shortestTick{20};

Milliseconds tickOf(const Limits &limits)
{
    return std::clamp(std::min({limits.headTime, limits.bodyTime, limits.idleTime}) / 8,
                      shortestTick, longestTick);
}

QByteArray addressText(const boost::asio::ip::address &address)
{
    // The usual ones without an allocation for each connection.
    if (address == boost::asio::ip::address_v4::loopback())
        return QByteArrayLiteral("127.0.0.1");
    if (address == boost::asio::ip::address_v6::loopback())
        return QByteArrayLiteral("::1");
    return QByteArray::fromStdString(address.to_string());
}

} // namespace

/// Everything but listen() and what calls it runs in the IoThread.
struct Server::Private final : ConnectionOwner,
                               Stoppable,
                               std::enable_shared_from_this<Server::Private>
{
    Private(IoThread &ioThread, Limits bounds, Handler requestHandler, FaultBody bodyOfFault,
            StreamsBody streams);

    const Limits &limits() const override { return m_limits; }
    const std::shared_ptr<Loop> &loop() const override { return m_loop; }
    bool streamsBody(QByteArrayView path) override;
    void handle(const Request &request, Responder responder) override;
    QByteArray faultBody(int status, QByteArrayView reason) override;
    QByteArrayView date() override;
    void forget(Connection &connection) override;
    void stop() override;

    void open(std::vector<Acceptor> acceptors);
    void close();
    void reopen();
    void onClient(ClientSocket socket, const Tcp::endpoint &peer, quint16 port);
    bool makeRoom();
    void keepTicking();
    void onTick();

    IoThread::Private &io;
    const std::shared_ptr<Loop> m_loop;
    const Limits m_limits;
    Handler handler;
    FaultBody faultBodyMaker;
    StreamsBody streamsBodyOf;
    PortWatch portWatch;

    bool isStopped = false;
    quint64 connectionCount = 0;
    std::vector<std::shared_ptr<AcceptLoop>> acceptLoops;
    std::vector<std::shared_ptr<Connection>> connections;
    quint16 ownPort = 0;
    bool isPortMissing = false;
    std::optional<Timer> retry;
    std::optional<Timer> tick;
    bool isTicking = false;
    std::chrono::sys_seconds dateTime;
    QByteArray dateText;
};

Server::Private::Private(IoThread &ioThread, Limits bounds, Handler requestHandler,
                         FaultBody bodyOfFault, StreamsBody streams)
    : io(ioThread.internals())
    , m_loop(io.loop)
    , m_limits(bounds)
    , handler(std::move(requestHandler))
    , faultBodyMaker(std::move(bodyOfFault))
    , streamsBodyOf(std::move(streams))
{}

bool Server::Private::streamsBody(QByteArrayView path)
{
    return streamsBodyOf && streamsBodyOf(path);
}

void Server::Private::handle(const Request &request, Responder responder)
{
    handler(request, std::move(responder));
}

QByteArray Server::Private::faultBody(int status, QByteArrayView reason)
{
    return faultBodyMaker(status, reason);
}

QByteArrayView Server::Private::date()
{
    const auto now = std::chrono::floor<Seconds>(std::chrono::system_clock::now());
    if (now != dateTime || dateText.isEmpty()) {
        dateTime = now;
        dateText = httpDate(now);
    }
    return dateText;
}

void Server::Private::forget(Connection &connection)
{
    const std::size_t slot = connection.slot;
    connections.back()->slot = slot;
    std::swap(connections[slot], connections.back());
    connections.pop_back();
}

void Server::Private::stop()
{
    isStopped = true;
    close();
    retry.reset();
    tick.reset();
    for (const auto &connection : std::vector(connections))
        connection->close();
}

void Server::Private::close()
{
    for (const auto &acceptLoop : std::exchange(acceptLoops, {}))
        acceptLoop->stop();
}

void Server::Private::open(std::vector<Acceptor> acceptors)
{
    for (Acceptor &acceptor : acceptors) {
        // Stopped before this object goes.
        acceptLoops.push_back(std::make_shared<AcceptLoop>(
            std::move(acceptor),
            [this](ClientSocket socket, const Tcp::endpoint &peer, quint16 port) {
                onClient(std::move(socket), peer, port);
            },
            [this] {
                qCWarning(lcHttp, "no connection can be accepted at the moment");
                makeRoom();
            },
            [this] {
                qCWarning(lcHttp, "somebody closed the listening socket of port %d", int(ownPort));
                close();
                reopen();
            }));
        acceptLoops.back()->start();
    }
}

/// The other address of the port goes along: both are ours or neither.
void Server::Private::reopen()
{
    auto acceptors = listenOnLoopback(io.context, ownPort);
    if (acceptors) {
        open(*std::move(acceptors));
        if (std::exchange(isPortMissing, false) && portWatch)
            portWatch({});
        return;
    }
    if (!std::exchange(isPortMissing, true) && portWatch)
        portWatch(acceptors.error());
    retry.emplace(io.context.get_executor());
    retry->expires_after(m_limits.portRetryTime);
    retry->async_wait([self = shared_from_this()](const error_code &error) {
        if (!error && !self->isStopped)
            self->reopen();
    });
}

void Server::Private::onClient(ClientSocket socket, const Tcp::endpoint &peer, quint16 port)
{
    const bool isFull = std::ssize(connections) >= m_limits.connections && !makeRoom();
    const auto connection =
        std::make_shared<Connection>(std::move(socket),
                                     Peer{.address = addressText(peer.address()),
                                          .port = peer.port(),
                                          .localPort = port,
                                          .connection = ++connectionCount},
                                     shared_from_this());
    connection->slot = connections.size();
    connections.push_back(connection);
    keepTicking();
    if (isFull)
        connection->startRefusing({503, "too many requests are waiting"});
    else
        connection->start();
}

/// False if every connection waits for an answer of ours.
bool Server::Private::makeRoom()
{
    std::optional<Connection::Expendability> least;
    std::shared_ptr<Connection> victim;
    for (const auto &connection : connections) {
        const auto expendability = connection->expendability();
        if (expendability && (!least || *expendability < *least)) {
            least = expendability;
            victim = connection;
        }
    }
    if (victim)
        victim->close();
    return victim != nullptr;
}

void Server::Private::keepTicking()
{
    if (isTicking || connections.empty())
        return;
    isTicking = true;
    if (!tick)
        tick.emplace(io.context.get_executor());
    tick->expires_after(tickOf(m_limits));
    tick->async_wait([self = shared_from_this()](const error_code &error) {
        self->isTicking = false;
        if (!error && !self->isStopped)
            self->onTick();
    });
}

void Server::Private::onTick()
{
    const TimePoint now = std::chrono::steady_clock::now();
    // Backwards, because a connection that ends is replaced by the last one.
    for (std::size_t i = connections.size(); i-- > 0;) {
        const std::shared_ptr<Connection> connection = connections[i];
        connection->checkDeadline(now);
    }
    keepTicking();
}

Server::Server(IoThread &thread, Limits limits, Handler handler, FaultBody faultBody,
               StreamsBody streamsBody)
    : m_private(std::make_shared<Private>(thread, limits, std::move(handler), std::move(faultBody),
                                          std::move(streamsBody)))
{}

Server::~Server()
{
    if (m_private->m_loop->isThisThread()) {
        m_private->stop();
        return;
    }
    // The one wait for the IoThread: whatever the handler refers to may go right after this.
    std::promise<void> stopped;
    const bool isRunning = m_private->m_loop->post([this, &stopped] {
        m_private->stop();
        stopped.set_value();
    });
    if (isRunning)
        stopped.get_future().wait();
    m_private->handler = nullptr;
    m_private->portWatch = nullptr;
}

Result<quint16> Server::listen(quint16 port)
{
    auto acceptors = listenOnLoopback(m_private->io.context, port);
    if (!acceptors)
        return acceptors.error();
    error_code error;
    const quint16 bound = acceptors->front().local_endpoint(error).port();
    m_private->m_loop->post([server = m_private, bound, opened = std::move(*acceptors)]() mutable {
        server->ownPort = bound;
        server->m_loop->stopAtEnd(server);
        server->open(std::move(opened));
    });
    return bound;
}

void Server::watchPort(PortWatch watch)
{
    m_private->portWatch = std::move(watch);
}

} // namespace Connector::Http
