#include "base/clock.h"

#include <QTimeZone>

#include <algorithm>

namespace Connector {

Milliseconds timeUntil(const Moment &end, const Moment &now)
{
    return std::max(Milliseconds{0}, std::min(end.wall - now.wall, end.boot - now.boot));
}

bool hasPassed(const Moment &end, const Moment &now)
{
    return now.wall >= end.wall || now.boot >= end.boot;
}

QDateTime toUtc(Milliseconds wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall.count(), QTimeZone::utc());
}

QString toRfc3339(Milliseconds wall)
{
    // Spelled out: Qt::ISODate writes an offset for a zone and "Z" only for the UTC time spec.
    return toUtc(wall).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
}

} // namespace Connector
