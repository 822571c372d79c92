#include "practice/myobbehaviour.h"

#include "practice/answers.h"
#include "practice/loginform.h"
#include "practice/scenarios.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Connector::Practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// As a string, as MYOB's documentation has it.
const QString lifetimeText = u"1200"_s;
constexpr Seconds lifetime = 1200s;
constexpr auto businessId = "fa15e000-0000-4000-8000-00000000b001"_L1;

Http::Response apiRefusal(int status, const QString &name, int code)
{
    const QJsonObject error{{u"Name"_s, name},
                            {u"Message"_s, u"Practice"_s},
                            {u"AdditionalDetails"_s, QString()},
                            {u"ErrorCode"_s, code},
                            {u"Severity"_s, u"Error"_s}};
    return jsonAnswer(status, {{u"Errors"_s, QJsonArray{error}}});
}

Http::Response fileList(const QByteArray &base)
{
    const QJsonArray files{QJsonObject{{u"Id"_s, QString(businessId)},
                                       {u"Name"_s, u"Latihan Trading"_s},
                                       {u"Uri"_s, QString::fromLatin1(base) + businessId},
                                       {u"ProductVersion"_s, u"2026.1"_s}}};
    return {.status = 200,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(files).toJson(QJsonDocument::Compact)};
}

/// A file that is linked to my.MYOB takes no user of its own, any other wants exactly its own. Both
/// are refused as if the token were wrong.
bool opensFile(const Http::Request &request, const QString &clientId)
{
    const QByteArray shown = request.headers.value("x-myobapi-cftoken");
    const Scenario *scenario = scenarioOfClient(clientId);
    if (!scenario || scenario->filePassword.isEmpty())
        return !request.headers.contains("x-myobapi-cftoken");
    const QByteArray user = scenario->settings.value(u"file_user"_s).toUtf8();
    return shown == (user + ':' + scenario->filePassword).toBase64();
}

Http::Response renewal(State &state, const Scenario &scenario, const LoginForm &form,
                       const Moment &now, const Draw &draw)
{
    if (form.clientSecret != scenario.secret1)
        return oauthError(u"invalid_client"_s);
    if (form.grantType != "refresh_token")
        return oauthError(u"unsupported_grant_type"_s);
    if (scenario.situation == Situation::MyobSignInAgain || form.refreshToken != scenario.secret2)
        return oauthError(u"invalid_grant"_s);
    const QByteArray token = "myobt_" + draw.signature.left(32).toHex();
    state.tokens.removeIf([&](const QHash<QByteArray, IssuedToken>::iterator entry) {
        return hasPassed(entry->expires, now);
    });
    state.tokens.insert(QCryptographicHash::hash(token, QCryptographicHash::Sha256),
                        {scenario.clientId, now + lifetime});
    return jsonAnswer(200,
                      {{u"access_token"_s, QString::fromLatin1(token)},
                       {u"token_type"_s, u"bearer"_s},
                       {u"expires_in"_s, lifetimeText},
                       {u"refresh_token"_s, QString::fromLatin1(scenario.secret2)},
                       {u"scope"_s, u"sme-company-file"_s}});
}

Reaction logIn(State state, const Http::Request &request, const Moment &now, const Draw &draw)
{
    const auto answer = [&state](Http::Response response) {
        return Reaction{.state = std::move(state), .response = std::move(response)};
    };
    if (request.method != "POST")
        return answer(onlyMethod("POST"));
    const auto form = isForm(request.headers) ? parseLoginForm(request.body) : std::nullopt;
    if (!form || form->clientId.isEmpty() || form->clientSecret.isEmpty())
        return answer(oauthError(u"invalid_request"_s));
    const Scenario *scenario = scenarioOfClient(QString::fromUtf8(form->clientId));
    if (!scenario || scenario->system != "myob"_L1)
        return answer(oauthError(u"invalid_client"_s));
    ++state.loginsSeen[scenario->clientId];
    Http::Response response = renewal(state, *scenario, *form, now, draw);
    Reaction reaction = answer(std::move(response));
    reaction.loginOf = scenario->clientId;
    return reaction;
}

Http::Response callApi(const State &state, const Http::Request &request, const Moment &now)
{
    const QByteArray field = request.headers.value("Authorization");
    const QByteArray token = field.startsWith("Bearer ") ? field.sliced(7) : QByteArray();
    const auto issued =
        state.tokens.constFind(QCryptographicHash::hash(token, QCryptographicHash::Sha256));
    if (issued == state.tokens.constEnd() || hasPassed(issued->expires, now)
        || !opensFile(request, issued->clientId))
        return apiRefusal(401, u"OAuthTokenIsInvalid"_s, 31001);
    if (request.headers.value("x-myobapi-key") != issued->clientId.toLatin1()
        || request.headers.value("x-myobapi-version") != "v2")
        return apiRefusal(403, u"DeveloperInactive"_s, 30000);
    return fileList("https://api.myob.com/accountright/");
}

} // namespace

Reaction reactAsMyob(State state, const Http::Request &request, const Moment &now, const Draw &draw)
{
    if (request.path == "/myob/oauth2/v1/authorize")
        return logIn(std::move(state), request, now, draw);
    Http::Response response = request.path.startsWith("/myob/accountright")
        ? callApi(state, request, now)
        : apiRefusal(404, u"NotFound"_s, 0);
    return {.state = std::move(state), .response = std::move(response)};
}

Reaction reactAsDesktop(State state, const Http::Request &request)
{
    const QByteArray shown = request.headers.value("x-myobapi-cftoken");
    bool isKnown = shown.isEmpty();
    for (const Scenario &scenario : scenarios()) {
        const QByteArray user = scenario.settings.value(u"file_user"_s).toUtf8();
        if (scenario.system == "myob-desktop"_L1)
            isKnown = isKnown || shown == (user + ':' + scenario.secret1).toBase64();
    }
    Http::Response response = apiRefusal(404, u"NotFound"_s, 0);
    if (!isKnown)
        response = apiRefusal(401, u"AccessDenied"_s, 0);
    else if (request.path.startsWith("/desktop/accountright"))
        response = fileList("http://localhost:8080/accountright/");
    return {.state = std::move(state), .response = std::move(response)};
}

} // namespace Connector::Practice
