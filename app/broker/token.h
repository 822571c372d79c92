#pragma once

#include "base/clock.h"
#include "base/secretstring.h"
#include "identity/tokengrant.h"

#include <QString>

namespace Connector::Broker {

/// A token as it lies in memory. Copies share the secret bytes.
struct Token
{
    SharedSecret accessToken = {};
    QString type = {};
    QString scope = {};
    Seconds lifetime{0};
    Moment issuedAt = {};
    Moment expiresAt = {};
    Identity::Claims claims = {};
    QString note = {};
    /// As in Identity::TokenGrant.
    SharedSecret companyFile = {};

    Milliseconds remaining(const Moment &now) const { return timeUntil(expiresAt, now); }
    /// Good for another second at least: `expires_in` of an answer is never 0.
    bool isLive(const Moment &now) const { return remaining(now) >= Seconds(1); }
};

/// What a caller wants of a token.
struct TokenDemand
{
    /// It should live this long; met by a new login where the rules allow one.
    Seconds minValid{0};
    /// How long the caller can wait for its turn when logins are scarce.
    Milliseconds patience{18'000};
    /// The upstream answered 401 to this token: another one is wanted. Met by a new login where the
    /// rules allow one; else the same token comes back.
    SharedSecret insteadOf = {};
};

} // namespace Connector::Broker
