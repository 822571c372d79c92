#pragma once

#include "base/clock.h"
#include "practice/scenarios.h"

#include <QByteArray>

namespace Connector::Practice {

/// What the clock of the service shows in this situation; `clock-skew` is one hour behind.
Milliseconds serviceTime(Situation situation, Milliseconds wall);

/// IMF-fixdate (RFC 9110 section 5.6.7).
QByteArray httpDate(Milliseconds wall);

/// The format of X-Rate-Limit-Reset: UTC with seven decimals (SDK site, Standard Header
/// Parameters).
QByteArray rateLimitTime(Milliseconds wall);

} // namespace Connector::Practice
