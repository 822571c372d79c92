#include "ui/logins/malaysiantime.h"

#include <QLocale>
#include <QTimeZone>

namespace Connector::Ui {

namespace {

constexpr int Offset = 8 * 3600;

} // namespace

QDateTime malaysianTime(Milliseconds wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall.count(), QTimeZone(Offset));
}

QString malaysianMinute(Milliseconds wall)
{
    return malaysianTime(wall).toString(QStringLiteral("HH:mm"));
}

QString momentWords(Milliseconds when, Milliseconds wall)
{
    const QDateTime time = malaysianTime(when);
    if (time.date() == malaysianTime(wall).date())
        return malaysianMinute(when);
    const bool sameYear = time.date().year() == malaysianTime(wall).date().year();
    return QLocale().toString(time.date(),
                              sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"))
        + QStringLiteral(", ") + malaysianMinute(when);
}

} // namespace Connector::Ui
