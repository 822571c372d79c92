#include "endpoint/tokenanswer.h"

#include "endpoint/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Connector::Endpoint {

namespace {

/// A JSON string literal. Tokens and scopes are visible ASCII; the serializer escapes the rest.
QByteArray quoted(const QString &text)
{
    const QJsonObject object{{QStringLiteral("v"), text}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return json.sliced(5, json.size() - 6);
}

bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; });
}

/// Written by hand so that the token's bytes are copied once, into the buffer that is sent.
QByteArray grantBody(QByteArrayView secret, Seconds life, const QString &scope)
{
    QByteArray body;
    body.reserve(secret.size() + 160);
    body += "{\"access_token\":\"";
    body += secret;
    body += "\",\"token_type\":\"Bearer\",\"expires_in\":";
    body += QByteArray::number(qint64(life.count()));
    if (!scope.isEmpty()) {
        body += ",\"scope\":";
        body += quoted(scope);
    }
    body += '}';
    return body;
}

} // namespace

Http::Response tokenAnswer(const Broker::Token &token, const Moment &now)
{
    const QByteArrayView secret = token.accessToken->reveal();
    if (!isPlain(secret))
        return toResponse(refusalFor({.code = ErrorCode::TokenRefused}));
    const auto life = std::chrono::floor<Seconds>(token.remaining(now));
    return jsonResponse(200, grantBody(secret, life, token.scope));
}

Http::Response localTokenAnswer(const SecretString &token, Seconds life, const QString &scope)
{
    return jsonResponse(200, grantBody(token.reveal(), life, scope));
}

} // namespace Connector::Endpoint
