#pragma once

#include "http/server.h"

namespace Connector::Http {

/// What a Responder talks to: the server's own channel, or one that a test records with. Every
/// member may be called from any thread, and more than once.
class Responder::Channel
{
public:
    virtual ~Channel() = default;
    virtual void answer(Response response) = 0;
    virtual void answerLatest(Milliseconds delay, Response late) = 0;
    /// The responder went away. Means 500 if nobody answered.
    virtual void abandon() = 0;
    virtual bool isWanted() const = 0;
};

} // namespace Connector::Http
