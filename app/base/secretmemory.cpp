#include "base/secretmemory.h"

#include "base/lockedpages.h"
#include "base/secretstring.h"

#include <array>
#include <mutex>
#include <new>
#include <utility>

namespace Connector {

namespace {

// Large enough for the token of every system; what is larger gets pages of its own.
constexpr std::array<std::size_t, 4> blockSizes{64, 256, 1024, 4096};
constexpr std::size_t slabSize = 16 * 1024;

/// Blocks of a few sizes, cut from locked slabs. Slabs are kept: locking pages is the costly part,
/// and the number of secrets in a process hardly changes.
class BlockPool
{
public:
    void *take(std::size_t sizeIndex)
    {
        const std::lock_guard lock(m_mutex);
        Block *&first = m_free.at(sizeIndex);
        if (!first)
            first = cut(blockSizes.at(sizeIndex));
        return std::exchange(first, first->next);
    }

    void giveBack(void *memory, std::size_t sizeIndex)
    {
        const std::lock_guard lock(m_mutex);
        m_free.at(sizeIndex) = new (memory) Block{m_free.at(sizeIndex)};
    }

private:
    struct Block
    {
        Block *next;
    };

    static Block *cut(std::size_t blockSize)
    {
        auto *slab = static_cast<char *>(takeLockedPages(slabSize));
        Block *first = nullptr;
        for (std::size_t at = 0; at < slabSize; at += blockSize)
            first = new (slab + at) Block{first};
        return first;
    }

    std::mutex m_mutex;
    std::array<Block *, blockSizes.size()> m_free{};
};

/// Never destroyed: secrets may outlive every other object of the process.
BlockPool &pool()
{
    static auto *const blocks = new BlockPool;
    return *blocks;
}

std::size_t sizeIndexOf(std::size_t bytes)
{
    std::size_t index = 0;
    while (index < blockSizes.size() && blockSizes.at(index) < bytes)
        ++index;
    return index;
}

} // namespace

void *takeSecretMemory(std::size_t bytes)
{
    const std::size_t index = sizeIndexOf(bytes);
    return index < blockSizes.size() ? pool().take(index) : takeLockedPages(bytes);
}

void giveBackSecretMemory(void *memory, std::size_t bytes) noexcept
{
    wipe(memory, bytes);
    const std::size_t index = sizeIndexOf(bytes);
    if (index < blockSizes.size())
        pool().giveBack(memory, index);
    else
        giveBackLockedPages(memory, bytes);
}

} // namespace Connector
