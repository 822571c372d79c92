#include "platform/systemclock.h"

#include <windows.h>

namespace Connector::Platform {

Milliseconds bootTime()
{
    // Unlike the performance counter, this goes on while the machine sleeps.
    return Milliseconds{static_cast<qint64>(GetTickCount64())};
}

} // namespace Connector::Platform
