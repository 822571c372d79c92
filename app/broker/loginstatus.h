#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "identity/tokengrant.h"
#include "profiles/taxpayer.h"

#include <optional>

namespace Connector::Broker {

/// Names one login: a connection and, for an intermediary, the taxpayer it acts for.
struct LoginName
{
    ConnectionId connection;
    Profiles::Taxpayer taxpayer = {};

    bool operator==(const LoginName &) const = default;
    auto operator<=>(const LoginName &) const = default;
    friend size_t qHash(const LoginName &name, size_t seed = 0)
    {
        return qHashMulti(seed, name.connection, name.taxpayer);
    }
};

enum class LoginState {
    /// A person has to sign in first (MYOB).
    SignedOut,
    /// No live token; logs in at next use.
    Idle,
    Fresh,
    Renewing,
    /// A failure that time may mend; tries again by itself.
    BackingOff,
    /// Refused; nothing is sent until a person acts.
    NeedsAttention,
    WaitingForKeychain,
    Paused,
    /// This system has no token (MYOB desktop).
    NotApplicable,
};

/// The word of the contract: "waiting_for_keychain".
QString toText(LoginState state);

/// What a person may know about one login. A value, safe to keep.
struct LoginStatus
{
    LoginName name;
    LoginState state = LoginState::Idle;
    /// A live token is held, whatever the state.
    bool tokenLive = false;
    std::optional<Moment> issuedAt = {};
    std::optional<Moment> expiresAt = {};
    std::optional<Moment> renewsAt = {};
    /// When the next login will be tried without anybody asking.
    std::optional<Moment> nextAttemptAt = {};
    std::optional<Error> lastError = {};
    /// What that means in the light of the history, where the history says more.
    std::optional<Error> cause = {};
    Identity::Claims claims = {};
    /// Of the live token, as it was granted; empty if nothing was said.
    QString scope = {};
    /// 1 or 2; 0 while unknown.
    int secretInUse = 0;

    /// What a person is told.
    const std::optional<Error> &shownError() const { return cause ? cause : lastError; }
};

} // namespace Connector::Broker
