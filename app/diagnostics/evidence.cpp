#include "diagnostics/evidence.h"

#include "http/client.h"
#include "identity/answerbody.h"
#include "identity/jwt.h"
#include "identity/retryafter.h"
#include "identity/upstreamtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;
using Identity::AnswerBody;
using Identity::reducedText;

namespace {

constexpr qsizetype searched = 64 * 1024;
constexpr qsizetype longestToken = 16 * 1024;

BodySeen seen(AnswerBody::Kind kind)
{
    switch (kind) {
    case AnswerBody::Kind::Empty:
        return BodySeen::Empty;
    case AnswerBody::Kind::Json:
        return BodySeen::Json;
    case AnswerBody::Kind::Page:
        return BodySeen::Page;
    case AnswerBody::Kind::Other:
        return BodySeen::Text;
    }
    return BodySeen::Text;
}

/// `{"Errors":[{"Name","Message"}]}` (MYOB's API) and `{"code","message","target"}` without an
/// envelope, as some gateways wrap LHDN's answers.
void takeForeignError(AnswerSeen &answer, const QJsonObject &json)
{
    const QJsonObject first = json.value("Errors"_L1).toArray().at(0).toObject();
    if (!first.isEmpty()) {
        answer.code = reducedText(first.value("Name"_L1).toString(), 64);
        answer.description = reducedText(first.value("Message"_L1).toString() + u' '
                                         + first.value("AdditionalDetails"_L1).toString());
        return;
    }
    if (answer.code.isEmpty())
        answer.code = reducedText(json.value("code"_L1).toString(), 64);
    if (answer.description.isEmpty())
        answer.description = reducedText(json.value("message"_L1).toString());
    answer.target = reducedText(json.value("target"_L1).toString(), 64);
}

void takeError(AnswerSeen &answer, const Http::Answer &received, const AnswerBody &body)
{
    const Identity::UpstreamError error = Identity::readError(received, body);
    answer.oauth = error.oauth;
    answer.code = error.code;
    answer.description = error.description;
    // A gateway's own number says more than the status that carries it.
    answer.status = error.status;
    const QJsonObject inner = body.json.value("error"_L1).toObject();
    answer.target = reducedText(inner.value("target"_L1).toString(), 64);
    if (!error.oauth && inner.isEmpty())
        takeForeignError(answer, body.json);
}

void takeToken(Evidence &evidence, const QJsonObject &json)
{
    const QByteArray token = json.value("access_token"_L1).toString().toUtf8();
    if (token.isEmpty())
        return;
    evidence.token = tokenSeen(token);
    const QJsonValue lifetime = json.value("expires_in"_L1);
    bool isNumber = lifetime.isDouble();
    const double seconds = isNumber ? lifetime.toDouble() : lifetime.toString().toDouble(&isNumber);
    if (isNumber)
        evidence.token->lifetime = Seconds(qint64(std::clamp(seconds, -86'400.0, 86'400.0)));
}

/// Only fields that say something.
void put(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, QLatin1StringView name, const std::optional<Seconds> &span)
{
    if (span)
        object.insert(name, qint64(span->count()));
}

QLatin1StringView toText(Call call)
{
    switch (call) {
    case Call::Login:
        return "login"_L1;
    case Call::Api:
        return "api"_L1;
    case Call::Endpoint:
        return "endpoint"_L1;
    case Call::Unknown:
        break;
    }
    return {};
}

QLatin1StringView toText(BodySeen body)
{
    switch (body) {
    case BodySeen::Empty:
        return "empty"_L1;
    case BodySeen::Json:
        return "json"_L1;
    case BodySeen::Page:
        return "page"_L1;
    case BodySeen::Text:
        return "text"_L1;
    case BodySeen::Nothing:
        break;
    }
    return {};
}

void putToken(QJsonObject &object, const Evidence &evidence)
{
    if (!evidence.token)
        return;
    const TokenSeen &token = *evidence.token;
    put(object, "issuer"_L1, token.claims.issuer);
    put(object, "token_tin"_L1, token.claims.taxpayerTin);
    put(object, "expires_in"_L1, token.lifetime);
    if (token.expires)
        object.insert("token_expires"_L1, toRfc3339(*token.expires));
}

/// What the cause was concluded from.
QJsonObject historyJson(const History &history)
{
    QJsonObject object;
    const auto flag = [&object](QLatin1StringView name, bool value) {
        if (value)
            object.insert(name, true);
    };
    flag("ever_worked"_L1, history.everWorked);
    flag("typed_since_success"_L1, history.typedSinceSuccess);
    flag("all_of_client_fail"_L1, history.allOfClientFail);
    flag("other_connection_works"_L1, history.otherConnectionWorks);
    flag("other_taxpayers_work"_L1, history.otherTaxpayersWork);
    flag("works_without_onbehalfof"_L1, history.worksWithoutOnBehalfOf);
    flag("works_in_other_environment"_L1, history.worksInOtherEnvironment);
    flag("fails_in_other_environment"_L1, history.failsInOtherEnvironment);
    flag("works_without_rob"_L1, history.worksWithoutRob);
    flag("works_with_rob"_L1, history.worksWithRob);
    if (history.worksWithoutFileUser)
        object.insert("works_without_file_user"_L1, *history.worksWithoutFileUser);
    if (history.tinIsKnown)
        object.insert("tin_is_known"_L1, *history.tinIsKnown);
    if (history.successes > 0)
        object.insert("successes"_L1, history.successes);
    if (history.daysSinceFirstLogin)
        object.insert("days_since_first_login"_L1, *history.daysSinceFirstLogin);
    if (history.daysToTypedExpiry)
        object.insert("days_to_typed_expiry"_L1, *history.daysToTypedExpiry);
    if (history.lastSuccess)
        object.insert("last_success"_L1, toRfc3339(*history.lastSuccess));
    if (history.refusedSince)
        object.insert("refused_since"_L1, toRfc3339(*history.refusedSince));
    return object;
}

} // namespace

