#include "practice/practicetoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Connector::Practice {

using namespace Qt::StringLiterals;

namespace {

// RFC 2606 reserves "invalid": the issuer can be nobody's.
constexpr auto issuer = "https://practice-identity.invalid"_L1;

QByteArray part(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray part(const QJsonObject &object)
{
    return part(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject claims(const TokenContents &contents)
{
    const qint64 issued = std::chrono::duration_cast<Seconds>(contents.issuedAt).count();
    const QString flag = contents.intermediary ? u"1"_s : u"0"_s;
    return {
        {u"iss"_s, issuer},
        {u"nbf"_s, issued},
        {u"iat"_s, issued},
        {u"exp"_s, issued + contents.lifetime.count()},
        {u"aud"_s, issuer + u"/resources"_s},
        {u"scope"_s, QJsonArray{u"InvoicingAPI"_s}},
        {u"client_id"_s, contents.clientId},
        {u"IsTaxRepres"_s, u"1"_s},
        {u"IsIntermediary"_s, flag},
        {u"IntermedId"_s, contents.intermediary ? u"34567"_s : u"0"_s},
        {u"IntermedTIN"_s, contents.intermediary ? contents.ownerTin : QString()},
        {u"IntermedROB"_s, QString()},
        {u"IntermedEnforced"_s, u"2"_s},
        {u"name"_s, contents.ownerTin + u':' + contents.clientId},
        {u"SSId"_s, u"fa15e000-5555-4000-8000-000000000000"_s},
        {u"preferred_username"_s, contents.erpName},
        {u"TaxId"_s, u"12345"_s},
        {u"TaxpayerTIN"_s, contents.taxpayerTin},
        {u"ProfId"_s, u"23456"_s},
        {u"IsTaxAdmin"_s, u"0"_s},
        {u"IsSystem"_s, u"1"_s},
    };
}

} // namespace

QByteArray makeToken(const TokenContents &contents, const QByteArray &signature)
{
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
    return part(header) + '.' + part(claims(contents)) + '.' + part(signature);
}

} // namespace Connector::Practice
