#include "http/headcheck.h"
#include "http/requestparser.h"

#include <cstdint>
#include <cstdlib>
#include <optional>

using namespace Connector::Http;

namespace {

void expect(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

struct Reading
{
    int refusal = 0;
    std::optional<Request> request;
    qsizetype consumed = 0;
};

/// Reads one request as a connection does, from bytes that arrive in pieces.
class Reader
{
public:
    Reading read(QByteArrayView bytes, qsizetype piece)
    {
        for (qsizetype size = std::min(piece, bytes.size());;
             size = std::min(size + piece, bytes.size())) {
            if (m_facts ? feed(bytes.first(size)) : scan(bytes.first(size)))
                return m_outcome;
            if (size == bytes.size())
                return m_outcome;
        }
    }

private:
    bool scan(QByteArrayView received)
    {
        switch (m_scanner.scan(received, m_limits)) {
        case HeadScanner::State::Incomplete:
            return false;
        case HeadScanner::State::Refused:
            m_outcome.refusal = m_scanner.fault().status;
            return true;
        case HeadScanner::State::Complete:
            break;
        }
        const QByteArrayView head = received.sliced(m_scanner.start(), m_scanner.size());
        const auto verdict = checkHead(head, m_limits);
        if (const auto *fault = std::get_if<Fault>(&verdict)) {
            m_outcome.refusal = fault->status;
            return true;
        }
        m_facts = std::get<HeadFacts>(verdict);
        m_outcome.consumed = m_scanner.start();
        return take(m_parser.start(received.sliced(m_scanner.start()), *m_facts, m_limits));
    }

    bool feed(QByteArrayView received)
    {
        return take(m_parser.feed(received.sliced(m_outcome.consumed)));
    }

    bool take(const BodyProgress &progress)
    {
        expect(progress.consumed >= 0);
        m_outcome.consumed += progress.consumed;
        if (progress.step == BodyProgress::Step::Refused)
            m_outcome.refusal = progress.fault.status;
        if (progress.step == BodyProgress::Step::Complete)
            complete();
        return progress.step != BodyProgress::Step::NeedsMore;
    }

    // The check and the parser must have understood the same.
    void complete()
    {
        const Request request = m_parser.takeRequest();
        expect(!request.method.isEmpty() && !request.path.isEmpty() && !request.host.isEmpty());
        expect(request.headers.count("Host") == 1);
        expect(request.headers.count("Authorization") <= 1);
        expect(request.headers.count("Content-Length") <= 1);
        expect(request.headers.fields().size() <= m_limits.headerFields);
        expect(request.body.size() <= m_limits.body);
        expect(m_facts->chunked || request.body.size() == m_facts->contentLength);
        m_outcome.request = request;
    }

    // Small, so that short inputs reach them.
    Limits m_limits{.requestLine = 100, .head = 400, .headerFields = 10, .body = 300};
    HeadScanner m_scanner;
    std::optional<HeadFacts> m_facts;
    RequestParser m_parser;
    Reading m_outcome;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (bytes.isEmpty())
        return 0;
    // The first byte says how large the pieces are; the outcome must not depend on it.
    const qsizetype piece = 1 + static_cast<unsigned char>(bytes.front());
    const Reading whole = Reader().read(bytes.sliced(1), std::max<qsizetype>(bytes.size(), 1));
    const Reading pieces = Reader().read(bytes.sliced(1), piece);
    expect(whole.refusal == pieces.refusal);
    expect(whole.request.has_value() == pieces.request.has_value());
    if (whole.request) {
        expect(whole.consumed == pieces.consumed);
        expect(whole.request->body == pieces.request->body);
        expect(whole.request->headers.fields() == pieces.request->headers.fields());
    }
    return 0;
}