TokenSeen tokenSeen(QByteArrayView token)
{
    const Identity::Claims claims =
        Identity::claimsOf(token.first(std::min(token.size(), longestToken)));
    return {.claims = claims, .expires = claims.expires};
}

void takeAnswer(Evidence &evidence, int status, const Http::Headers &headers,
                const QByteArray &body)
{
    const Http::Answer received{.status = status, .headers = headers, .body = body};
    const AnswerBody read = Identity::readBody(received);
    AnswerSeen &answer = evidence.answer;
    answer.status = status;
    answer.body = seen(read.kind);
    if (read.kind == AnswerBody::Kind::Json) {
        takeToken(evidence, read.json);
        if (!evidence.token)
            takeError(answer, received, read);
    }
    answer.words = QString::fromUtf8(body.first(std::min(body.size(), searched))).toLower();
    answer.correlationId =
        reducedText(QString::fromLatin1(headers.value("correlationId").left(100)), 64);
    answer.location = reducedText(QString::fromLatin1(headers.value("Location").left(400)));
    answer.retryAfter = Identity::retryAfter(headers, evidence.now);
    if (const auto date = Identity::httpDate(headers.value("Date")); date && evidence.now.count())
        evidence.clockAhead = std::chrono::duration_cast<Seconds>(evidence.now - *date);
}

bool takeRefusal(Evidence &evidence, const Error &error)
{
    const bool aboutSecret = error.code == ErrorCode::CredentialsRejected;
    if (!aboutSecret && error.code != ErrorCode::IntermediaryNotAppointed) {
        evidence.reported.append(error);
        return false;
    }
    AnswerSeen &answer = evidence.answer;
    answer.status = 400;
    answer.oauth = true;
    answer.code = error.upstreamCode;
    if (answer.code.isEmpty())
        answer.code = aboutSecret ? u"invalid_client"_s : u"invalid_grant"_s;
    return true;
}

QJsonObject toJson(const Evidence &evidence)
{
    QJsonObject object;
    put(object, "call"_L1, toText(evidence.call));
    if (evidence.environment)
        put(object, "environment"_L1, Profiles::toText(*evidence.environment));
    put(object, "host"_L1, evidence.request.host);
    put(object, "path"_L1, evidence.request.path);
    if (evidence.isForTaxpayer())
        put(object, "onbehalfof"_L1, evidence.request.onBehalfOf->toString());
    if (evidence.answer.status > 0)
        object.insert("status"_L1, evidence.answer.status);
    put(object, "body"_L1, toText(evidence.answer.body));
    put(object, "error"_L1, evidence.answer.code);
    put(object, "error_description"_L1, evidence.answer.description);
    put(object, "correlation_id"_L1, evidence.answer.correlationId);
    put(object, "retry_after"_L1, evidence.answer.retryAfter);
    putToken(object, evidence);
    put(object, "clock_ahead_seconds"_L1, evidence.clockAhead);
    put(object, "certificate_issuer"_L1, evidence.certificateIssuer);
    if (const QJsonObject history = historyJson(evidence.history); !history.isEmpty())
        object.insert("history"_L1, history);
    if (!evidence.reported.isEmpty())
        put(object, "detail"_L1, evidence.reported.constFirst().detail);
    return object;
}

} // namespace Connector::Diagnostics
