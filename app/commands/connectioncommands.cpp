#include "commands/command.h"
#include "commands/connectioninput.h"
#include "commands/jsonviews.h"
#include "commands/lookup.h"
#include "identity/systems.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

QDate today()
{
    return QDateTime::currentDateTime().date();
}

QString oneLine(Services &services, const Profiles::ConnectionProfile &profile)
{
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(profile.id.toString(), -20)
        .arg(Profiles::toText(profile.environment), -10)
        .arg(Profiles::toText(profile.login), -12)
        .arg(connectionState(services, profile), -20)
        .arg(profile.name);
}

Output shown(Services &services, const Profiles::ConnectionProfile &profile)
{
    const QJsonObject json = connectionJson(services, profile);
    QStringList lines;
    for (const QString &key : {u"id"_s, u"name"_s, u"system"_s, u"login"_s, u"environment"_s,
                               u"identity_url"_s, u"api_url"_s, u"client_id"_s, u"expect_tin"_s,
                               u"state"_s, u"secret_expires"_s, u"base_url"_s}) {
        lines.append(QStringLiteral("%1 %2").arg(key + u':', -16).arg(json.value(key).toString()));
    }
    for (const auto &field : Identity::systemOf(profile).fields())
        lines.append(QStringLiteral("%1 %2")
                         .arg(field.key + u':', -16)
                         .arg(json.value(field.key).toString()));
    for (const auto &taxpayer : profile.taxpayers) {
        lines.append(QStringLiteral("%1 %2  %3")
                         .arg("taxpayer:"_L1, -16)
                         .arg(taxpayer.taxpayer.toString(), taxpayer.label)
                         .trimmed());
    }
    return {.json = json, .text = lines.join(u'\n')};
}

/// Answers with the connection as it is now.
Completion<> thenShow(Services &services, const ConnectionId &id, QStringList notes,
                      Completion<Output> done)
{
    return {&services,
            [&services, id, notes = std::move(notes),
             done = std::move(done)](const Result<> &result) mutable {
                const auto profile = services.profiles().find(id);
                if (!result || !profile) {
                    done(result ? Error{.code = ErrorCode::NotFound} : result.error());
                    return;
                }
                Output output = shown(services, *profile);
                output.notes = std::move(notes);
                done(output);
            }};
}

void add(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    auto checked = checkConnection(connectionInput(*invocation), services.profiles(), today());
    if (!checked) {
        done(checked.error());
        return;
    }
    services.connections().add(checked->profile, std::move(checked->credentials),
                               {&services,
                                [&services, notes = checked->notes, done = std::move(done)](
                                    const Result<Profiles::ConnectionProfile> &added) mutable {
                                    if (!added) {
                                        done(added.error());
                                        return;
                                    }
                                    Output output = shown(services, *added);
                                    output.notes = notes;
                                    done(output);
                                }});
}

void list(Services &services, InvocationPtr, Completion<Output> done)
{
    QJsonArray json;
    QStringList lines;
    for (const auto &profile : services.profiles().all()) {
        json.append(connectionJson(services, profile));
        lines.append(oneLine(services, profile));
    }
    done(Output{.json = json, .text = lines.join(u'\n')});
}

void show(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto profile = lookUpConnection(services, invocation->positionals.value(0));
    if (profile)
        done(shown(services, *profile));
    else
        done(profile.error());
}

void edit(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto before = lookUpConnection(services, invocation->positionals.value(0));
    if (!before) {
        done(before.error());
        return;
    }
    ConnectionInput input = connectionInput(*invocation);
    input.name = invocation->value(u"name"_s);
    auto checked = checkChange(input, *before, today());
    if (!checked) {
        done(checked.error());
        return;
    }
    std::optional<Vault::Credentials> credentials;
    // The secrets of practice are known: another client id or file user brings its own along.
    const bool isKnown = before->environment == Profiles::Environment::Practice
        && (invocation->has(u"client-id"_s) || invocation->has(u"file-user"_s));
    if (invocation->has(u"secret-stdin"_s) || isKnown) {
        auto secrets = checkSecrets(input, checked->profile, checked->notes);
        if (!secrets) {
            done(secrets.error());
            return;
        }
        credentials = std::move(*secrets);
    }
    services.connections().change(checked->profile, std::move(credentials),
                                  thenShow(services, before->id, checked->notes, std::move(done)));
}

