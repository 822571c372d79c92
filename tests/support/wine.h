#pragma once

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace Connector::Test {

/// Whether this is Wine, which lacks some of what Windows has.
inline bool isWine()
{
#if defined(Q_OS_WIN)
    const HMODULE system = GetModuleHandleW(L"ntdll.dll");
    return system && GetProcAddress(system, "wine_get_version");
#else
    return false;
#endif
}

} // namespace Connector::Test
