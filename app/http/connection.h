#pragma once

#include "http/clientsocket.h"
#include "http/readbuffer.h"
#include "http/requestparser.h"

#include <limits>
#include <optional>
#include <string>

namespace Connector::Http {

class Connection;
class Exchange;

/// What a connection needs from its server.
class ConnectionOwner
{
public:
    virtual ~ConnectionOwner() = default;
    virtual const Limits &limits() const = 0;
    virtual const std::shared_ptr<Loop> &loop() const = 0;
    virtual bool streamsBody(QByteArrayView path) = 0;
    virtual void handle(const Request &request, Responder responder) = 0;
    virtual QByteArray faultBody(int status, QByteArrayView reason) = 0;
    virtual QByteArrayView date() = 0;
    /// Lets go of a closed connection.
    virtual void forget(Connection &connection) = 0;
};

/// One connection: reads a request, has it answered, writes the answer, reads the next. Requests
/// that come early wait in the buffer, so answers keep their order. Lives in the IoThread, kept
/// alive by its server until it is closed and by its pending operations until they end.
///
///     Idle -> Head -> Body -> Answering -> Writing -> Idle
///               \______\__________________/ \-> Lingering -> Closed
///
/// A body that streams is dispatched with its head and goes on arriving in Answering; an answer
/// that streams stays in Writing until its end.
class Connection final : public std::enable_shared_from_this<Connection>
{
public:
    Connection(ClientSocket socket, Peer peer, std::shared_ptr<ConnectionOwner> owner);

    void start();
    /// Instead of start(): answers with this fault and ends.
    void startRefusing(const Fault &fault);
    void close();
    bool isClosed() const { return m_state == State::Closed; }

    /// 408 or a silent end where the time for the present step is over.
    void checkDeadline(TimePoint now);

    /// Who goes first where there are too many: the oldest idle one, then the slowest unfinished
    /// request; a smaller value goes first. Nothing if it must stay.
    struct Expendability
    {
        bool isBusy = false;
        TimePoint since;
        // clang-tidy 14 takes the 0 of a comparison for a pointer.
        auto operator<=>(const Expendability &) const = default; // NOLINT(modernize-use-nullptr)
    };
    std::optional<Expendability> expendability() const;

    /// For the exchange that is under way, in the IoThread; others are ignored.
    void answer(quint64 exchange, Response response);
    void answerFault(quint64 exchange, int status, QByteArrayView reason);
    void answerLatest(quint64 exchange, Milliseconds delay, Response late);
    /// The exchange may answer at once: its handler is running.
    bool isDispatching() const { return m_isDispatching; }

    /// Where its server keeps it.
    std::size_t slot = 0;

private:
    enum class State { Idle, Head, Body, Answering, Writing, Lingering, Closed };

    void read();
    void onRead(const boost::system::error_code &error, std::size_t size);
    void onInputEnd(bool isOrderly);
    void process();
    bool readHead();
    bool readBody();
    bool accept(const BodyProgress &progress);
    void acknowledgeExpectation();
    void sendUndelayed();
    void dispatch(Request request);

    bool startStreaming(const BodyProgress &progress);
    void receiveBody();
    void onRoom();
    bool acceptPortion(const BodyProgress &progress);
    void endBody(bool isWhole);
    void breakBody(const Fault &fault);

    void refuse(const Fault &fault);
    void send(const Response &response);
    bool startAnswerStream(const Response &response);
    bool pump();
    bool readAnswer();
    void onAnswerReady();
    bool write();
    void onWritten(const boost::system::error_code &error);
    void afterWriting();
    std::function<void()> wakeFor(void (Connection::*step)());
    void linger();
    void enter(State state, Milliseconds time);

    ClientSocket m_socket;
    Peer m_peer;
    std::shared_ptr<ConnectionOwner> m_owner;
    State m_state = State::Idle;
    TimePoint m_since;
    TimePoint m_deadline = TimePoint::max();

    ReadBuffer m_buffer;
    HeadScanner m_scanner;
    RequestParser m_parser;
    bool m_isReading = false;
    bool m_inputEnded = false;
    bool m_owesContinue = false;
    bool m_isUndelayed = false;

    std::shared_ptr<Exchange> m_exchange;
    quint64 m_exchangeNumber = 0;
    std::optional<Response> m_earlyAnswer;
    std::optional<Timer> m_lateTimer;
    bool m_isDispatching = false;
    bool m_isHeadRequest = false;
    bool m_isHttp10 = false;
    bool m_keepsAlive = false;
    bool m_hasUnreadInput = false;

    // A body that streams, until it is whole.
    std::shared_ptr<BodySink> m_incoming;
    // An answer that streams, until it is written.
    std::shared_ptr<BodySource> m_outgoing;
    std::optional<qint64> m_outgoingLeft;
    bool m_isChunkedAnswer = false;
    bool m_awaitsRoom = false;
    bool m_awaitsAnswer = false;

    std::string m_output;
    bool m_closesAfter = false;
};

} // namespace Connector::Http
