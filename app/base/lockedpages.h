#pragma once

#include <cstddef>

namespace Connector {

/// Zeroed pages of their own, never nullptr: locked into memory and left out of core dumps as far
/// as the system and its limits allow; beyond them they are ordinary memory. `bytes` is rounded up
/// to whole pages. Any thread. Throws std::bad_alloc like any allocation.
void *takeLockedPages(std::size_t bytes);

/// Gives back what takeLockedPages() returned for the same `bytes`.
void giveBackLockedPages(void *pages, std::size_t bytes) noexcept;

} // namespace Connector
