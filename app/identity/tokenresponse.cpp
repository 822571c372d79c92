#include "identity/tokenresponse.h"

#include "identity/jwt.h"
#include "identity/upstreamtext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Connector::Identity {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxToken = 64 * 1024;
static constexpr double longestLifetime = 24 * 60 * 60;

static bool isHeaderSafe(const QString &token)
{
    return token.size() <= maxToken
        && std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

/// Whole seconds; 0 or less where the answer says that no time is left.
static Seconds lifetimeOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    double seconds = value.toDouble();
    if (value.isString())
        seconds = value.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds))
        return assumedLifetime;
    return Seconds(std::llround(std::floor(std::clamp(seconds, -1.0, longestLifetime))));
}

/// A string of scopes, or, as some servers send it, a list of them.
static QString scopeOf(const QJsonValue &value)
{
    if (!value.isArray())
        return reducedText(value.toString());
    QStringList scopes;
    const QJsonArray list = value.toArray();
    for (const auto &scope : list)
        scopes << scope.toString();
    return reducedText(scopes.join(u' '));
}

Result<TokenGrant> readTokenResponse(const QJsonObject &answer)
{
    const QString token = answer.value("access_token"_L1).toString();
    if (token.isEmpty())
        return Error{.code = ErrorCode::TokenMissing,
                     .detail = u"the answer has no access_token"_s};
    if (!isHeaderSafe(token)) {
        return Error{.code = ErrorCode::TokenMissing,
                     .detail = u"the access_token contains characters that no token can have"_s};
    }

    const QString type = answer.value("token_type"_L1).toString(u"Bearer"_s).trimmed();
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0) {
        return Error{.code = ErrorCode::TokenRefused, .detail = u"the token_type is not Bearer"_s};
    }
    const Seconds lifetime = lifetimeOf(answer.value("expires_in"_L1));
    if (lifetime <= Seconds{0})
        return Error{.code = ErrorCode::TokenExpired, .detail = u"the token had no time left"_s};

    QByteArray bytes = token.toLatin1();
    TokenGrant grant;
    grant.claims = claimsOf(bytes);
    grant.accessToken = std::make_shared<const SecretString>(SecretString::take(std::move(bytes)));
    grant.tokenType = u"Bearer"_s;
    grant.scope = scopeOf(answer.value("scope"_L1));
    grant.lifetime = lifetime;
    return grant;
}

} // namespace Connector::Identity
