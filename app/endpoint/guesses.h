#pragma once

#include "base/clock.h"
#include "http/server.h"

#include <QHash>
#include <QString>

#include <list>
#include <optional>

namespace Connector::Endpoint {

/// Wrong credentials of one origin.
struct Failures
{
    int count = 0;
    Moment last = {};

    bool operator==(const Failures &) const = default;
};

/// How many of them still count: half as many after each quiet minute.
int rememberedFailures(const Failures &failures, const Moment &now);
/// How long the answer to the failure of this number is held back; nothing: it is a 429 at once.
/// The first ones are slips of the owner and cost nothing, the next ones slow down a package that
/// does not look at what it gets, and more than those are not worth a place of ours.
std::optional<Milliseconds> guessDelay(int failures);

/// Slows down wrong credentials (RFC 6749 section 2.3.1), for each local client and for callers who
/// name none. Only the answers to wrong ones are held back, so a right secret passes at once
/// whoever else fails meanwhile; and few of them at a time, so nobody fills the server with waiting
/// ones. Endpoint thread.
class Guesses
{
public:
    static constexpr int heldPerOrigin = 4;
    static constexpr int heldAtAll = 32;

    /// Notes a failure. How long its answer waits; nothing if it is a 429, also because too many
    /// wait already.
    std::optional<Milliseconds> noteFailure(const QString &origin, const Moment &now);
    /// Keeps the way back of an answer that the server sends by itself later.
    void hold(const QString &origin, Http::Responder responder);

private:
    struct Held
    {
        QString origin;
        Http::Responder responder;
    };

    void dropAnswered();

    QHash<QString, Failures> m_failures;
    std::list<Held> m_held;
};

} // namespace Connector::Endpoint
