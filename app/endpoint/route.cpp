#include "endpoint/route.h"

#include <QByteArrayList>
#include <QRegularExpression>

namespace Connector::Endpoint {

namespace {

bool isHidden(const QByteArray &path)
{
    const QByteArray lower = path.toLower();
    return lower.contains("..") || lower.contains("//") || lower.contains("%2f")
        || lower.contains("%5c") || lower.contains("%2e") || lower.contains('\\')
        || lower.contains("%00");
}

bool isConnectionId(const QByteArray &segment)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9][a-z0-9-]{0,31}\\z"));
    return shape.match(QString::fromLatin1(segment)).hasMatch();
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
    static const QRegularExpression shape(
        QStringLiteral("^([A-Z]{1,2}[0-9]+)(?::([A-Za-z0-9]+))?\\z"));
    const auto match = shape.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return std::nullopt;
    return Profiles::Taxpayer{match.captured(1), match.captured(2)};
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
