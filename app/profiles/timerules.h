#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace Connector::Profiles {

/// A whole number with a unit, s, m, h or d: "90m", "24h". From nothing to `most`.
/// Errors: InputDurationFormat, also when it is longer (detail names the limit).
Result<Seconds> checkSpan(const QString &text, Seconds most, const QString &field);

/// A moment in the past: a date (from its midnight in Malaysia, UTC+8), an RFC 3339 time with its
/// offset, or a span back from `now` such as "7d". Wall clock. Errors: InputTimeFormat.
Result<Milliseconds> checkSince(const QString &text, Milliseconds now, const QString &field);

} // namespace Connector::Profiles
