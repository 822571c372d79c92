#include "support/wine.h"

#include <QtGlobal>

// Not in the header: it makes words like `far` and `small` unusable.
#if defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace Connector::Test {

bool isWine()
{
#if defined(Q_OS_WIN)
    const HMODULE system = GetModuleHandleW(L"ntdll.dll");
    return system && GetProcAddress(system, "wine_get_version");
#else
    return false;
#endif
}

} // namespace Connector::Test
