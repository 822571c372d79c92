#include "identity/oauthanswer.h"

#include "identity/retryafter.h"
#include "identity/tokenresponse.h"
#include "identity/upstreamtext.h"

#include <algorithm>
#include <array>
#include <span>

namespace Connector::Identity {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A limit is usually counted per minute.
constexpr Seconds rateLimitWindow = 60s;

constexpr std::array<OauthMeaning, 8> standard{{
    {"invalid_client"_L1, ErrorCode::CredentialsRejected},
    {"unauthorized_client"_L1, ErrorCode::CredentialsRejected},
    {"invalid_grant"_L1, ErrorCode::CredentialsRejected},
    {"invalid_request"_L1, ErrorCode::RequestMalformed},
    {"invalid_scope"_L1, ErrorCode::RequestBadScope},
    {"unsupported_grant_type"_L1, ErrorCode::RequestBadGrant},
    {"server_error"_L1, ErrorCode::ServiceUnavailable, Remedy::Wait},
    {"temporarily_unavailable"_L1, ErrorCode::ServiceUnavailable, Remedy::Wait},
}};

struct Meaning
{
    ErrorCode code = ErrorCode::Unknown;
    Remedy remedy = Remedy::Wait;
};

std::optional<Meaning> meaningOf(const QString &code, std::span<const OauthMeaning> table)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const OauthMeaning &known) { return code == known.code; });
    return row == table.end() ? std::nullopt : std::optional(Meaning{row->meaning, row->remedy});
}

Meaning meaningOfStatus(int status, AnswerBody::Kind body)
{
    const bool page = body == AnswerBody::Kind::Page;
    if (status == 429)
        return {ErrorCode::ServiceRateLimited, Remedy::Wait};
    if (status == 404 || status == 405 || status == 410)
        return {ErrorCode::AddressWrongPath, page ? Remedy::Wait : Remedy::Person};
    if (status >= 300 && status < 400)
        return {ErrorCode::AddressWrongHost, Remedy::Person};
    if (page || status >= 500 || status < 200 || status == 408)
        return {ErrorCode::ServiceUnavailable, Remedy::Wait};
    if (status == 401)
        return {ErrorCode::CredentialsRejected, Remedy::Person};
    if (status == 403)
        return {ErrorCode::PermissionMissing, Remedy::Person};
    if (status >= 400)
        return {ErrorCode::RequestMalformed, Remedy::Person};
    return {ErrorCode::TokenMissing, Remedy::Wait};
}

/// Statuses that mean the same whatever code stands beside them.
bool decidesAlone(int status)
{
    return status == 429 || status >= 500 || (status >= 300 && status < 400);
}

LoginFailure failureOf(const Meaning &meaning, const Http::Answer &answer,
                       const UpstreamError &upstream, const LoginRequest &request,
                       Milliseconds wallNow)
{
    Error error{.code = meaning.code};
    if (meaning.remedy == Remedy::Wait) {
        error.retryAfter = retryAfter(answer.headers, wallNow);
        if (!error.retryAfter && meaning.code == ErrorCode::ServiceRateLimited)
            error.retryAfter = rateLimitWindow;
    }
    if (meaning.code == ErrorCode::AddressWrongPath || meaning.code == ErrorCode::AddressWrongHost)
        error.detail = reducedText(request.tokenUrl.host() + request.tokenUrl.path());
    return {.error = error,
            .remedy = meaning.remedy,
            .httpStatus = answer.status,
            .upstreamError = upstream.code,
            .upstreamDescription = upstream.description};
}

/// What may stand in a form field again (RFC 6749 appendix A.17: VSCHAR).
SharedSecret refreshTokenIn(const QJsonObject &body)
{
    const QByteArray token = body.value("refresh_token"_L1).toString().toLatin1();
    const bool isVisible = !token.isEmpty()
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c <= '~'; });
    return isVisible ? std::make_shared<const SecretString>(SecretString::copyOf(token)) : nullptr;
}

} // namespace

LoginOutcome readOauthAnswer(const Http::Answer &answer, const LoginRequest &request,
                             Milliseconds wallNow, std::initializer_list<OauthMeaning> own)
{
    const AnswerBody body = readBody(answer);
    const UpstreamError upstream = readError(answer, body);
    const bool success = answer.status >= 200 && answer.status < 300;
    if (success && !upstream.oauth) {
        Result<TokenGrant> grant = readTokenResponse(body.json);
        if (grant) {
            grant->refreshToken = refreshTokenIn(body.json);
            return *std::move(grant);
        }
        const Meaning nothing = body.kind == AnswerBody::Kind::Page
            ? Meaning{ErrorCode::NetworkCaptivePortal, Remedy::Wait}
            : Meaning{grant.error().code,
                      grant.error().code == ErrorCode::TokenRefused ? Remedy::Person
                                                                    : Remedy::Wait};
        return failureOf(nothing, answer, upstream, request, wallNow);
    }
    std::optional<Meaning> meaning;
    if (upstream.oauth && !decidesAlone(answer.status)) {
        meaning = meaningOf(upstream.code, own);
        if (!meaning)
            meaning = meaningOf(upstream.code, standard);
    }
    return failureOf(meaning.value_or(meaningOfStatus(answer.status, body.kind)), answer, upstream,
                     request, wallNow);
}

} // namespace Connector::Identity
