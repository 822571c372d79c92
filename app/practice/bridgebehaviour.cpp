#include "practice/bridgebehaviour.h"

#include "practice/answers.h"
#include "practice/loginform.h"
#include "practice/scenarios.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Connector::Practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Seconds lifetime = 3600s;
constexpr Milliseconds window = 60s;
const QStringList everyScope{u"invoices:write"_s, u"invoices:read"_s, u"webhooks:manage"_s};

Http::Response refused(int status, const QString &error)
{
    Http::Response answer = oauthError(error);
    answer.status = status;
    return answer;
}

Http::Response tooMany()
{
    Http::Response answer = refused(429, u"rate_limit_exceeded"_s);
    answer.headers.add("Retry-After", "60");
    return answer;
}

std::optional<LoginForm> readLogin(const Http::Request &request)
{
    if (isForm(request.headers))
        return parseLoginForm(request.body);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return std::nullopt;
    const auto text = [&](QLatin1StringView name) {
        return document.object().value(name).toString().toUtf8();
    };
    return LoginForm{.clientId = text("client_id"_L1),
                     .clientSecret = text("client_secret"_L1),
                     .grantType = text("grant_type"_L1),
                     .scope = text("scope"_L1)};
}

bool isOneTooMany(State &state, const Scenario &scenario, const Moment &now)
{
    QList<Moment> &recent = state.recentLogins[scenario.clientId];
    recent.removeIf([&](const Moment &at) { return now.boot - at.boot >= window; });
    if (scenario.situation == Situation::BridgeRateLimited
        || recent.size() >= bridgeLoginsPerMinute)
        return true;
    recent.append(now);
    return false;
}

/// The scopes asked for, or all there are; nothing if one of them is unknown.
QString grantedScopes(const QByteArray &asked)
{
    const QStringList scopes = QString::fromUtf8(asked).split(u' ', Qt::SkipEmptyParts);
    if (scopes.isEmpty())
        return everyScope.join(u' ');
    const bool isKnown = std::all_of(scopes.begin(), scopes.end(), [](const QString &scope) {
        return everyScope.contains(scope);
    });
    return isKnown ? scopes.join(u' ') : QString();
}

Http::Response tokenAnswer(State &state, const Scenario &scenario, const LoginForm &form,
                           const Moment &now, const Draw &draw)
{
    if (isOneTooMany(state, scenario, now))
        return tooMany();
    if (scenario.situation == Situation::BridgeRevoked)
        return refused(401, u"client_revoked"_s);
    if (form.clientSecret != scenario.secret1 && form.clientSecret != scenario.secret2)
        return refused(401, u"invalid_client"_s);
    if (form.grantType != "client_credentials")
        return refused(400, u"unsupported_grant_type"_s);
    const QString scopes = grantedScopes(form.scope);
    if (scopes.isEmpty())
        return refused(400, u"invalid_scope"_s);
    const QByteArray token = "mibt_" + draw.signature.left(32).toHex();
    state.tokens.removeIf([&](const QHash<QByteArray, IssuedToken>::iterator entry) {
        return hasPassed(entry->expires, now);
    });
    state.tokens.insert(QCryptographicHash::hash(token, QCryptographicHash::Sha256),
                        {scenario.clientId, now + lifetime, scopes});
    return jsonAnswer(200,
                      {{u"access_token"_s, QString::fromLatin1(token)},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, qint64{lifetime.count()}},
                       {u"scope"_s, scopes}});
}

Reaction logIn(State state, const Http::Request &request, const Moment &now, const Draw &draw)
{
    const auto answer = [&state](Http::Response response) {
        return Reaction{.state = std::move(state), .response = std::move(response)};
    };
    if (request.method != "POST")
        return answer(onlyMethod("POST"));
    const auto form = readLogin(request);
    if (!form || form->clientId.isEmpty() || form->clientSecret.isEmpty())
        return answer(refused(400, u"invalid_request"_s));
    const Scenario *scenario = scenarioOfClient(QString::fromUtf8(form->clientId));
    if (!scenario || scenario->system != "bridge"_L1)
        return answer(refused(401, u"invalid_client"_s));
    ++state.loginsSeen[scenario->clientId];
    Http::Response response = tokenAnswer(state, *scenario, *form, now, draw);
    Reaction reaction = answer(std::move(response));
    reaction.loginOf = scenario->clientId;
    return reaction;
}

Http::Response listInvoices(const State &state, const Http::Request &request, const Moment &now)
{
    const QByteArray field = request.headers.value("Authorization");
    const QByteArray token = field.startsWith("Bearer ") ? field.sliced(7) : QByteArray();
    const auto issued =
        state.tokens.constFind(QCryptographicHash::hash(token, QCryptographicHash::Sha256));
    if (issued == state.tokens.constEnd() || hasPassed(issued->expires, now))
        return refused(401, u"invalid_token"_s);
    if (!issued->scopes.split(u' ').contains("invoices:read"_L1))
        return refused(403, u"insufficient_scope"_s);
    return jsonAnswer(200, {{u"invoices"_s, QJsonArray()}});
}

} // namespace

Reaction reactAsBridge(State state, const Http::Request &request, const Moment &now,
                       const Draw &draw)
{
    if (request.path == "/bridge/oauth/token")
        return logIn(std::move(state), request, now, draw);
    Http::Response response = request.path == "/bridge/integration/invoices"
        ? listInvoices(state, request, now)
        : refused(404, u"not_found"_s);
    return {.state = std::move(state), .response = std::move(response)};
}

} // namespace Connector::Practice
