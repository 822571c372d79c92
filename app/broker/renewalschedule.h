#pragma once

#include "base/clock.h"

#include <optional>

namespace Connector::Broker {

/// When to renew a token ahead of its end: at about two thirds of its life, moved by up to a
/// twentieth either way so that many logins do not fall together, and two minutes before its end at
/// the latest, unless it lives for four or less. `jitter` is in [0, 1).
inline constexpr Seconds renewalMargin{120};
Moment renewalTime(const Moment &issued, Seconds lifetime, double jitter);

/// Whether a login is worth renewing ahead: somebody used it within the last hour.
bool isWorthRenewing(const Moment &lastUsed, const Moment &now);

/// How long a token must live to satisfy a caller: what was asked for, capped at the token's whole
/// life less a minute, so that a token of two minutes can satisfy anybody at all.
Milliseconds requiredLife(Seconds asked, Seconds lifetime);

/// At most one login per this span is forced by a caller who wants a longer life than what is left.
inline constexpr Seconds forcedRenewalPause{300};

/// Back-off after a failure that time may mend: 5 s doubling to 5 minutes, moved by up to a quarter
/// either way; never shorter than what the upstream asked for, never longer than a day.
inline constexpr Milliseconds longestBackOff{86'400'000};
Milliseconds backOffSpan(int failuresInARow, std::optional<Seconds> asked, double jitter);

} // namespace Connector::Broker
