#include "identity/bridge/bridgeprovider.h"

#include "identity/bridge/tokenmessage.h"
#include "identity/oauthanswer.h"

#include <QStringList>

namespace Connector::Identity::Bridge {

using namespace Qt::StringLiterals;

BridgeProvider::BridgeProvider(Http::Client &client, const Clock &clock, QObject *parent)
    : IdentityProvider(parent)
    , m_login(client, clock)
{}

void BridgeProvider::logIn(LoginRequest request, SecretString secret,
                           std::function<void(LoginOutcome)> done)
{
    const auto read = [request](const Http::Answer &answer, Milliseconds wallNow) {
        return readAnswer(answer, request, wallNow);
    };
    m_login.send(request, tokenMessage(request, secret), read, done);
}

/// A token that works for less than was asked for is served, and said (RFC 6749 section 3.3).
static std::optional<Error> doubtAbout(const TokenGrant &grant, const LoginRequest &request)
{
    const QStringList asked = request.profile.setting(scopeKey).split(u' ', Qt::SkipEmptyParts);
    const QStringList granted = grant.scope.split(u' ', Qt::SkipEmptyParts);
    QStringList missing;
    for (const QString &scope : asked) {
        if (!granted.isEmpty() && !granted.contains(scope))
            missing.append(scope);
    }
    if (missing.isEmpty())
        return {};
    return Error{.code = ErrorCode::RequestBadScope,
                 .detail = "not granted: "_L1 + missing.join(u' ')};
}

LoginOutcome readAnswer(const Http::Answer &answer, const LoginRequest &request,
                        Milliseconds wallNow)
{
    LoginOutcome outcome =
        readOauthAnswer(answer, request, wallNow,
                        {{"client_revoked"_L1, ErrorCode::CredentialsRevoked},
                         {"rate_limit_exceeded"_L1, ErrorCode::ServiceRateLimited, Remedy::Wait}});
    if (auto *grant = std::get_if<TokenGrant>(&outcome)) {
        grant->doubt = doubtAbout(*grant, request);
        grant->refreshToken.reset();
    }
    return outcome;
}

} // namespace Connector::Identity::Bridge
