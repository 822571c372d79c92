#include "broker/renewalschedule.h"
#include "broker/tokenbroker.h"
#include "identity/signinprotocol.h"
#include "identity/systems.h"

namespace Connector::Broker {

// What is known of the logins, for whoever asks; tokenbroker.cpp makes it happen.

LoginStatus TokenBroker::status(const LoginName &name) const
{
    LoginStatus status{.name = name};
    const auto profile = m_profiles.find(name.connection);
    if (!profile)
        return status;
    const Moment now = m_clock.now();
    const Standing &connection = m_standings.of(profile->uuid);
    const Standing &taxpayer = m_standings.of(profile->uuid, name.taxpayer);
    const LoginPtr login = m_logins.find(name);
    if (login && login->token && login->token->isLive(now)) {
        status.tokenLive = true;
        status.issuedAt = login->token->issuedAt;
        status.expiresAt = login->token->expiresAt;
        status.claims = login->token->claims;
        status.scope = login->token->scope;
        if (login->lastUsed && isWorthRenewing(*login->lastUsed, now))
            status.renewsAt = login->renewAt;
    }
    if (login) {
        status.nextAttemptAt = nextAttempt(*login, now);
        status.lastError = login->lastError;
    }
    for (const Standing *standing : {&connection, &taxpayer}) {
        if (!std::holds_alternative<Clear>(*standing))
            status.lastError = errorOf(*standing, now);
    }
    m_causes.tell(status);
    status.state = profile->paused
        ? LoginState::Paused
        : describe(connection, taxpayer, now, login && login->attempt, status.tokenLive);
    adjust(status, *profile);
    if (m_secrets.isKept(profile->uuid))
        status.secretInUse = m_secrets.inUse(*profile).secret;
    return status;
}

/// Not every system has a token of its own, and some need a person first.
void TokenBroker::adjust(LoginStatus &status, const Profiles::ConnectionProfile &profile) const
{
    const Identity::UpstreamSystem &system = Identity::systemOf(profile);
    const bool isQuiet = status.state == LoginState::Idle || status.state == LoginState::Fresh;
    if (isQuiet && !system.hasTokens()) {
        status.state = LoginState::NotApplicable;
        status.tokenLive = false;
        status.issuedAt.reset();
        status.expiresAt.reset();
        status.renewsAt.reset();
    }
    const bool isRefused = status.state == LoginState::NeedsAttention && status.lastError
        && status.lastError->code == ErrorCode::LoginSignInNeeded;
    const bool isNew = status.state == LoginState::Idle && system.signIn()
        && !system.signIn()->isSignedIn(profile);
    if (isRefused || isNew)
        status.state = LoginState::SignedOut;
    if (system.signIn() && !status.lastError)
        status.lastError = system.signIn()->reminder(profile, toUtc(m_clock.now().wall).date());
}

QList<LoginStatus> TokenBroker::statuses() const
{
    QList<LoginStatus> all;
    for (const LoginName &name : m_logins.names())
        all.append(status(name));
    return all;
}

std::optional<Token> TokenBroker::liveToken(const LoginName &name) const
{
    const LoginPtr login = m_logins.find(name);
    if (login && login->token && login->token->isLive(m_clock.now()))
        return login->token;
    return std::nullopt;
}

} // namespace Connector::Broker
