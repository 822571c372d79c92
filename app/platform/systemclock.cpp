#include "platform/systemclock.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>

namespace Connector::Platform {

namespace {

using namespace std::chrono_literals;

class SystemAlarm final : public Alarm
{
public:
    explicit SystemAlarm(std::function<void()> ring)
        : m_ring(std::move(ring))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onTimeout(); });
    }

    void ringIn(Milliseconds delay) override
    {
        m_due = bootTime() + std::max(0ms, delay);
        arm();
    }

    void stop() override { m_timer.stop(); }

private:
    void arm()
    {
        const Milliseconds left = std::clamp<Milliseconds>(m_due - bootTime(), 0ms, 60s);
        m_timer.setTimerType(left >= 5s ? Qt::CoarseTimer : Qt::PreciseTimer);
        m_timer.start(left);
    }

    void onTimeout()
    {
        if (bootTime() < m_due) {
            arm();
            return;
        }
        // A copy: the callback may destroy this alarm.
        const auto ring = m_ring;
        ring();
    }

    std::function<void()> m_ring;
    QTimer m_timer;
    Milliseconds m_due{0};
};

} // namespace

Moment SystemClock::now() const
{
    return {Milliseconds{QDateTime::currentMSecsSinceEpoch()}, bootTime()};
}

std::unique_ptr<Alarm> SystemClock::alarm(std::function<void()> ring) const
{
    return std::make_unique<SystemAlarm>(std::move(ring));
}

} // namespace Connector::Platform
