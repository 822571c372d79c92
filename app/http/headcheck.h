#pragma once

#include "http/limits.h"

#include <QByteArrayView>

#include <variant>

namespace Connector::Http {

/// Why a request must not be processed. It is answered with this status and its connection closed,
/// because nobody can be sure where the next request would begin.
struct Fault
{
    int status = 400;
    QByteArrayView reason;
};

/// Finds the end of a head (RFC 9112 section 2.2) in bytes that arrive in any portions. Looks at
/// every byte once. Up to two empty lines before the request line are skipped.
class HeadScanner
{
public:
    enum class State { Incomplete, Complete, Refused };

    /// `received` is everything since restart(): what the last call saw, and maybe more.
    State scan(QByteArrayView received, const Limits &limits);
    void restart() { *this = HeadScanner(); }

    /// Once Complete: the head from the request line to its empty line, as a part of `received`.
    qsizetype start() const { return m_start; }
    qsizetype size() const { return m_next - m_start; }
    /// Once Refused.
    const Fault &fault() const { return m_fault; }

private:
    State refuse(int status, QByteArrayView reason);
    State lineEnded(qsizetype lineFeed);

    qsizetype m_start = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_next = 0;
    int m_emptyLines = 0;
    Fault m_fault;
};

/// What an acceptable head says. The views point into the head.
struct HeadFacts
{
    QByteArrayView host;
    QByteArrayView path;
    QByteArrayView query;
    /// Zero if absent.
    qsizetype contentLength = 0;
    bool chunked = false;
    bool expectsContinue = false;

    bool hasBody() const { return chunked || contentLength > 0; }
};

/// Judges a complete head more strictly than RFC 9112 demands: whatever two parsers might
/// understand in two ways is refused. Does not know which bodies stream, so a length is held
/// against the larger limit. Pure.
std::variant<HeadFacts, Fault> checkHead(QByteArrayView head, const Limits &limits);

/// `uri-host [ ":" port ]` of RFC 9110 section 7.2, not empty.
bool isValidHost(QByteArrayView host);

} // namespace Connector::Http
