#pragma once

#include "application/signinlistener.h"
#include "application/upstreams.h"
#include "base/completion.h"
#include "broker/tokenbroker.h"

namespace Connector::Application {

// What every sign-in is made of, whether its connection is stored or not.

/// Ties an answer to its sign-in (RFC 6749 section 10.12): 256 random bits, as text.
QByteArray freshState();

/// A listener where this redirect URI leads to. Errors: NotSupported where that is not a port of
/// this computer, those of SignInListener::start().
Result<std::shared_ptr<SignInListener>> openListener(const QString &redirectUri, const Clock &clock,
                                                     Seconds life);

/// Exchanges the code of a sign-in (RFC 6749 section 4.1.3).
struct SignInExchange
{
    const Upstreams &upstreams;
    Broker::TokenBroker &broker;

    /// One login of the budget, sent once. The grant has a refresh token. Errors: those of the
    /// budget and of the login, with the upstream's code and who has to act; TokenMissing.
    void run(const Profiles::ConnectionProfile &profile, const SharedSecret &code,
             Vault::Credentials credentials, Completion<Identity::TokenGrant> done) const;
};

} // namespace Connector::Application
