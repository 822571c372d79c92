#include "base/lockedpages.h"

#include <sys/mman.h>

#include <new>

namespace Connector {

void *takeLockedPages(std::size_t bytes)
{
    void *pages = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    // Best effort: the limit of locked memory is the machine's to choose.
    static_cast<void>(::mlock(pages, bytes));
#ifdef MADV_DONTDUMP
    static_cast<void>(::madvise(pages, bytes, MADV_DONTDUMP));
#endif
    return pages;
}

void giveBackLockedPages(void *pages, std::size_t bytes) noexcept
{
    static_cast<void>(::munmap(pages, bytes));
}

} // namespace Connector
