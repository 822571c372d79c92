#pragma once

#include "identity/httplogin.h"

namespace Connector::Identity {

/// MyInvois: client credentials at LHDN's token address, as taxpayer or on behalf of one.
class MyInvoisProvider final : public IdentityProvider
{
    Q_OBJECT

public:
    /// Both outlive the provider.
    MyInvoisProvider(Http::Client &client, const Clock &clock, QObject *parent = nullptr);

    /// Answers from the event loop, never from within the call.
    void logIn(LoginRequest request, SecretString secret,
               std::function<void(LoginOutcome)> done) override;
    int loginsPerMinute(Profiles::Environment environment) const override;

private:
    HttpLogin m_login;
};

} // namespace Connector::Identity
