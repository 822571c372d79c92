#include "ui/logins/malaysiantime.h"

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

} // namespace Connector::Ui
