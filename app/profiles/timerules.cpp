#include "profiles/timerules.h"

#include "profiles/refusal.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <optional>

namespace Connector::Profiles {

using namespace Qt::StringLiterals;

namespace {

// Longer than any span means something here, short enough for every sum of it.
constexpr Seconds longest{1'000LL * 366 * 86'400};

std::optional<Seconds> spanOf(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,9})([smhd])$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    qint64 unit = 1;
    switch (match.captured(2).front().unicode()) {
    case u'm':
        unit = 60;
        break;
    case u'h':
        unit = 3'600;
        break;
    case u'd':
        unit = 86'400;
        break;
    default:
        break;
    }
    return std::min(Seconds(number * unit), longest);
}

std::optional<Milliseconds> momentOf(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && date.toString(Qt::ISODate) == text) {
        const QDateTime midnight(date, QTime(0, 0), QTimeZone(8 * 3600));
        return Milliseconds(midnight.toMSecsSinceEpoch());
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    // Without an offset nobody knows whose clock is meant.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return Milliseconds(time.toMSecsSinceEpoch());
}

} // namespace

Result<Seconds> checkSpan(const QString &text, Seconds most, const QString &field)
{
    const auto span = spanOf(text);
    if (!span || *span > most) {
        return refusal(ErrorCode::InputDurationFormat, field,
                       {InputRule::SpanMostDays, {QString::number(most.count() / 86'400)}});
    }
    return *span;
}

Result<Milliseconds> checkSince(const QString &text, Milliseconds now, const QString &field)
{
    if (const auto span = spanOf(text))
        return now - *span;
    if (const auto moment = momentOf(text.trimmed()))
        return *moment;
    return Error{.code = ErrorCode::InputTimeFormat, .field = field};
}

} // namespace Connector::Profiles
