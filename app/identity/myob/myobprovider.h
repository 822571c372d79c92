#pragma once

#include "identity/httplogin.h"

namespace Connector::Identity::Myob {

/// MYOB's token address: a code for a sign-in that has just ended, else the refresh token, which is
/// another one after each login.
class MyobProvider final : public IdentityProvider
{
    Q_OBJECT

public:
    /// Both outlive the provider.
    MyobProvider(Http::Client &client, const Clock &clock, QObject *parent = nullptr);

    void logIn(LoginRequest request, SecretString secret,
               std::function<void(LoginOutcome)> done) override;
    /// MYOB publishes no limit for logins; the one of its API is far above this.
    int loginsPerMinute(Profiles::Environment) const override { return 10; }

private:
    HttpLogin m_login;
};

/// RFC 6749 sections 4.1.3 and 6, with the credentials in the body. Errors: InputRequired,
/// InputSecretMissing, LoginSignInNeeded (neither code nor refresh token).
Result<HttpLogin::Message> tokenMessage(const LoginRequest &request, const SecretString &secret);

/// What an answer means: the same code says one thing of a sign-in and another of a renewal. A
/// grant has the company file's field where the connection has a file user. Pure.
LoginOutcome readAnswer(const Http::Answer &answer, const LoginRequest &request,
                        Milliseconds wallNow);

} // namespace Connector::Identity::Myob
