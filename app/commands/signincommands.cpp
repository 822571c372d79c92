#include "commands/command.h"
#include "commands/jsonviews.h"
#include "commands/lookup.h"

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using Application::SignIns;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

Output signedIn(Services &services, const Profiles::ConnectionProfile &profile,
                const std::optional<Error> &doubt)
{
    const QString business = profile.setting(u"business_name"_s);
    Output output{.json = connectionJson(services, profile),
                  .text =
                      business.isEmpty() ? u"Signed in."_s : u"Signed in to %1."_s.arg(business)};
    if (doubt)
        output.notes.append(describeDoubt(*doubt));
    return output;
}

void paste(Services &services, const ConnectionId &id, const QString &address,
           Completion<Output> done)
{
    services.signIns().finish(
        id, address,
        {&services,
         [&services, id,
          done = std::move(done)](const Result<std::optional<Error>> &result) mutable {
             const auto profile = services.profiles().find(id);
             if (!result || !profile)
                 done(result ? Error{.code = ErrorCode::NotFound} : result.error());
             else
                 done(signedIn(services, *profile, *result));
         }});
}

Output opened(const ConnectionId &id, const SignIns::Started &started)
{
    const QString page = started.page.toString(QUrl::FullyEncoded);
    const QString then = started.isListening
        ? u"The connection is signed in when the browser says so."_s
        : u"Then run: connection sign-in %1 --paste -, and give it the address that the browser "
          "ends at."_s.arg(id.toString());
    Output output{.json = QJsonObject{{"id"_L1, id.toString()},
                                      {"authorize_url"_L1, page},
                                      {"listening"_L1, started.isListening}},
                  .text = u"Open this address in a browser:\n%1\n%2"_s.arg(page, then)};
    if (started.obstacle)
        output.notes.append(describeDoubt(*started.obstacle));
    return output;
}

/// Nobody else would be there to hear the answer, so this process stays until it comes.
void answerAtEnd(Services &services, const ConnectionId &id, Completion<Output> done)
{
    auto answer = std::make_shared<Completion<Output>>(std::move(done));
    auto *guard = new QObject(&services);
    QObject::connect(&services.signIns(), &SignIns::ended, guard,
                     [&services, id, guard, answer](const ConnectionId &ended,
                                                    const std::optional<Error> &error) {
                         const auto profile = services.profiles().find(id);
                         if (ended != id || !profile)
                             return;
                         guard->deleteLater();
                         if (error)
                             (*answer)(*error);
                         else
                             (*answer)(signedIn(services, *profile, std::nullopt));
                     });
}

void signIn(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto profile = lookUpConnection(services, invocation->positionals.value(0));
    if (!profile) {
        done(profile.error());
        return;
    }
    if (invocation->has(u"paste"_s)) {
        QString address = invocation->value(u"paste"_s);
        if (address == "-"_L1)
            address = QString::fromUtf8(invocation->secret1.reveal());
        paste(services, profile->id, address, std::move(done));
        return;
    }
    const auto started = services.signIns().begin(profile->id);
    if (!started) {
        done(started.error());
        return;
    }
    if (!started->isListening || services.isServing()) {
        done(opened(profile->id, *started));
        return;
    }
    emit services.signInOpened(started->page);
    answerAtEnd(services, profile->id, std::move(done));
}

} // namespace

QList<Command> signInCommands()
{
    return {
        {{.words = u"connection sign-in"_s,
          .positionals = {u"NAME"_s},
          .options = {{.name = u"paste"_s,
                       .value = u"URL|-"_s,
                       .what =
                           u"the address that the browser ended at; - asks for it, so that no code "
                           "stands among the arguments"_s}},
          .input = Input::Line,
          .what = u"Begins a sign-in in the browser, or finishes it with a pasted address."_s},
         signIn}};
}

} // namespace Connector::Commands
