#include "identity/jwt.h"

#include "identity/upstreamtext.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Connector::Identity {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxToken = 16 * 1024;

/// The middle of `header.payload.signature`; empty unless there are exactly three parts.
static QByteArrayView payloadOf(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0 || token.indexOf('.', second + 1) >= 0)
        return {};
    return token.sliced(first + 1, second - first - 1);
}

static QJsonObject payloadObject(QByteArrayView token)
{
    const QByteArrayView payload = payloadOf(token);
    if (payload.isEmpty())
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(payload.data(), payload.size()),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    return QJsonDocument::fromJson(*decoded).object();
}

static QString text(const QJsonObject &object, QLatin1StringView name)
{
    return printableText(object.value(name).toString());
}

/// LHDN writes its flags as "0" and "1"; a number or a boolean would mean the same.
static bool flag(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.toString() == "1"_L1 || value.toInt() == 1 || value.toBool();
}

Claims claimsOf(QByteArrayView accessToken)
{
    if (accessToken.size() > maxToken)
        return {};
    const QJsonObject payload = payloadObject(accessToken);
    if (payload.isEmpty())
        return {};

    Claims claims;
    claims.issuer = text(payload, "iss"_L1);
    claims.taxpayerTin = text(payload, "TaxpayerTIN"_L1);
    if (claims.taxpayerTin.isEmpty())
        claims.taxpayerTin = text(payload, "TaxTin"_L1);
    const QString name = text(payload, "name"_L1);
    if (const qsizetype colon = name.indexOf(u':'); colon >= 0)
        claims.ownerTin = name.left(colon).trimmed();
    claims.erpName = text(payload, "preferred_username"_L1);
    claims.intermediary = flag(payload, "IsIntermediary"_L1);
    claims.intermediaryTin = text(payload, "IntermedTIN"_L1);
    // Up to the year 9999; what is no number reads as 0 and says nothing.
    const double expires = payload.value("exp"_L1).toDouble();
    if (expires > 0 && expires < 253'402'300'800.0)
        claims.expires = Seconds(qint64(expires));
    return claims;
}

} // namespace Connector::Identity
