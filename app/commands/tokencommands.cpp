#include "commands/command.h"
#include "commands/jsonviews.h"
#include "commands/lookup.h"
#include "diagnostics/erroradvice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

Result<Broker::LoginName> chosenLogin(Services &services, const Invocation &invocation)
{
    const auto logins =
        lookUpLogins(services, invocation.value(u"connection"_s), invocation.value(u"taxpayer"_s));
    if (!logins)
        return logins.error();
    if (logins->size() > 1)
        return Error{.code = ErrorCode::InputRequired, .field = u"taxpayer"_s};
    return logins->constFirst();
}

Output tokenOutput(const Broker::LoginName &login, const Broker::Token &token, const Moment &now)
{
    // Printing the token is what this command is for; it goes to standard output and nowhere else.
    const QString text = QString::fromLatin1(token.accessToken->reveal());
    const auto seconds = std::chrono::floor<Seconds>(token.remaining(now));
    return {.json = QJsonObject{{"access_token"_L1, text},
                                {"token_type"_L1, "Bearer"_L1},
                                {"expires_in"_L1, qint64(seconds.count())},
                                {"expires_at"_L1, toRfc3339(now.wall + seconds)},
                                {"scope"_L1, token.scope},
                                {"connection"_L1, login.connection.toString()},
                                {"taxpayer"_L1,
                                 login.taxpayer.isEmpty() ? QJsonValue()
                                                          : QJsonValue(login.taxpayer.toString())}},
            .text = text};
}

/// A person gets a token as a package does: on record first.
bool isRecorded(Services &services, const Broker::LoginName &login, const Broker::Token &token)
{
    return services.audit().record({.time = services.clock().now().wall,
                                    .event = Audit::Event::HandOut,
                                    .verdict = Audit::Verdict::Granted,
                                    .connection = login.connection,
                                    .taxpayer = login.taxpayer,
                                    .token = Audit::tokenMark(token.accessToken->reveal()),
                                    .program = u"myinvoisctl"_s});
}

void token(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto login = chosenLogin(services, *invocation);
    if (!login) {
        done(login.error());
        return;
    }
    Broker::TokenDemand demand;
    if (invocation->has(u"min-valid"_s)) {
        bool isNumber = false;
        const int seconds = invocation->value(u"min-valid"_s).toInt(&isNumber);
        if (!isNumber || seconds < 0) {
            done(
                Error{.code = isNumber ? ErrorCode::InputNumberRange : ErrorCode::InputNumberFormat,
                      .detail = u"seconds, 0 or more"_s,
                      .field = u"min_valid"_s});
            return;
        }
        demand.minValid = Seconds(seconds);
    }
    services.broker().request(*login, demand,
                              {&services,
                               [&services, login = *login, done = std::move(done)](
                                   const Result<Broker::Token> &result) mutable {
                                   if (!result)
                                       done(result.error());
                                   else if (!isRecorded(services, login, *result))
                                       done(ErrorCode::EndpointAuditFull);
                                   else
                                       done(tokenOutput(login, *result, services.clock().now()));
                               }});
}

QString statusLine(Services &services, const Broker::LoginStatus &status)
{
    QString line = QStringLiteral("%1  %2  %3")
                       .arg(status.name.connection.toString(), -24)
                       .arg(status.name.taxpayer.toString(), -28)
                       .arg(Broker::toText(status.state), -20);
    if (status.expiresAt) {
        const auto left =
            std::chrono::floor<Seconds>(timeUntil(*status.expiresAt, services.clock().now()));
        line += QStringLiteral("token lives %1 s").arg(qint64(left.count()));
    }
    if (const auto &error = status.shownError())
        line += u' ' + Diagnostics::sentenceFor(*error);
    return line.trimmed();
}

Output statusOutput(Services &services)
{
    QJsonArray json;
    QStringList lines;
    for (const Broker::LoginStatus &status : services.broker().statuses()) {
        json.append(loginJson(services, status));
        lines.append(statusLine(services, status));
    }
    return {.json = json, .text = lines.join(u'\n')};
}

void status(Services &services, InvocationPtr, Completion<Output> done)
{
    auto answer = std::make_shared<Completion<Output>>(std::move(done));
    // What a refusal means is known a moment after the start, or after the login.
    services.causes().judge(
        {&services, [&services, answer](const Result<> &) { (*answer)(statusOutput(services)); }});
}

} // namespace

QList<Command> tokenCommands()
{
    return {{{.words = u"token"_s,
              .options = {{.name = u"connection"_s, .value = u"C"_s, .required = true},
                          {.name = u"taxpayer"_s, .value = u"TIN[:ROB]"_s},
                          {.name = u"min-valid"_s, .value = u"SECONDS"_s}},
              .what = u"Prints an access token."_s},
             token},
            {{.words = u"status"_s, .what = u"Shows the state of every login."_s}, status}};
}

} // namespace Connector::Commands
