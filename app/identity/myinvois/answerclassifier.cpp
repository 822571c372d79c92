#include "identity/myinvois/answerclassifier.h"

#include "identity/answerbody.h"
#include "identity/myinvois/refusal.h"
#include "identity/myinvois/tokendoubt.h"
#include "identity/retryafter.h"
#include "identity/tokenresponse.h"
#include "identity/upstreamtext.h"

#include <utility>

namespace Connector::Identity::MyInvois {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = AnswerBody::Kind;

/// SDK site, "Rate limits": the window is one minute, so after one it is open again.
static constexpr Seconds rateLimitWindow = 60s;

/// A page is searched this far for the word maintenance.
static constexpr qsizetype searchedPage = 64 * 1024;

static bool speaksOfMaintenance(QByteArrayView text)
{
    const QByteArray lower =
        text.first(std::min(text.size(), searchedPage)).toByteArray().toLower();
    return lower.contains("maintenance") || lower.contains("penyelenggaraan");
}

static Evidence evidenceOf(const Http::Answer &answer, const AnswerBody &body,
                           const UpstreamError &upstream, const LoginRequest &request)
{
    return {.status = upstream.status,
            .page = body.kind == Kind::Page,
            .emptyBody = body.kind == Kind::Empty,
            .oauth = upstream.oauth,
            .maintenance = speaksOfMaintenance(answer.body),
            .code = upstream.code,
            .description = upstream.description,
            .onBehalfOf = request.onBehalfOf};
}

static std::optional<Seconds> pauseFor(const Refusal &refusal, const Http::Answer &answer,
                                       Milliseconds wallNow)
{
    if (refusal.remedy == Remedy::Person)
        return {};
    const std::optional<Seconds> asked = retryAfter(answer.headers, wallNow);
    if (!asked && refusal.code == ErrorCode::ServiceRateLimited)
        return rateLimitWindow;
    return asked;
}

/// Where a wrong address is the cause, the address is what support staff need to see.
static QString detailOf(const Refusal &refusal, const Http::Answer &answer,
                        const LoginRequest &request)
{
    if (!refusal.detail.isEmpty())
        return refusal.detail;
    const QUrl &url = request.tokenUrl;
    if (refusal.code == ErrorCode::AddressWrongPath)
        return reducedText(url.host() + url.path());
    if (refusal.code == ErrorCode::AddressWrongHost) {
        const QUrl target = QUrl::fromEncoded(answer.headers.value("Location"));
        return reducedText(target.host().isEmpty()
                               ? url.host()
                               : url.host() + " redirects to "_L1 + target.host());
    }
    return {};
}

static LoginFailure failureOf(const Refusal &refusal, const Http::Answer &answer,
                              const UpstreamError &upstream, const LoginRequest &request,
                              Milliseconds wallNow)
{
    return {.error = {.code = refusal.code,
                      .detail = detailOf(refusal, answer, request),
                      .retryAfter = pauseFor(refusal, answer, wallNow)},
            .remedy = refusal.remedy,
            .concernsTaxpayerOnly = refusal.concernsTaxpayerOnly,
            .httpStatus = answer.status,
            .upstreamError = upstream.code,
            .upstreamDescription = upstream.description,
            .correlationId =
                reducedText(QString::fromLatin1(answer.headers.value("correlationId")), 128)};
}

/// A 2xx that carries no usable token.
static Refusal tokenless(const AnswerBody &body, const Error &error)
{
    if (body.kind == Kind::Page)
        return {.code = ErrorCode::NetworkCaptivePortal, .remedy = Remedy::Wait};
    const Remedy remedy = error.code == ErrorCode::TokenRefused ? Remedy::Person : Remedy::Wait;
    return {.code = error.code, .remedy = remedy, .detail = error.detail};
}

LoginOutcome classify(const Http::Answer &answer, const LoginRequest &request, Milliseconds wallNow)
{
    const AnswerBody body = readBody(answer);
    const UpstreamError upstream = readError(answer, body);
    const Evidence evidence = evidenceOf(answer, body, upstream, request);

    const bool success = answer.status >= 200 && answer.status < 300;
    // Some gateways wrap a refusal into a 200; it counts only where it is unmistakable.
    if (success && !isKnownRefusal(evidence)) {
        Result<TokenGrant> grant = readTokenResponse(body.json);
        if (!grant) {
            return failureOf(tokenless(body, grant.error()), answer, upstream, request, wallNow);
        }
        grant->doubt = doubtAbout(grant->claims, request);
        return *std::move(grant);
    }
    return failureOf(refusalOf(evidence), answer, upstream, request, wallNow);
}

} // namespace Connector::Identity::MyInvois
