#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Connector {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

/// One instant on two clocks. The wall clock can be set by hand; the boot clock cannot, and it goes
/// on while the machine sleeps. Durations are trusted only if neither clock contradicts them.
struct Moment
{
    /// Since 1970-01-01T00:00:00Z.
    Milliseconds wall{0};
    /// Since an arbitrary point before this process started; counts time asleep.
    Milliseconds boot{0};

    friend Moment operator+(Moment moment, Milliseconds span)
    {
        return {moment.wall + span, moment.boot + span};
    }
    bool operator==(const Moment &) const = default;
};

/// Time left until `end`: the smaller answer of the two clocks, never negative.
Milliseconds timeUntil(const Moment &end, const Moment &now);

/// True as soon as either clock says so.
bool hasPassed(const Moment &end, const Moment &now);

/// RFC 3339 in UTC with seconds, as the JSON contract wants it.
QString toRfc3339(Milliseconds wall);
QDateTime toUtc(Milliseconds wall);

/// Rings once. Rearming replaces the earlier time. Lives in the thread that made it.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void ringIn(Milliseconds delay) = 0;
    virtual void stop() = 0;
};

/// Where time comes from. now() may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    /// An alarm that calls `ring` in the caller's thread, from its event loop.
    virtual std::unique_ptr<Alarm> alarm(std::function<void()> ring) const = 0;
};

} // namespace Connector
