#include "endpoint/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Connector::Endpoint {

using namespace std::chrono_literals;

namespace {

/// What becomes of a failed login, by its code.
enum class Blame { Stored, SignIn, Busy, Unknown, Time };

Blame blameFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CredentialsRejected:
    case ErrorCode::CredentialsWrongEnvironment:
    case ErrorCode::CredentialsSecretExpired:
    case ErrorCode::CredentialsSecretReplaced:
    case ErrorCode::CredentialsAddressChanged:
    case ErrorCode::CredentialsHiddenCharacters:
    case ErrorCode::CredentialsSwapped:
    case ErrorCode::CredentialsPlaceholder:
    case ErrorCode::CredentialsNotUuid:
    case ErrorCode::CredentialsBlocked:
    case ErrorCode::CredentialsRevoked:
    case ErrorCode::RequestBasicRefused:
    case ErrorCode::RequestMalformed:
    case ErrorCode::RequestBadScope:
    case ErrorCode::RequestBadGrant:
    case ErrorCode::IntermediaryNotAppointed:
    case ErrorCode::IntermediaryNeedsRob:
    case ErrorCode::TinFormat:
    case ErrorCode::TinMismatch:
    case ErrorCode::TinPersonalProfile:
    case ErrorCode::PermissionMissing:
    case ErrorCode::AddressWrongHost:
    case ErrorCode::TokenRefused:
    case ErrorCode::KeychainEntryMissing:
    case ErrorCode::LoginNeedsAttention:
    case ErrorCode::MyobKeyInactive:
    case ErrorCode::MyobScopeGeneration:
    case ErrorCode::MyobCftokenOnSso:
    case ErrorCode::MyobFileUserRefused:
        return Blame::Stored;
    case ErrorCode::LoginSignInNeeded:
    case ErrorCode::MyobSignInAgain:
    case ErrorCode::MyobCodeExpired:
    case ErrorCode::MyobConsentRefused:
    case ErrorCode::MyobStateMismatch:
        return Blame::SignIn;
    case ErrorCode::ServiceRateLimited:
    case ErrorCode::LoginBudgetExhausted:
    case ErrorCode::EndpointBusy:
        return Blame::Busy;
    case ErrorCode::NotFound:
        return Blame::Unknown;
    default:
        // Everything else passes: network, service, keychain, pause, this program itself.
        return Blame::Time;
    }
}

/// What stopped the login before the upstream was asked.
bool isLocal(ErrorCode code)
{
    const QString id = errorId(code);
    return id.startsWith(u"keychain.") || id.startsWith(u"login.") || id.startsWith(u"store.")
        || id.startsWith(u"home.") || code == ErrorCode::Abandoned;
}

QByteArray sentence(const char *text, const Error &error)
{
    return QByteArray(isLocal(error.code) ? "Local: " : "Upstream: ") + QByteArray(text) + " ("
        + QByteArray(errorId(error.code).data(), errorId(error.code).size())
        + "). The owner sees the cause in MyInvois Connector.";
}

QByteArray upstreamError(const Error &error)
{
    if (error.upstreamCode == u"unauthorised_client")
        return "unauthorized_client";
    return error.upstreamCode.isEmpty() ? QByteArray("invalid_client")
                                        : error.upstreamCode.toLatin1();
}

Blame blameFor(const Error &error)
{
    const Blame blame = blameFor(error.code);
    return blame == Blame::Time && error.needsPerson ? Blame::Stored : blame;
}

} // namespace

Refusal refusalFor(const Error &error)
{
    switch (blameFor(error)) {
    case Blame::Stored:
        return {.status = 400,
                .error = upstreamError(error),
                .description = sentence("the stored credential was refused", error),
                .reason = error.code};
    case Blame::SignIn:
        return {.status = 400,
                .error = "invalid_grant",
                .description = sentence("a person has to sign in again", error),
                .reason = error.code};
    case Blame::Busy:
        return {.status = 429,
                .error = "temporarily_unavailable",
                .description = sentence("no login is left for the moment", error),
                .retryAfter = error.retryAfter.value_or(60s),
                .reason = error.code};
    case Blame::Unknown:
        return {.status = 400,
                .error = "unauthorized_client",
                .description = "Local: the connection does not exist any more.",
                .reason = error.code};
    case Blame::Time:
        break;
    }
    return {.status = 503,
            .error = "temporarily_unavailable",
            .description = sentence("no token for the moment", error),
            .retryAfter = error.retryAfter.value_or(10s),
            .reason = error.code};
}

Refusal apiRefusalFor(const Error &error)
{
    Refusal refusal = refusalFor(error);
    if (refusal.error == "unauthorized_client" && error.code == ErrorCode::NotFound)
        refusal.status = 403;
    else if (refusal.status == 400)
        refusal.status = 502;
    return refusal;
}

/// The connection did not come about, so nothing of the request can have arrived.
static bool neverConnected(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkRefused:
    case ErrorCode::NetworkDns:
    case ErrorCode::NetworkOffline:
    case ErrorCode::NetworkProxy:
    case ErrorCode::TlsIntercepted:
    case ErrorCode::TlsOldTrustStore:
    case ErrorCode::TlsNotYetValid:
    case ErrorCode::AddressWrongHost:
    case ErrorCode::RequestMalformed:
        return true;
    default:
        return false;
    }
}

Refusal unansweredCall(const Error &error, bool mayHaveArrived)
{
    if (mayHaveArrived && !neverConnected(error.code)) {
        return {.status = 504,
                .error = "outcome_unknown",
                .description =
                    sentence("the request was sent, no answer came, and whether it was carried out "
                             "is unknown: look it up before sending it again",
                             error)};
    }
    return {.status = 503,
            .error = "temporarily_unavailable",
            .description =
                sentence("nothing was carried out and the request can be sent again", error),
            .retryAfter = error.retryAfter.value_or(10s)};
}

Http::Response jsonResponse(int status, QByteArray body)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"},
                        {"Cache-Control", "no-store"},
                        {"Pragma", "no-cache"},
                        {"X-Content-Type-Options", "nosniff"}},
            .body = std::move(body)};
}

/// RFC 6750 section 3.1: who showed nothing is told no error code.
static QByteArray bearerChallenge(const Refusal &refusal)
{
    const QByteArray realm("Bearer realm=\"MyInvois Connector\"");
    const bool isCoded = refusal.error == "invalid_token" || refusal.error == "insufficient_scope";
    return isCoded ? realm + ", error=\"" + refusal.error + '"' : realm;
}

Http::Response toResponse(const Refusal &refusal)
{
    const QJsonObject object{
        {QStringLiteral("error"), QString::fromLatin1(refusal.error)},
        {QStringLiteral("error_description"), QString::fromLatin1(refusal.description)}};
    Http::Response response =
        jsonResponse(refusal.status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    response.headers.add(sourceField, "connector");
    if (refusal.bearerChallenge)
        response.headers.add("WWW-Authenticate", bearerChallenge(refusal));
    if (refusal.challenge)
        response.headers.add("WWW-Authenticate", "Basic realm=\"MyInvois Connector\"");
    if (refusal.retryAfter)
        response.headers.add("Retry-After",
                             QByteArray::number(qint64(refusal.retryAfter->count())));
    return response;
}

QByteArray faultBody(int status, QByteArrayView reason)
{
    const bool later = status == 503 || status == 429;
    const QJsonObject object{
        {QStringLiteral("error"),
         later ? QStringLiteral("temporarily_unavailable") : QStringLiteral("invalid_request")},
        {QStringLiteral("error_description"),
         QStringLiteral("Local: ") + QString::fromLatin1(reason)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Connector::Endpoint
