#pragma once

#include "base/clock.h"
#include "http/client.h"
#include "identity/identityprovider.h"

namespace Connector::Identity {

/// MyInvois: client credentials at LHDN's token address, as taxpayer or on behalf of one.
class MyInvoisProvider final : public IdentityProvider
{
    Q_OBJECT

public:
    /// Both outlive the provider.
    MyInvoisProvider(Http::Client &client, const Clock &clock, QObject *parent = nullptr);

    static constexpr Seconds deadline{15};

    /// Answers from the event loop, never from within the call.
    void logIn(LoginRequest request, SecretString secret,
               std::function<void(LoginOutcome)> done) override;
    int loginsPerMinute(Profiles::Environment environment) const override;

private:
    Http::Client &m_client;
    const Clock &m_clock;
};

} // namespace Connector::Identity
