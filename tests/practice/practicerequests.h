#pragma once

#include "practice/practicestate.h"
#include "practice/scenarios.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Connector::Test {

inline constexpr Moment practiceStart{.wall = Milliseconds{1'790'000'000'000},
                                      .boot = Milliseconds{1'000'000}};

inline const Practice::Scenario &scenarioFor(Practice::Situation situation)
{
    return Practice::scenarios().at(static_cast<int>(situation));
}

/// Different for every number, so that tokens differ.
inline Practice::Draw drawOf(int number = 1)
{
    return {.signature = QByteArray::number(number).rightJustified(256, 's'),
            .correlationId =
                "11111111-2222-4333-8444-" + QByteArray::number(number).rightJustified(12, '0')};
}

/// What a request line says.
struct Target
{
    QByteArray method;
    QByteArray path;
    QByteArray query = {};
};

inline Http::Request requestFor(const Target &target, const QByteArray &body = {})
{
    Http::Request request;
    request.method = target.method;
    request.path = target.path;
    request.query = target.query;
    request.body = body;
    return request;
}

inline Http::Request formRequest(const QByteArray &body)
{
    Http::Request request = requestFor({"POST", "/connect/token"}, body);
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    return request;
}

inline QByteArray loginBody(const QString &clientId, const QByteArray &secret)
{
    return "client_id=" + clientId.toLatin1() + "&client_secret=" + secret
        + "&grant_type=client_credentials&scope=InvoicingAPI";
}

inline Http::Request loginRequest(Practice::Situation situation, const QByteArray &onBehalfOf = {})
{
    const Practice::Scenario &scenario = scenarioFor(situation);
    Http::Request request = formRequest(loginBody(scenario.clientId, scenario.secret1));
    if (!onBehalfOf.isEmpty())
        request.headers.add("onbehalfof", onBehalfOf);
    return request;
}

inline QJsonObject jsonOf(const Http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline QByteArray tokenOf(const Http::Response &response)
{
    return jsonOf(response).value(QStringLiteral("access_token")).toString().toLatin1();
}

inline QJsonObject claimsOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(parts.value(1), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace Connector::Test
