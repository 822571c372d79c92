#include "platform/foreground.h"

#include <windows.h>

namespace Connector::Platform {

void yieldForeground()
{
    // https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-allowsetforegroundwindow
    AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace Connector::Platform
