#include "http/readbuffer.h"

#include "base/secretstring.h"

#include <algorithm>
#include <cstring>

namespace Connector::Http {

namespace {

// Holds the usual request with room to spare.
constexpr qsizetype initialSize = 2048;

} // namespace

void ReadBuffer::makeRoom()
{
    const qsizetype size = m_end - m_begin;
    if (m_begin > 0) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_begin, static_cast<std::size_t>(size));
        const qsizetype stale = std::max(size, m_begin);
        wipe(m_bytes.data() + stale, static_cast<std::size_t>(m_end - stale));
        m_begin = 0;
        m_end = size;
    }
    const qsizetype capacity = std::ssize(m_bytes);
    if (size < capacity || capacity >= m_bound)
        return;
    enlarge(std::min(std::max(capacity * 2, initialSize), m_bound));
}

void ReadBuffer::growFully()
{
    if (std::ssize(m_bytes) < m_bound)
        enlarge(m_bound);
}

void ReadBuffer::enlarge(qsizetype capacity)
{
    std::vector<char> larger(static_cast<std::size_t>(capacity));
    std::copy_n(m_bytes.data(), m_end, larger.data());
    wipe(m_bytes.data(), m_bytes.size());
    m_bytes = std::move(larger);
}

void ReadBuffer::consume(qsizetype size)
{
    wipe(m_bytes.data() + m_begin, static_cast<std::size_t>(size));
    // The room behind stays where it is: a read into it may be under way.
    m_begin += size;
}

} // namespace Connector::Http
