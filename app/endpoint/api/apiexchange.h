#pragma once

#include "endpoint/api/apidesk.h"
#include "endpoint/api/passedbody.h"

#include <QTimer>

namespace Connector::Endpoint {

/// One call from its token to the end of its answer:
///
///     start -> (gather) -> demandToken -> send -> pass the answer on, piece by piece
///                              ^            |
///                              +-- 401, once, with another token
///
/// Whatever is not GET or HEAD leaves once, and once more only after a 401, which says that nothing
/// was done. Answers once and then deletes itself. Main thread.
class ApiExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiExchange)

public:
    struct Task
    {
        std::shared_ptr<ApiCall> call;
        /// Reserved for a copy of the body; without it nothing is kept.
        std::shared_ptr<void> memory;
    };

    ApiExchange(const ApiDesk::Rooms &rooms, const ApiDesk::Patience &patience, Task task,
                ApiDesk *desk);

    void start();

private:
    void demandToken();
    void onToken(const Result<Broker::Token> &token);
    /// The reason not to send, found out at the last moment.
    std::optional<Refusal> refuse(const Broker::Token &token) const;
    void send(const Broker::Token &token);
    Result<Http::StreamedRequest> outgoing(const Broker::Token &token) const;

    void onAnswered(int status, const Http::Headers &fields, const std::optional<qint64> &size);
    bool mayRepeat() const;
    void demandAnother();
    void onAnother(const Result<Broker::Token> &token);
    void pass();
    void pump();
    void pumpLater();
    void onFailed(const Error &error);

    void answer(const Refusal &refusal);
    void end();

    ApiDesk::Rooms m_rooms;
    ApiDesk::Patience m_patience;
    Task m_task;
    ApiDesk *m_desk;
    QTimer m_tokenTimer;
    std::unique_ptr<PassedBody> m_body;
    SharedSecret m_sent;
    Http::ClientStream *m_stream = nullptr;
    bool m_isRepeat = false;
    /// A 401 came and another token is on its way.
    bool m_isWaiting = false;
    bool m_isComplete = false;
    bool m_hasEnded = false;
    /// The answer's head, while it waits for another token.
    Http::Response m_head;
    std::shared_ptr<Http::BodySink> m_sink;
};

} // namespace Connector::Endpoint
