#include "platform/systemclock.h"

#include <mach/mach_time.h>

namespace Connector::Platform {

Milliseconds bootTime()
{
    static const mach_timebase_info_data_t base = [] {
        mach_timebase_info_data_t info{};
        mach_timebase_info(&info);
        return info;
    }();
    const auto nanoseconds = mach_continuous_time() * base.numer / base.denom;
    return Milliseconds{static_cast<qint64>(nanoseconds / 1'000'000)};
}

} // namespace Connector::Platform
