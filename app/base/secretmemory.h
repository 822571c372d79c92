#pragma once

#include <cstddef>

namespace Connector {

/// Memory for secrets, from pages that hold nothing else and are locked as far as the system allows
/// (lockedpages.h). Never nullptr. Any thread; a few hundred bytes cost what the ordinary heap
/// costs.
void *takeSecretMemory(std::size_t bytes);

/// Overwrites the memory and gives it back. `bytes` is what it was taken with.
void giveBackSecretMemory(void *memory, std::size_t bytes) noexcept;

} // namespace Connector
