#include "platform/systemclock.h"

#include <windows.h>

namespace Connector::Platform {

Milliseconds bootTime()
{
    // It "includes time the system spends in sleep or hibernation":
    // https://learn.microsoft.com/windows/win32/sysinfo/windows-time
    return Milliseconds{static_cast<qint64>(GetTickCount64())};
}

} // namespace Connector::Platform
