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

static std::optional<Milliseconds> wallOf(QDateTime utc)
{
    if (!utc.isValid())
        return {};
    utc.setTimeZone(QTimeZone::utc());
    return Milliseconds(utc.toMSecsSinceEpoch());
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that RFC 9110 section 5.6.7 lets senders use.
static std::optional<Milliseconds> httpDate(const QByteArray &text)
{
    return wallOf(QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                          u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s));
}

/// `2020-05-04T12:23:41.6181792Z`: the fraction is rounded up to a second.
static std::optional<Milliseconds> resetTime(const QByteArray &text)
{
    const QByteArray whole = text.trimmed().left(19);
    auto time = wallOf(QDateTime::fromString(QString::fromLatin1(whole), u"yyyy-MM-ddTHH:mm:ss"_s));
    if (time && text.contains('.'))
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
