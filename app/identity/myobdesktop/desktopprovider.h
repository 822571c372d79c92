#pragma once

#include "identity/httplogin.h"

namespace Connector::Identity::MyobDesktop {

/// MYOB AccountRight on this computer or in its network. There is no token: a login lists the
/// company files with user and password of the file, and grants the header field that carries them.
class DesktopProvider final : public IdentityProvider
{
    Q_OBJECT

public:
    /// Both outlive the provider.
    DesktopProvider(Http::Client &client, const Clock &clock, QObject *parent = nullptr);

    void logIn(LoginRequest request, SecretString secret,
               std::function<void(LoginOutcome)> done) override;
    /// A program on this computer; the limit only ends loops.
    int loginsPerMinute(Profiles::Environment) const override { return 60; }

private:
    HttpLogin m_login;
};

} // namespace Connector::Identity::MyobDesktop
