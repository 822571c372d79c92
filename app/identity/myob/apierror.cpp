#include "identity/myob/apierror.h"

#include "identity/answerbody.h"
#include "identity/retryafter.h"
#include "identity/upstreamtext.h"

#include <QJsonArray>

namespace Connector::Identity::Myob {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject firstError(const AnswerBody &body)
{
    return body.json.value("Errors"_L1).toArray().at(0).toObject();
}

QString nameOf(const QJsonObject &error)
{
    return reducedText(error.value("Name"_L1).toString(), 64);
}

struct Meaning
{
    ErrorCode code = ErrorCode::Unknown;
    Remedy remedy = Remedy::Wait;
};

Meaning meaningOf(int status, const QString &name, bool hasFileUser, bool isPage)
{
    if (name == "RateLimitError"_L1 || status == 429)
        return {ErrorCode::ServiceRateLimited, Remedy::Wait};
    if (name == "DeveloperInactive"_L1)
        return {ErrorCode::MyobKeyInactive, Remedy::Person};
    if (status >= 500 || name == "GatewayTimeout"_L1)
        return {ErrorCode::ServiceUnavailable, Remedy::Wait};
    if (status == 401) {
        return {hasFileUser ? ErrorCode::MyobFileUserRefused : ErrorCode::TokenRefused,
                Remedy::Person};
    }
    if (status == 403)
        return {ErrorCode::PermissionMissing, Remedy::Person};
    if (status == 404)
        return {ErrorCode::AddressWrongPath, Remedy::Person};
    if (status >= 300 && status < 400)
        return {ErrorCode::AddressWrongHost, Remedy::Person};
    // Something else answers at this address.
    if (isPage || (status >= 200 && status < 300))
        return {ErrorCode::AddressWrongPath, Remedy::Person};
    return {ErrorCode::RequestMalformed, Remedy::Person};
}

} // namespace

QString errorName(const Http::Answer &answer)
{
    return nameOf(firstError(readBody(answer)));
}

LoginFailure apiFailure(const Http::Answer &answer, const LoginRequest &request, bool hasFileUser,
                        Milliseconds wallNow)
{
    const AnswerBody body = readBody(answer);
    const QJsonObject first = firstError(body);
    const QString name = nameOf(first);
    const Meaning meaning =
        meaningOf(answer.status, name, hasFileUser, body.kind == AnswerBody::Kind::Page);
    Error error{.code = meaning.code};
    if (meaning.remedy == Remedy::Wait)
        error.retryAfter = retryAfter(answer.headers, wallNow);
    if (meaning.code == ErrorCode::AddressWrongPath || meaning.code == ErrorCode::AddressWrongHost)
        error.detail = reducedText(request.tokenUrl.host() + request.tokenUrl.path());
    return {.error = error,
            .remedy = meaning.remedy,
            .httpStatus = answer.status,
            .upstreamError = name,
            .upstreamDescription = reducedText(first.value("Message"_L1).toString())};
}

} // namespace Connector::Identity::Myob
