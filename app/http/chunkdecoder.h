#pragma once

#include "http/headcheck.h"

#include <QByteArray>

namespace Connector::Http {

/// Where the reading of a body stands.
struct BodyProgress
{
    enum class Step { NeedsMore, Complete, Refused };

    Step step = Step::NeedsMore;
    /// How many of the bytes are done with; the rest comes again with more behind it.
    qsizetype consumed = 0;
    Fault fault = {};
};

/// Undoes the chunked transfer coding (RFC 9112 section 7.1). Strict: every line ends in CR LF, a
/// size is nothing but hexadecimal digits. Beast's own decoding is not used, because it lets a
/// quoted extension run over the end of its line and then decides by how the bytes arrived.
/// Extensions are ignored and trailer fields left out, as RFC 9110 section 6.5.1 allows.
class ChunkDecoder
{
public:
    /// Appends what it decodes to `body`, which may be emptied between two calls.
    BodyProgress feed(QByteArrayView bytes, QByteArray &body, const Limits &limits);

private:
    enum class Part { Size, Data, DataEnd, Trailer, End };

    /// Both answer how many bytes they are done with; none if they need more or found a fault.
    qsizetype readData(QByteArrayView bytes, QByteArray &body);
    qsizetype readLine(QByteArrayView bytes, const Limits &limits);
    void readSize(QByteArrayView line, const Limits &limits);
    void readTrailer(QByteArrayView line, const Limits &limits);
    qsizetype longestLine(const Limits &limits) const;
    qsizetype refuse(int status, QByteArrayView reason);

    Part m_part = Part::Size;
    qsizetype m_left = 0;
    qsizetype m_bodySize = 0;
    qsizetype m_trailerSize = 0;
    Fault m_fault = {.status = 0, .reason = {}};
};

} // namespace Connector::Http
