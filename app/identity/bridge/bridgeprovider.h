#pragma once

#include "identity/httplogin.h"

namespace Connector::Identity::Bridge {

/// MyInvois Bridge: client credentials, with scopes asked for and granted.
class BridgeProvider final : public IdentityProvider
{
    Q_OBJECT

public:
    /// Both outlive the provider.
    BridgeProvider(Http::Client &client, const Clock &clock, QObject *parent = nullptr);

    void logIn(LoginRequest request, SecretString secret,
               std::function<void(LoginOutcome)> done) override;
    /// Documentation of the Bridge, "Rate limits": 10 a minute and client id.
    int loginsPerMinute(Profiles::Environment) const override { return 10; }

private:
    HttpLogin m_login;
};

/// What an answer of the Bridge's token address means. Pure.
LoginOutcome readAnswer(const Http::Answer &answer, const LoginRequest &request,
                        Milliseconds wallNow);

} // namespace Connector::Identity::Bridge
