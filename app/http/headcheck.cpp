#include "http/headcheck.h"

#include "http/grammar.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace Connector::Http {

namespace {

constexpr int toleratedEmptyLines = 2;

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isRegNameByte(char c)
{
    return isAlpha(c) || isDigit(c) || isOneOf(c, "-._~!$&'()*+,;=");
}

bool isRegName(QByteArrayView name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] == '%') {
            if (i + 2 >= name.size() || !isHexDigit(name[i + 1]) || !isHexDigit(name[i + 2]))
                return false;
            i += 2;
        } else if (!isRegNameByte(name[i])) {
            return false;
        }
    }
    return !name.isEmpty();
}

bool isIpLiteral(QByteArrayView inside)
{
    return !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [](char c) {
        return isHexDigit(c) || c == ':' || c == '.';
    });
}

bool isPortOrNothing(QByteArrayView rest)
{
    constexpr qsizetype colonAndFiveDigits = 6;
    if (rest.isEmpty())
        return true;
    if (rest.front() != ':' || rest.size() > colonAndFiveDigits)
        return false;
    int port = 0;
    for (const char c : rest.sliced(1)) {
        if (!isDigit(c))
            return false;
        port = port * 10 + (c - '0');
    }
    return port <= std::numeric_limits<quint16>::max();
}

/// Reads one head, line by line. Each step answers with a fault or with nothing.
class HeadReader
{
public:
    explicit HeadReader(const Limits &limits)
        : m_limits(limits)
    {}

    std::optional<Fault> readRequestLine(QByteArrayView line);
    std::optional<Fault> readField(QByteArrayView line);
    std::optional<Fault> finish();
    const HeadFacts &facts() const { return m_facts; }

private:
    std::optional<Fault> readVersion(QByteArrayView version);
    std::optional<Fault> readTarget(QByteArrayView method, QByteArrayView target);
    std::optional<Fault> readAbsoluteTarget(QByteArrayView target);
    std::optional<Fault> note(QByteArrayView name, QByteArrayView value);
    std::optional<Fault> readHost(QByteArrayView value);
    std::optional<Fault> readContentLength(QByteArrayView value);
    std::optional<Fault> readTransferEncoding(QByteArrayView value);
    std::optional<Fault> judgeTransferEncoding() const;
    qsizetype largestBody() const { return std::max(m_limits.body, m_limits.streamedBody); }

    Limits m_limits;
    HeadFacts m_facts;
    QByteArrayView m_authority;
    int m_fields = 0;
    bool m_isHttp10 = false;
    bool m_hasContentLength = false;
    bool m_hasTransferEncoding = false;
    bool m_hasAuthorization = false;
    bool m_hasOtherExpectation = false;
    // The codings of all Transfer-Encoding fields, as far as they matter.
    int m_chunkedCodings = 0;
    bool m_endsChunked = false;
    bool m_hasOtherCoding = false;
    bool m_hasUnknownCoding = false;
};

std::optional<Fault> HeadReader::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last)
        return Fault{400, "malformed request line"};
    const QByteArrayView method = line.first(first);
    if (!isToken(method))
        return Fault{400, "malformed method"};
    if (const auto fault = readVersion(line.sliced(last + 1)))
        return fault;
    if (method == QByteArrayView("CONNECT"))
        return Fault{400, "CONNECT is for proxies"};
    return readTarget(method, line.sliced(first + 1, last - first - 1));
}

std::optional<Fault> HeadReader::readVersion(QByteArrayView version)
{
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5])
        || version[6] != '.' || !isDigit(version[7]))
        return Fault{400, "malformed HTTP version"};
    if (version[5] != '1' || version[7] > '1')
        return Fault{505, "only HTTP/1.0 and HTTP/1.1 are spoken here"};
    m_isHttp10 = version[7] == '0';
    return {};
}

// RFC 9112 section 3.2.
std::optional<Fault> HeadReader::readTarget(QByteArrayView method, QByteArrayView target)
{
    const bool isClean =
        std::all_of(target.begin(), target.end(), [](char c) { return isVisible(c) && c != '#'; });
    if (target.isEmpty() || !isClean)
        return Fault{400, "malformed request target"};
    if (target == QByteArrayView("*")) {
        if (method != QByteArrayView("OPTIONS"))
            return Fault{400, "the target * belongs to OPTIONS"};
        m_facts.path = target;
        return {};
    }
    if (target.front() != '/')
        return readAbsoluteTarget(target);
    m_facts.path = takeUntil(target, '?');
    m_facts.query = target;
    return {};
}

