#include "platform/systemclock.h"

#include <ctime>

namespace Connector::Platform {

Milliseconds bootTime()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return Milliseconds{static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000};
}

} // namespace Connector::Platform
