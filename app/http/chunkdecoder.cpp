#include "http/chunkdecoder.h"

#include "http/grammar.h"

#include <algorithm>

namespace Connector::Http {

namespace {

// A size and whatever extension is in use anywhere.
constexpr qsizetype longestSizeLine = 1024;

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    return (c | 0x20) - 'a' + 10;
}

} // namespace

BodyProgress ChunkDecoder::feed(QByteArrayView bytes, QByteArray &body, const Limits &limits)
{
    BodyProgress progress;
    for (;;) {
        const QByteArrayView rest = bytes.sliced(progress.consumed);
        const qsizetype read = m_part == Part::Data ? readData(rest, body) : readLine(rest, limits);
        progress.consumed += read;
        if (m_fault.status != 0) {
            progress.step = BodyProgress::Step::Refused;
            progress.fault = m_fault;
            return progress;
        }
        if (m_part == Part::End) {
            progress.step = BodyProgress::Step::Complete;
            return progress;
        }
        if (read == 0)
            return progress;
    }
}

qsizetype ChunkDecoder::readData(QByteArrayView bytes, QByteArray &body)
{
    const qsizetype size = std::min(bytes.size(), m_left);
    body.append(bytes.data(), size);
    m_left -= size;
    m_bodySize += size;
    if (m_left == 0)
        m_part = Part::DataEnd;
    return size;
}

qsizetype ChunkDecoder::readLine(QByteArrayView bytes, const Limits &limits)
{
    const qsizetype lineFeed = bytes.indexOf('\n');
    const QByteArrayView line = bytes.first(lineFeed < 0 ? bytes.size() : lineFeed);
    if (line.size() > longestLine(limits))
        return refuse(m_part == Part::Trailer ? 431 : 400,
                      "a line in the chunked body is too long");
    if (lineFeed < 0)
        return 0;
    if (!line.endsWith('\r'))
        return refuse(400, "line feed without carriage return");
    const QByteArrayView content = line.chopped(1);
    if (m_part == Part::Size)
        readSize(content, limits);
    else if (m_part == Part::Trailer)
        readTrailer(content, limits);
    else
        m_part = Part::Size;
    return lineFeed + 1;
}

qsizetype ChunkDecoder::longestLine(const Limits &limits) const
{
    switch (m_part) {
    case Part::Trailer:
        return limits.head;
    case Part::DataEnd:
        return 1;
    default:
        return longestSizeLine;
    }
}

void ChunkDecoder::readSize(QByteArrayView line, const Limits &limits)
{
    const auto *const end = std::find_if_not(line.begin(), line.end(), isHexDigit);
    const QByteArrayView digits = line.first(end - line.begin());
    const QByteArrayView extension = line.sliced(digits.size());
    if (digits.isEmpty() || !isFieldValue(extension)
        || (!extension.isEmpty() && !trimmed(extension).startsWith(';'))) {
        refuse(400, "malformed chunk size");
        return;
    }
    m_left = 0;
    for (const char digit : digits) {
        m_left = m_left * 16 + hexValue(digit);
        if (m_left > limits.body - m_bodySize) {
            refuse(413, "the body is too large");
            return;
        }
    }
    m_part = m_left > 0 ? Part::Data : Part::Trailer;
}

void ChunkDecoder::readTrailer(QByteArrayView line, const Limits &limits)
{
    if (line.isEmpty()) {
        m_part = Part::End;
        return;
    }
    m_trailerSize += line.size();
    const qsizetype colon = line.indexOf(':');
    if (m_trailerSize > limits.head)
        refuse(431, "the trailer is too large");
    else if (colon < 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
        refuse(400, "malformed trailer field");
}

qsizetype ChunkDecoder::refuse(int status, QByteArrayView reason)
{
    m_fault = {status, reason};
    return 0;
}

} // namespace Connector::Http
