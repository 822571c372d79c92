#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "broker/loginstatus.h"

#include <variant>

namespace Connector::Broker {

/// Nothing stands in the way of a login.
struct Clear
{
    bool operator==(const Clear &) const = default;
};

/// A failure that time may mend. After `until` one login may probe.
struct BackingOff
{
    Moment until;
    int failures = 0;
    Error error;
};

/// Refused: only a person can go on from here, or a new credential.
struct NeedsAttention
{
    Error error;
    qint64 credentialGeneration = 0;
};

/// The keychain does not give the secret out right now. Asked again at `until`, or when it changes.
struct WaitingForKeychain
{
    Moment until;
    Error error;
};

/// Whether logins of one connection, or of one of its taxpayers, may be sent.
using Standing = std::variant<Clear, BackingOff, NeedsAttention, WaitingForKeychain>;

/// What can happen to a standing.
struct LoggedIn
{};
struct TurnedDown
{
    Identity::LoginFailure failure;
    qint64 credentialGeneration = 0;
};
struct KeychainFailed
{
    Error error;
    qint64 credentialGeneration = 0;
};
struct KeychainChanged
{};
struct CredentialsReplaced
{};
using StandingEvent =
    std::variant<LoggedIn, TurnedDown, KeychainFailed, KeychainChanged, CredentialsReplaced>;

/// The next standing; pure. `jitter` is in [0, 1).
Standing advance(const Standing &standing, const StandingEvent &event, const Moment &now,
                 double jitter);

/// Whether a login may be sent without a person asking for it. A back-off that is over allows one.
bool allowsLogin(const Standing &standing, const Moment &now);

/// The error that a caller gets while no login may be sent, with the seconds to wait where waiting
/// helps. Only for standings that are not Clear.
Error errorOf(const Standing &standing, const Moment &now);

/// What a person sees. A back-off that is over and that nobody waits for reads as idle.
LoginState describe(const Standing &connection, const Standing &taxpayer, const Moment &now,
                    bool running, bool tokenLive);

} // namespace Connector::Broker
