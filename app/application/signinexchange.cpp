#include "application/signinexchange.h"

#include "base/randomness.h"

namespace Connector::Application {

QByteArray freshState()
{
    return randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<std::shared_ptr<SignInListener>> openListener(const QString &redirectUri, const Clock &clock,
                                                     Seconds life)
{
    const auto place = SignInListener::placeIn(redirectUri);
    if (!place)
        return ErrorCode::NotSupported;
    auto listener = std::make_shared<SignInListener>(*place, clock);
    if (const auto listening = listener->start(life); !listening)
        return listening.error();
    return listener;
}

static Result<Identity::TokenGrant> grantOf(Identity::LoginOutcome outcome)
{
    if (const auto *failure = std::get_if<Identity::LoginFailure>(&outcome)) {
        Error error = failure->error;
        error.upstreamCode = failure->upstreamError;
        error.needsPerson = failure->remedy == Identity::Remedy::Person;
        return error;
    }
    auto grant = std::get<Identity::TokenGrant>(std::move(outcome));
    if (!grant.refreshToken) {
        return Error{.code = ErrorCode::TokenMissing, .detail = QStringLiteral("no refresh token")};
    }
    return grant;
}

void SignInExchange::run(const Profiles::ConnectionProfile &profile, const SharedSecret &code,
                         Vault::Credentials credentials,
                         Completion<Identity::TokenGrant> done) const
{
    if (const auto taken = broker.takeLogin(profile); !taken) {
        done(taken.error());
        return;
    }
    // std::function wants to be copyable, a completion is not.
    const auto answer = std::make_shared<Completion<Identity::TokenGrant>>(std::move(done));
    upstreams.provider(profile).logIn(
        {.profile = profile,
         .tokenUrl = upstreams.tokenUrl(profile),
         .signInCode = code,
         .filePassword = std::make_shared<const SecretString>(std::move(credentials.filePassword))},
        std::move(credentials.secret1),
        [answer](Identity::LoginOutcome outcome) { (*answer)(grantOf(std::move(outcome))); });
}

} // namespace Connector::Application
