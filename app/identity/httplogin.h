#pragma once

#include "base/clock.h"
#include "http/client.h"
#include "identity/identityprovider.h"

namespace Connector::Identity {

/// The part that every login over HTTP has in common: the request goes out once, what the upstream
/// repeats of our secrets is blotted out before anybody reads its answer, and the outcome is noted
/// in the log. Main thread.
class HttpLogin final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpLogin)

public:
    static constexpr Seconds deadline{15};

    struct Message
    {
        Http::ClientRequest request;
        /// Whatever of the request must not come back.
        QList<SharedSecret> secrets = {};
    };
    using Reader = std::function<LoginOutcome(const Http::Answer &answer, Milliseconds wallNow)>;
    using Done = std::function<void(LoginOutcome)>;

    /// Both outlive it.
    HttpLogin(Http::Client &client, const Clock &clock, QObject *parent = nullptr);

    /// A message that could not be made becomes its failure. Answers from the event loop, never
    /// from within the call.
    void send(const LoginRequest &request, Result<Message> message, const Reader &read,
              const Done &done);

private:
    Http::Client &m_client;
    const Clock &m_clock;
};

/// Whatever an upstream repeats of these, plain or form-encoded, is "***" from then on; null ones
/// are skipped.
void blotOut(const QList<SharedSecret> &secrets, Http::Answer &answer);

/// A login that got no answer at all. Time mends what the network did; a request that was never
/// sent because it must not be needs a person.
LoginFailure unansweredLogin(const Error &error);

} // namespace Connector::Identity
