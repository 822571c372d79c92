#pragma once

#include "base/clock.h"

#include <QDateTime>

namespace Connector::Ui {

// Times are shown as Malaysia's (UTC+8, no daylight saving), whatever zone a computer is set to: it
// is what the portal shows and what people say on the phone.

QDateTime malaysianTime(Milliseconds wall);
/// "14:02".
QString malaysianMinute(Milliseconds wall);
/// "20 Nov 2026", as the language writes dates.
QString dayText(const QDate &day);
/// "20 Nov", for days of this year.
QString dayOfYearText(const QDate &day);
/// "14:02" when it is of the day of `wall`, else with its day: "20 Nov, 14:02".
QString momentWords(Milliseconds when, Milliseconds wall);

} // namespace Connector::Ui
