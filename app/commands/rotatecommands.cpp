#include "commands/command.h"
#include "commands/connectioninput.h"
#include "commands/jsonviews.h"
#include "commands/lookup.h"

#include <QDateTime>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::LoginTrial;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

/// The connection as it is now, with one sentence about what was done.
Completion<> thenTell(Services &services, const ConnectionId &id, const QString &sentence,
                      Completion<Output> done)
{
    return {&services,
            [&services, id, sentence, done = std::move(done)](const Result<> &result) mutable {
                const auto profile = services.profiles().find(id);
                if (!result || !profile) {
                    done(result ? Error{.code = ErrorCode::NotFound} : result.error());
                    return;
                }
                done(Output{.json = connectionJson(services, *profile), .text = sentence});
            }};
}

/// The first thing that a trial found wrong.
Error faultOf(const LoginTrial &trial)
{
    for (const Application::TrialStep &step : trial.steps()) {
        if (step.state == Application::TrialStep::State::Failed && step.error)
            return *step.error;
    }
    return {};
}

/// Tries the new pair beside the old one, which goes on serving, and switches if it works.
void tryAndSwitch(Services &services, const ConnectionId &id, CheckedConnection checked,
                  Completion<Output> done)
{
    auto made = services.tryLogin(checked.profile, checked.credentials.clone());
    if (!made) {
        done(made.error());
        return;
    }
    LoginTrial *trial = made->release();
    trial->setParent(&services);
    auto pair = std::make_shared<CheckedConnection>(std::move(checked));
    auto answer = std::make_shared<Completion<Output>>(std::move(done));
    QObject::connect(trial, &LoginTrial::finished, &services, [&services, id, trial, pair, answer] {
        trial->deleteLater();
        if (!trial->hasPassed()) {
            (*answer)(faultOf(*trial));
            return;
        }
        services.rotations().switchTo(
            id, pair->profile.clientId, std::move(pair->credentials.secret1),
            thenTell(services, id,
                     u"The new pair works and is in use. The one before stays as the second choice "
                     "until `connection rotate NAME --confirm`."_s,
                     std::move(*answer)));
    });
    trial->start();
}

void rotate(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto before = lookUpConnection(services, invocation->positionals.value(0));
    if (!before) {
        done(before.error());
        return;
    }
    if (invocation->has(u"confirm"_s)) {
        services.rotations().confirm(
            before->id,
            thenTell(services, before->id, u"The pair before is forgotten."_s, std::move(done)));
        return;
    }
    if (invocation->has(u"undo"_s)) {
        services.rotations().undo(
            before->id,
            thenTell(services, before->id, u"The pair before is in use again."_s, std::move(done)));
        return;
    }
    if (const auto allowed = Application::Rotations::maySwitch(*before); !allowed) {
        done(allowed.error());
        return;
    }
    const ConnectionInput input = connectionInput(*invocation);
    ConnectionInput change;
    change.clientId = input.clientId;
    auto checked = checkChange(change, *before, QDateTime::currentDateTime().date());
    if (!checked) {
        done(checked.error());
        return;
    }
    auto secrets = checkSecrets(input, checked->profile, checked->notes);
    if (!secrets) {
        done(secrets.error());
        return;
    }
    checked->credentials = std::move(*secrets);
    checked->credentials.secret2 = {};
    tryAndSwitch(services, before->id, std::move(*checked), std::move(done));
}

} // namespace

QList<Command> rotateCommands()
{
    return {{{.words = u"connection rotate"_s,
              .positionals = {u"NAME"_s},
              .options = {{.name = u"client-id"_s,
                           .value = u"ID"_s,
                           .what = u"the new client id, if it is another one"_s},
                          {.name = u"secret-stdin"_s,
                           .what = u"read the new secret from standard input or a prompt"_s},
                          {.name = u"confirm"_s, .what = u"forget the pair before"_s},
                          {.name = u"undo"_s, .what = u"go back to the pair before"_s}},
              .input = Input::Secrets,
              .what = u"Puts a new client id and secret beside the old pair, tries it, and "
                      "switches."_s},
             rotate}};
}

} // namespace Connector::Commands
