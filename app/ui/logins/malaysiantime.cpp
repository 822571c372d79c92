#include "ui/logins/malaysiantime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace Connector::Ui {

namespace {

constexpr int Offset = 8 * 3600;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Dates)
};

} // namespace

QDateTime malaysianTime(Milliseconds wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall.count(), QTimeZone(Offset));
}

QString malaysianMinute(Milliseconds wall)
{
    return malaysianTime(wall).toString(QStringLiteral("HH:mm"));
}

QString dayText(const QDate &day)
{
    //: How a date is written, in the letters of QLocale: d, M or MMM, yyyy.
    return QLocale().toString(day, Tr::tr("d MMM yyyy"));
}

QString dayOfYearText(const QDate &day)
{
    //: How a date of this year is written, in the letters of QLocale: d, M or MMM.
    return QLocale().toString(day, Tr::tr("d MMM"));
}

QString momentWords(Milliseconds when, Milliseconds wall)
{
    const QDateTime time = malaysianTime(when);
    if (time.date() == malaysianTime(wall).date())
        return malaysianMinute(when);
    const bool sameYear = time.date().year() == malaysianTime(wall).date().year();
    //: A date and a time of day.
    return Tr::tr("%1, %2").arg(sameYear ? dayOfYearText(time.date()) : dayText(time.date()),
                                malaysianMinute(when));
}

} // namespace Connector::Ui
