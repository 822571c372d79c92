#include "support/upstreamdouble.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace Connector::Test {

namespace {

QByteArray field(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

QByteArray base64Url(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

UpstreamDouble::UpstreamDouble()
{
    m_clock.start();
    m_server.answerWith([this](const RecordedRequest &request) { return answer(request); });
}

QString UpstreamDouble::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.port());
}

QByteArray UpstreamDouble::token(const QByteArray &tin)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject claims{
        {QStringLiteral("iss"), address()},
        {QStringLiteral("iat"), now},
        {QStringLiteral("nbf"), now},
        {QStringLiteral("exp"), now + lifetime},
        {QStringLiteral("scope"), QJsonArray{QStringLiteral("InvoicingAPI")}},
        {QStringLiteral("client_id"), QString::fromLatin1(clientId)},
        {QStringLiteral("name"), QString::fromLatin1(ownerTin + ':' + clientId)},
        {QStringLiteral("TaxpayerTIN"), QString::fromLatin1(tin)},
        {QStringLiteral("jti"), QString::number(m_logins.size())},
    };
    return base64Url(R"({"alg":"RS256","typ":"JWT"})") + '.'
        + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.'
        + base64Url("signature-canary-" + QByteArray::number(m_logins.size()));
}

ScriptedAnswer UpstreamDouble::answer(const RecordedRequest &request)
{
    if (request.method != "POST" || request.target != "/connect/token")
        return ScriptedAnswer::json(404, "{}");
    const QUrlQuery form(QString::fromLatin1(request.body).replace(u'+', u' '));
    const UpstreamLogin login{.clientId = field(form, QStringLiteral("client_id")),
                              .secret = field(form, QStringLiteral("client_secret")),
                              .onBehalfOf = request.headers.value("onbehalfof"),
                              .at = m_clock.elapsed()};
    m_logins << login;

    ScriptedAnswer answer;
    if (mood == Mood::Down) {
        answer = ScriptedAnswer::html(503);
    } else if (mood == Mood::Refusing || login.clientId != clientId || login.secret != secret) {
        answer = ScriptedAnswer::json(400, R"({"error":"invalid_client"})");
    } else {
        m_tokens << token(login.onBehalfOf.isEmpty() ? ownerTin : login.onBehalfOf.split(':')[0]);
        const QJsonObject grant{
            {QStringLiteral("access_token"), QString::fromLatin1(m_tokens.last())},
            {QStringLiteral("token_type"), QStringLiteral("Bearer")},
            {QStringLiteral("expires_in"), lifetime},
            {QStringLiteral("scope"), QStringLiteral("InvoicingAPI")}};
        answer = ScriptedAnswer::json(200, QJsonDocument(grant).toJson(QJsonDocument::Compact));
    }
    answer.delay = delay;
    return answer;
}

} // namespace Connector::Test
