#include "identity/retryafter.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Connector::Identity {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static Seconds bounded(Seconds span)
{
    return std::clamp<Seconds>(span, 1s, 24h);
}

/// Put together from its parts, never by way of local time, which has hours that do not exist.
static std::optional<Milliseconds> wallOf(const QDate &date, const QTime &time)
{
    if (!date.isValid() || !time.isValid())
        return {};
    return Milliseconds(QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch());
}

static QTime timeOf(const QString &text)
{
    return QTime::fromString(text, u"HH:mm:ss"_s);
}

std::optional<Milliseconds> httpDate(const QByteArray &field)
{
    const QString text = QString::fromLatin1(field.trimmed());
    if (text.size() != 29 || !text.endsWith(" GMT"_L1))
        return {};
    return wallOf(QLocale::c().toDate(text.sliced(5, 11), u"dd MMM yyyy"_s),
                  timeOf(text.sliced(17, 8)));
}

/// `2020-05-04T12:23:41.6181792Z`: the fraction is rounded up to a second.
static std::optional<Milliseconds> resetTime(const QByteArray &field)
{
    const QString text = QString::fromLatin1(field.trimmed());
    if (!text.endsWith(u'Z') || text.size() < 20 || text.at(10) != u'T')
        return {};
    auto time = wallOf(QDate::fromString(text.first(10), Qt::ISODate), timeOf(text.sliced(11, 8)));
    if (time && text.at(19) == u'.')
        *time += 1s;
    return time;
}

static std::optional<Seconds> until(std::optional<Milliseconds> end, Milliseconds now)
{
    if (!end || *end <= now)
        return {};
    return bounded(std::chrono::ceil<Seconds>(*end - now));
}

std::optional<Seconds> retryAfter(const Http::Headers &headers, Milliseconds wallNow)
{
    const Milliseconds now = httpDate(headers.value("Date")).value_or(wallNow);
    const QByteArray field = headers.value("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = field.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return bounded(Seconds(std::min<qint64>(seconds, 1'000'000)));
    if (const auto span = until(httpDate(field), now))
        return span;
    return until(resetTime(headers.value("X-Rate-Limit-Reset")), now);
}

} // namespace Connector::Identity
