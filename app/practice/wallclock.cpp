#include "practice/wallclock.h"

#include <QLocale>

namespace Connector::Practice {

using namespace std::chrono_literals;

Milliseconds serviceTime(Situation situation, Milliseconds wall)
{
    return situation == Situation::ClockSkew ? wall - 1h : wall;
}

QByteArray httpDate(Milliseconds wall)
{
    return QLocale::c().toString(toUtc(wall), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

QByteArray rateLimitTime(Milliseconds wall)
{
    return QLocale::c().toString(toUtc(wall), u"yyyy-MM-dd'T'HH:mm:ss.zzz'0000Z'").toLatin1();
}

} // namespace Connector::Practice
