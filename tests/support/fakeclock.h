#pragma once

#include "base/clock.h"

#include <QList>

namespace Connector::Test {

/// A clock that stands still until told otherwise. Alarms ring from advance(), in the order of
/// their times, each seeing the time it was set for. Single-threaded.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Moment start = {.wall = Milliseconds{1'790'000'000'000},
                                       .boot = Milliseconds{1'000'000}});
    ~FakeClock() override;

    Moment now() const override { return m_now; }
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) const override;

    /// Both clocks go on; alarms ring on the way.
    void advance(Milliseconds span);
    /// Only the wall clock jumps, as when somebody sets it. Rings nothing.
    void setWall(Milliseconds wall) { m_now.wall = wall; }

private:
    class FakeAlarm;

    Moment m_now;
    mutable QList<FakeAlarm *> m_alarms;
};

} // namespace Connector::Test