void setSecret(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto before = lookUpConnection(services, invocation->positionals.value(0));
    if (!before) {
        done(before.error());
        return;
    }
    const ConnectionInput input = connectionInput(*invocation);
    auto checked = checkChange({.secretExpires = input.secretExpires}, *before, today());
    if (!checked) {
        done(checked.error());
        return;
    }
    if (before->secretExpires && input.secretExpires.isEmpty()) {
        checked->profile.secretExpires.reset();
        checked->notes.append(
            u"The expiry date belonged to the replaced secret and was removed. "
            "Add the new one with `connection edit NAME --secret-expires YYYY-MM-DD`."_s);
    }
    auto secrets = checkSecrets(input, checked->profile, checked->notes);
    if (!secrets) {
        done(secrets.error());
        return;
    }
    checked->profile.settings.remove(Application::Rotations::previousKey);
    services.connections().change(checked->profile, std::move(*secrets),
                                  thenShow(services, before->id, checked->notes, std::move(done)));
}

void setPaused(Services &services, const InvocationPtr &invocation, bool paused,
               Completion<Output> done)
{
    const auto before = lookUpConnection(services, invocation->positionals.value(0));
    if (!before) {
        done(before.error());
        return;
    }
    Profiles::ConnectionProfile profile = *before;
    profile.paused = paused;
    services.connections().change(profile, std::nullopt,
                                  thenShow(services, profile.id, {}, std::move(done)));
}

void remove(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto profile = lookUpConnection(services, invocation->positionals.value(0));
    if (!profile) {
        done(profile.error());
        return;
    }
    services.connections().remove(
        profile->id,
        {&services, [id = profile->id, done = std::move(done)](const Result<> &removed) mutable {
             if (!removed) {
                 done(removed.error());
                 return;
             }
             done(Output{.json = QJsonObject{{"id"_L1, id.toString()}, {"removed"_L1, true}},
                         .text = QStringLiteral("Removed %1 and its secret.").arg(id.toString())});
         }});
}

/// A login that a person asks for, and its outcome as the status shows it.
void renewOne(Services &services, const Broker::LoginName &login, Completion<Output> done)
{
    services.broker().renew(
        login,
        {&services,
         [&services, login, done = std::move(done)](const Result<Broker::Token> &token) mutable {
             if (!token) {
                 done(token.error());
                 return;
             }
             const auto status = services.broker().status(login);
             QString text = QStringLiteral("%1 %2: a token was received, it lives %3 s.")
                                .arg(login.connection.toString(), login.taxpayer.toString())
                                .arg(qint64(token->lifetime.count()));
             // A system that says more about itself than that the login works.
             if (!token->note.isEmpty())
                 text = login.connection.toString() + ": "_L1 + token->note;
             Output output{.json = loginJson(services, status), .text = text.simplified()};
             if (status.lastError)
                 output.notes.append(describeDoubt(*status.lastError));
             done(output);
         }});
}

/// Renews one login after the other, so that a refusal of the first spends no login on the rest.
void renewAll(Services &services, QList<Broker::LoginName> logins, QJsonArray json,
              QStringList lines, Completion<Output> done)
{
    if (logins.isEmpty()) {
        done(Output{.json = json, .text = lines.join(u'\n')});
        return;
    }
    const Broker::LoginName login = logins.takeFirst();
    renewOne(services, login,
             {&services,
              [&services, logins, json, lines,
               done = std::move(done)](const Result<Output> &output) mutable {
                  if (!output) {
                      done(output.error());
                      return;
                  }
                  json.append(output->json);
                  lines.append(output->text);
                  renewAll(services, logins, json, lines, std::move(done));
              }});
}

void test(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto logins =
        lookUpLogins(services, invocation->positionals.value(0), invocation->value(u"taxpayer"_s));
    if (logins)
        renewOne(services, logins->constFirst(), std::move(done));
    else
        done(logins.error());
}

void renew(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto logins =
        lookUpLogins(services, invocation->positionals.value(0), invocation->value(u"taxpayer"_s));
    if (logins)
        renewAll(services, *logins, {}, {}, std::move(done));
    else
        done(logins.error());
}

} // namespace

