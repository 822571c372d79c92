#pragma once

#include <QByteArrayView>

#include <vector>

namespace Connector::Http {

/// Received bytes in one piece, consumed from the front; what is consumed is overwritten, since it
/// may have been a secret. Grows up to a bound.
class ReadBuffer
{
public:
    explicit ReadBuffer(qsizetype bound)
        : m_bound(bound)
    {}

    QByteArrayView unread() const { return {m_bytes.data() + m_begin, m_end - m_begin}; }
    bool isEmpty() const { return m_begin == m_end; }

    /// Moves what is there to the front and makes room behind it. Not while a read into room() is
    /// under way: it moves.
    void makeRoom();
    /// As much memory as the bound allows, for a long body. Not while a read is under way.
    void growFully();
    char *room() { return m_bytes.data() + m_end; }
    qsizetype roomSize() const { return std::ssize(m_bytes) - m_end; }
    /// `size` bytes were written to room().
    void grow(qsizetype size) { m_end += size; }

    void consume(qsizetype size);
    void clear() { consume(m_end - m_begin); }

private:
    void enlarge(qsizetype capacity);

    std::vector<char> m_bytes;
    qsizetype m_bound;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

} // namespace Connector::Http
