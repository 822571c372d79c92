#include "base/lockedpages.h"

#include <windows.h>

#include <new>

namespace Connector {

void *takeLockedPages(std::size_t bytes)
{
    void *pages = VirtualAlloc(nullptr, bytes, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (!pages)
        throw std::bad_alloc();
    // Best effort: the working set of the process limits it.
    static_cast<void>(VirtualLock(pages, bytes));
    return pages;
}

void giveBackLockedPages(void *pages, std::size_t) noexcept
{
    static_cast<void>(VirtualFree(pages, 0, MEM_RELEASE));
}

} // namespace Connector