QList<Command> connectionCommands()
{
    const Option secretStdin{.name = u"secret-stdin"_s,
                             .what = u"read secret 1 and, on a second line, secret 2 or the "
                                     "password of the file user from standard input or a prompt"_s};
    const Option expires{.name = u"secret-expires"_s,
                         .value = u"YYYY-MM-DD"_s,
                         .what = u"the expiry date chosen in the portal"_s};
    const Option identityUrl{
        .name = u"identity-url"_s, .value = u"URL"_s, .what = u"only for the environment custom"_s};
    const Option apiUrl{
        .name = u"api-url"_s, .value = u"URL"_s, .what = u"only for the environment custom"_s};
    const Option clientId{
        .name = u"client-id"_s, .value = u"ID"_s, .what = u"the client id from the portal"_s};
    const Option expectTin{
        .name = u"expect-tin"_s, .value = u"TIN"_s, .what = u"whose token it must be"_s};
    const Option oneTaxpayer{.name = u"taxpayer"_s,
                             .value = u"TIN[:ROB]"_s,
                             .what = u"one taxpayer of an intermediary connection"_s};
    return {
        {{.words = u"connection add"_s,
          .positionals = {u"NAME"_s},
          .options =
              QList<Option>{
                  {.name = u"id"_s, .value = u"ID"_s, .what = u"for addresses: a-z, 0-9 and -"_s},
                  {.name = u"system"_s, .value = u"myinvois|bridge|myob|myob-desktop"_s},
                  {.name = u"login"_s, .value = u"taxpayer|intermediary"_s},
                  {.name = u"environment"_s, .value = u"production|sandbox|practice|custom"_s},
                  identityUrl,
                  apiUrl,
                  clientId,
                  {.name = u"taxpayer"_s,
                   .value = u"TIN[:ROB]"_s,
                   .repeatable = true,
                   .what = u"whom an intermediary acts for"_s},
                  expectTin,
                  expires,
                  secretStdin}
              + settingOptions(),
          .input = Input::Secrets,
          .what = u"Stores a connection; its secrets go into the keychain."_s},
         add},
        {{.words = u"connection list"_s, .what = u"Lists the connections."_s}, list},
        {{.words = u"connection show"_s,
          .positionals = {u"NAME"_s},
          .what = u"Shows one connection; never its secrets."_s},
         show},
        {{.words = u"connection test"_s,
          .positionals = {u"NAME"_s},
          .options = {oneTaxpayer},
          .what = u"Logs in once, also where logins were refused before."_s},
         test},
        {{.words = u"connection renew"_s,
          .positionals = {u"NAME"_s},
          .options = {oneTaxpayer},
          .what = u"Renews the tokens of a connection now."_s},
         renew},
        {{.words = u"connection pause"_s,
          .positionals = {u"NAME"_s},
          .what = u"Stops logins and hand-outs of a connection."_s},
         [](Services &services, InvocationPtr invocation, Completion<Output> done) {
             setPaused(services, invocation, true, std::move(done));
         }},
        {{.words = u"connection resume"_s, .positionals = {u"NAME"_s}, .what = u"Ends a pause."_s},
         [](Services &services, InvocationPtr invocation, Completion<Output> done) {
             setPaused(services, invocation, false, std::move(done));
         }},
        {{.words = u"connection remove"_s,
          .positionals = {u"NAME"_s},
          .what = u"Removes a connection and its secrets from the keychain."_s},
         remove},
        {{.words = u"connection set-secret"_s,
          .positionals = {u"NAME"_s},
          .options = {secretStdin, expires},
          .input = Input::Secrets,
          .what = u"Replaces the secrets of a connection; the password of a file user stays if the "
                  "second line is empty."_s},
         setSecret},
        {{.words = u"connection edit"_s,
          .positionals = {u"NAME"_s},
          .options = QList<Option>{{.name = u"name"_s, .value = u"TEXT"_s},
                                   identityUrl,
                                   apiUrl,
                                   clientId,
                                   expectTin,
                                   expires,
                                   secretStdin}
              + settingOptions(),
          .input = Input::Secrets,
          .what = u"Changes a connection; another address, client id or file user needs the "
                  "secrets again, and an empty file user forgets the password."_s},
         edit},
    };
}

} // namespace Connector::Commands
