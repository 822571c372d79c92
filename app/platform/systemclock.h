#pragma once

#include "base/clock.h"

namespace Connector::Platform {

/// Milliseconds since boot, time asleep included (Linux CLOCK_BOOTTIME, Windows tick count,
/// macOS continuous time). Any thread.
Milliseconds bootTime();

/// The clocks of this machine. An alarm wakes at least once a minute and looks at the boot clock
/// again, because timers stand still while the machine sleeps.
class SystemClock final : public Clock
{
public:
    Moment now() const override;
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) const override;
};

} // namespace Connector::Platform
