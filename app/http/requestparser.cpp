#include "http/requestparser.h"

#include "base/secretstring.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

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
    if (code == error::bad_chunk || code == error::bad_chunk_extension)
        return {400, "malformed chunk"};
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
    bool isHeadDone = false;
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
        // Trailers come the same way. None may pass for a field that was checked.
        if (!isHeadDone)
            request.headers.add(toBytes(name), toBytes(value));
    }

    void on_header_impl(ErrorCode &) override
    {
        isHeadDone = true;
        keepsAlive = keep_alive();
    }

    void on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &) override
    {
        // A sized body within the limit gets its memory at once, so no copy of it is left behind.
        if (length)
            request.body.reserve(static_cast<qsizetype>(*length));
    }

    std::size_t on_body_impl(beast::string_view body, ErrorCode &) override
    {
        request.body.append(body.data(), static_cast<qsizetype>(body.size()));
        return body.size();
    }

    void on_chunk_header_impl(std::uint64_t, beast::string_view, ErrorCode &) override {}

    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, ErrorCode &) override
    {
        request.body.append(body.data(), static_cast<qsizetype>(body.size()));
        return body.size();
    }

    void on_finish_impl(ErrorCode &) override {}
};

} // namespace

struct RequestParser::Private
{
    std::optional<Filler> filler;
};

RequestParser::RequestParser()
    : m_private(std::make_unique<Private>())
{}

RequestParser::~RequestParser() = default;

RequestParser::Outcome RequestParser::start(QByteArrayView bytes, const HeadFacts &facts,
                                            const Limits &limits)
{
    Filler &filler = m_private->filler.emplace();
    filler.eager(true);
    filler.body_limit(static_cast<std::uint64_t>(limits.body));
    // The scanner kept to the limit already; Beast's own must not be the smaller one.
    filler.header_limit(static_cast<std::uint32_t>(limits.head + 1));
    filler.request.host = facts.host.toByteArray();
    filler.request.path = facts.path.toByteArray();
    filler.request.query = facts.query.toByteArray();
    return feed(bytes);
}

RequestParser::Outcome RequestParser::feed(QByteArrayView bytes)
{
    Filler &filler = *m_private->filler;
    beast::error_code error;
    const std::size_t consumed =
        filler.put({bytes.data(), static_cast<std::size_t>(bytes.size())}, error);
    Outcome outcome{.consumed = static_cast<qsizetype>(consumed)};
    if (error && error != beast::http::error::need_more) {
        outcome.step = Step::Refused;
        outcome.fault = toFault(error);
        wipe(filler.request.body);
    } else if (filler.is_done()) {
        outcome.step = Step::Complete;
    }
    return outcome;
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

} // namespace Connector::Http