std::optional<Fault> HeadReader::readAbsoluteTarget(QByteArrayView target)
{
    constexpr QByteArrayView scheme("http://");
    if (target.size() <= scheme.size() || !isSameWord(target.first(scheme.size()), scheme))
        return Fault{400, "malformed request target"};
    target = target.sliced(scheme.size());
    const auto *const end =
        std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; });
    m_authority = target.first(end - target.begin());
    if (!isValidHost(m_authority))
        return Fault{400, "malformed authority in the request target"};
    target = target.sliced(m_authority.size());
    m_facts.path = takeUntil(target, '?');
    m_facts.query = target;
    if (m_facts.path.isEmpty())
        m_facts.path = QByteArrayView("/");
    return {};
}

std::optional<Fault> HeadReader::readField(QByteArrayView line)
{
    if (++m_fields > m_limits.headerFields)
        return Fault{431, "too many header fields"};
    if (isBlank(line.front()))
        return Fault{400, "folded header field"};
    const qsizetype colon = line.indexOf(':');
    // A space before the colon is refused here too: RFC 9112 section 5.1.
    if (colon < 0 || !isToken(line.first(colon)))
        return Fault{400, "malformed header field name"};
    const QByteArrayView value = line.sliced(colon + 1);
    if (!isFieldValue(value))
        return Fault{400, "control character in a header field"};
    return note(line.first(colon), trimmed(value));
}

std::optional<Fault> HeadReader::note(QByteArrayView name, QByteArrayView value)
{
    if (isSameWord(name, "Host"))
        return readHost(value);
    if (isSameWord(name, "Content-Length"))
        return readContentLength(value);
    if (isSameWord(name, "Transfer-Encoding"))
        return readTransferEncoding(value);
    if (isSameWord(name, "Authorization")) {
        if (m_hasAuthorization)
            return Fault{400, "more than one Authorization field"};
        m_hasAuthorization = true;
    } else if (isSameWord(name, "Expect")) {
        if (isSameWord(value, "100-continue"))
            m_facts.expectsContinue = true;
        else
            m_hasOtherExpectation = true;
    }
    return {};
}

std::optional<Fault> HeadReader::readHost(QByteArrayView value)
{
    if (!m_facts.host.isEmpty())
        return Fault{400, "more than one Host field"};
    if (!isValidHost(value))
        return Fault{400, "malformed Host field"};
    m_facts.host = value;
    return {};
}

std::optional<Fault> HeadReader::readContentLength(QByteArrayView value)
{
    if (m_hasContentLength)
        return Fault{400, "more than one Content-Length field"};
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return Fault{400, "malformed Content-Length"};
    m_hasContentLength = true;
    // Counts no further than needed to know that it is too much, so it cannot overflow.
    for (const char c : value) {
        if (m_facts.contentLength <= largestBody())
            m_facts.contentLength = m_facts.contentLength * 10 + (c - '0');
    }
    return {};
}

std::optional<Fault> HeadReader::readTransferEncoding(QByteArrayView value)
{
    constexpr std::array<QByteArrayView, 6> registered{"gzip",     "x-gzip",     "deflate",
                                                       "compress", "x-compress", "identity"};
    m_hasTransferEncoding = true;
    if (value.endsWith(','))
        return Fault{400, "malformed Transfer-Encoding"};
    do {
        const QByteArrayView coding = trimmed(takeUntil(value, ','));
        if (!isToken(coding))
            return Fault{400, "malformed Transfer-Encoding"};
        m_endsChunked = isSameWord(coding, "chunked");
        if (m_endsChunked) {
            ++m_chunkedCodings;
            continue;
        }
        m_hasOtherCoding = true;
        m_hasUnknownCoding |= std::none_of(registered.begin(), registered.end(),
                                           [&](auto known) { return isSameWord(coding, known); });
    } while (!value.isEmpty());
    return {};
}

