#include "support/fakeclock.h"

#include <optional>

namespace Connector::Test {

class FakeClock::FakeAlarm final : public Alarm
{
public:
    FakeAlarm(const FakeClock &clock, std::function<void()> ring)
        : m_clock(clock)
        , m_ring(std::move(ring))
    {
        m_clock.m_alarms.append(this);
    }
    ~FakeAlarm() override { m_clock.m_alarms.removeOne(this); }

    void ringIn(Milliseconds delay) override { m_due = m_clock.m_now.boot + delay; }
    void stop() override { m_due.reset(); }

    std::optional<Milliseconds> due() const { return m_due; }
    void ring()
    {
        m_due.reset();
        // A copy: the callback may destroy this alarm.
        const auto callback = m_ring;
        callback();
    }

private:
    const FakeClock &m_clock;
    std::function<void()> m_ring;
    std::optional<Milliseconds> m_due;
};

FakeClock::FakeClock(Moment start)
    : m_now(start)
{}

FakeClock::~FakeClock() = default;

std::unique_ptr<Alarm> FakeClock::alarm(std::function<void()> ring) const
{
    return std::make_unique<FakeAlarm>(*this, std::move(ring));
}

void FakeClock::advance(Milliseconds span)
{
    const Milliseconds target = m_now.boot + span;
    for (;;) {
        FakeAlarm *next = nullptr;
        for (FakeAlarm *alarm : std::as_const(m_alarms)) {
            if (alarm->due() && *alarm->due() <= target && (!next || *alarm->due() < *next->due()))
                next = alarm;
        }
        if (!next)
            break;
        const Milliseconds step = std::max(Milliseconds{0}, *next->due() - m_now.boot);
        m_now = m_now + step;
        next->ring();
    }
    m_now = m_now + (target - m_now.boot);
}

} // namespace Connector::Test
