#include "http/requestparser.h"

#include "base/secretstring.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace Connector::Http {

namespace beast = boost::beast;

namespace {

QByteArray toBytes(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Fault toFault(const beast::error_code &code)
{
    using beast::http::error;
    if (code == error::body_limit)
        return {413, "the body is too large"};
    return {400, "malformed request"};
}

/// Fills a Request without a container of Beast's in between.
class Filler final : public beast::http::basic_parser<true>
{
public:
    Filler() = default;
    ~Filler() override { wipe(request.body); }
    Q_DISABLE_COPY_MOVE(Filler)

    Request request;
    bool isHttp10 = false;
    bool keepsAlive = false;

private:
    using ErrorCode = beast::error_code;

    void on_request_impl(beast::http::verb, beast::string_view method, beast::string_view,
                         int version, ErrorCode &) override
    {
        request.method = toBytes(method);
        isHttp10 = version == 10;
    }

    void on_response_impl(int, beast::string_view, int, ErrorCode &) override {}

    void on_field_impl(beast::http::field, beast::string_view name, beast::string_view value,
                       ErrorCode &) override
    {
        request.headers.add(toBytes(name), toBytes(value));
    }

    void on_header_impl(ErrorCode &) override { keepsAlive = keep_alive(); }

    void on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &) override
    {
        // A form gets its memory at once, so no copy of it is left behind.
        if (length)
            request.body.reserve(std::min(static_cast<qsizetype>(*length), Limits{}.body));
    }

    std::size_t on_body_impl(beast::string_view body, ErrorCode &) override
    {
        request.body.append(body.data(), static_cast<qsizetype>(body.size()));
        return body.size();
    }

    // Chunks never get this far; see ChunkDecoder.
    void on_chunk_header_impl(std::uint64_t, beast::string_view, ErrorCode &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, ErrorCode &) override
    {
        return body.size();
    }

    void on_finish_impl(ErrorCode &) override {}
};

} // namespace

struct RequestParser::Private
{
    BodyProgress read(QByteArrayView bytes);
    BodyProgress readChunks(QByteArrayView bytes);

    std::optional<Filler> filler;
    std::optional<ChunkDecoder> chunks;
    Limits limits;
};

BodyProgress RequestParser::Private::read(QByteArrayView bytes)
{
    beast::error_code error;
    const std::size_t consumed =
        filler->put({bytes.data(), static_cast<std::size_t>(bytes.size())}, error);
    BodyProgress progress{.consumed = static_cast<qsizetype>(consumed)};
    if (error && error != beast::http::error::need_more) {
        progress.step = BodyProgress::Step::Refused;
        progress.fault = toFault(error);
    } else if (filler->is_done()) {
        progress.step = BodyProgress::Step::Complete;
    }
    return progress;
}

BodyProgress RequestParser::Private::readChunks(QByteArrayView bytes)
{
    return chunks->feed(bytes, filler->request.body, limits);
}

RequestParser::RequestParser()
    : m_private(std::make_unique<Private>())
{}

RequestParser::~RequestParser() = default;

BodyProgress RequestParser::start(QByteArrayView bytes, const HeadFacts &facts,
                                  const Limits &limits)
{
    Filler &filler = m_private->filler.emplace();
    m_private->limits = limits;
    m_private->chunks.reset();
    filler.body_limit(static_cast<std::uint64_t>(limits.body));
    // The scanner kept to the limit already; Beast's own must not be the smaller one.
    filler.header_limit(static_cast<std::uint32_t>(limits.head + 1));
    // Eager, it goes on from the head to the body in one call.
    filler.eager(!facts.chunked);
    filler.request.host = facts.host.toByteArray();
    filler.request.path = facts.path.toByteArray();
    filler.request.query = facts.query.toByteArray();
    BodyProgress progress = m_private->read(bytes);
    if (!facts.chunked || progress.step == BodyProgress::Step::Refused)
        return progress;
    m_private->chunks.emplace();
    const qsizetype headSize = progress.consumed;
    progress = m_private->readChunks(bytes.sliced(headSize));
    progress.consumed += headSize;
    return progress;
}

BodyProgress RequestParser::feed(QByteArrayView bytes)
{
    return m_private->chunks ? m_private->readChunks(bytes) : m_private->read(bytes);
}

bool RequestParser::keepsAlive() const
{
    return m_private->filler->keepsAlive;
}

bool RequestParser::isHttp10() const
{
    return m_private->filler->isHttp10;
}

Request RequestParser::takeRequest()
{
    return std::exchange(m_private->filler->request, {});
}

QByteArray RequestParser::takeBody()
{
    return std::exchange(m_private->filler->request.body, {});
}

} // namespace Connector::Http
