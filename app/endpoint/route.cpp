#include "endpoint/route.h"

#include <QByteArrayList>

#include <algorithm>

namespace Connector::Endpoint {

namespace {

bool isHidden(const QByteArray &path)
{
    const QByteArray lower = path.toLower();
    return lower.contains("..") || lower.contains("//") || lower.contains("%2f")
        || lower.contains("%5c") || lower.contains("%2e") || lower.contains('\\')
        || lower.contains("%00");
}

// No regular expressions in this thread: see tests/architecture.
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isConnectionId(const QByteArray &segment)
{
    constexpr qsizetype longest = 32;
    return !segment.isEmpty() && segment.size() <= longest && !segment.startsWith('-')
        && std::all_of(segment.begin(), segment.end(),
                       [](char c) { return isLower(c) || isDigit(c) || c == '-'; });
}

bool isTin(QByteArrayView text)
{
    const auto digits = std::find_if_not(text.begin(), text.end(), isUpper);
    const auto letters = std::distance(text.begin(), digits);
    return (letters == 1 || letters == 2) && digits != text.end()
        && std::all_of(digits, text.end(), isDigit);
}

bool isRob(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isUpper(c) || isLower(c) || isDigit(c);
    });
}

Route::Target targetOf(const QByteArrayList &segments)
{
    if (segments == QByteArrayList{"connect", "token"})
        return Route::Target::Token;
    if (segments == QByteArrayList{"connect", "revocation"})
        return Route::Target::Revocation;
    if (segments.size() > 1 && segments.first() == "api")
        return Route::Target::Api;
    return Route::Target::Nowhere;
}

} // namespace

std::optional<Profiles::Taxpayer> taxpayerFromText(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const QByteArrayView tin = colon < 0 ? text : text.first(colon);
    if (!isTin(tin))
        return std::nullopt;
    if (colon < 0)
        return Profiles::Taxpayer{QString::fromLatin1(tin), {}};
    const QByteArrayView rob = text.sliced(colon + 1);
    if (!isRob(rob))
        return std::nullopt;
    return Profiles::Taxpayer{QString::fromLatin1(tin), QString::fromLatin1(rob)};
}

Route routeOf(QByteArrayView rawPath)
{
    const QByteArray path = rawPath.toByteArray();
    if (!path.startsWith('/') || isHidden(path))
        return {.target = Route::Target::Refused};
    QByteArrayList segments = path.mid(1).split('/');
    if (segments == QByteArrayList{"health"})
        return {.target = Route::Target::Health};
    Route route;
    if (segments.first() == "c") {
        if (segments.size() < 3 || !isConnectionId(segments.at(1)))
            return {};
        route.connection = ConnectionId(QString::fromLatin1(segments.at(1)));
        segments.remove(0, 2);
        if (const auto taxpayer =
                taxpayerFromText(QByteArray::fromPercentEncoding(segments.first()))) {
            route.taxpayer = *taxpayer;
            segments.removeFirst();
        }
    }
    route.target = targetOf(segments);
    if (route.target == Route::Target::Api)
        route.apiPath = '/' + segments.join('/');
    return route;
}

bool isPassedOn(QByteArrayView path)
{
    return routeOf(path).target == Route::Target::Api;
}

} // namespace Connector::Endpoint