// RFC 9112 sections 6.1 and 6.3.
std::optional<Fault> HeadReader::judgeTransferEncoding() const
{
    if (m_hasContentLength)
        return Fault{400, "Transfer-Encoding and Content-Length together"};
    if (m_isHttp10)
        return Fault{400, "Transfer-Encoding in HTTP/1.0"};
    if (m_hasUnknownCoding)
        return Fault{501, "unknown transfer coding"};
    if (!m_endsChunked || m_chunkedCodings != 1)
        return Fault{400, "the last transfer coding is not a sole chunked"};
    if (m_hasOtherCoding)
        return Fault{501, "compressed requests are not understood here"};
    return {};
}

std::optional<Fault> HeadReader::finish()
{
    if (m_facts.host.isEmpty())
        return Fault{400, "no Host field"};
    if (!m_authority.isEmpty() && !isSameWord(m_authority, m_facts.host))
        return Fault{400, "the request target and the Host field differ"};
    if (m_hasTransferEncoding) {
        if (const auto fault = judgeTransferEncoding())
            return fault;
        m_facts.chunked = true;
    }
    if (m_facts.contentLength > largestBody())
        return Fault{413, "the body is too large"};
    // RFC 9110 section 10.1.1: an HTTP/1.0 client cannot mean it.
    if (m_isHttp10)
        m_facts.expectsContinue = false;
    else if (m_hasOtherExpectation)
        return Fault{417, "only 100-continue can be expected here"};
    return {};
}

/// Whoever speaks TLS or something else here learns at once that this is HTTP.
bool mayBegin(QByteArrayView request)
{
    if (request.isEmpty() || request.front() == '\n')
        return true;
    if (request.front() == '\r')
        return request.size() == 1 || request[1] == '\n';
    return isTokenByte(request.front());
}

/// The next line without its end. Every line of a scanned head ends in CR LF.
QByteArrayView takeLine(QByteArrayView &head)
{
    QByteArrayView line = takeUntil(head, '\n');
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

HeadScanner::State HeadScanner::refuse(int status, QByteArrayView reason)
{
    m_fault = {status, reason};
    return State::Refused;
}

// However the bytes are divided, the same fault is found: each line is judged by its first byte,
// then by its length, then by its end.
HeadScanner::State HeadScanner::scan(QByteArrayView received, const Limits &limits)
{
    for (;;) {
        if (m_lineStart == m_start && !mayBegin(received.sliced(m_start)))
            return refuse(400, "this is not HTTP");
        const qsizetype lineFeed = received.indexOf('\n', m_next);
        const qsizetype end = lineFeed < 0 ? received.size() : lineFeed;
        // One more than the line for its carriage return.
        if (m_lineStart == m_start && end - m_start > limits.requestLine + 1)
            return refuse(414, "the request line is too long");
        if (end - m_start > limits.head)
            return refuse(431, "the header is too large");
        m_next = lineFeed < 0 ? end : end + 1;
        if (lineFeed < 0)
            return State::Incomplete;
        if (lineFeed == m_lineStart || received[lineFeed - 1] != '\r')
            return refuse(400, "line feed without carriage return");
        const State state = lineEnded(lineFeed);
        if (state != State::Incomplete)
            return state;
    }
}

HeadScanner::State HeadScanner::lineEnded(qsizetype lineFeed)
{
    const bool isEmpty = lineFeed - 1 == m_lineStart;
    const bool isFirst = m_lineStart == m_start;
    m_lineStart = lineFeed + 1;
    if (!isFirst)
        return isEmpty ? State::Complete : State::Incomplete;
    if (isEmpty) {
        m_start = m_lineStart;
        if (++m_emptyLines > toleratedEmptyLines)
            return refuse(400, "no request line");
    }
    return State::Incomplete;
}

std::variant<HeadFacts, Fault> checkHead(QByteArrayView head, const Limits &limits)
{
    HeadReader reader(limits);
    if (const auto fault = reader.readRequestLine(takeLine(head)))
        return *fault;
    for (QByteArrayView line = takeLine(head); !line.isEmpty(); line = takeLine(head)) {
        if (const auto fault = reader.readField(line))
            return *fault;
    }
    if (const auto fault = reader.finish())
        return *fault;
    return reader.facts();
}

bool isValidHost(QByteArrayView host)
{
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        return end > 0 && isIpLiteral(host.sliced(1, end - 1))
            && isPortOrNothing(host.sliced(end + 1));
    }
    const qsizetype colon = host.indexOf(':');
    return isRegName(colon < 0 ? host : host.first(colon))
        && isPortOrNothing(colon < 0 ? QByteArrayView() : host.sliced(colon));
}

} // namespace Connector::Http
