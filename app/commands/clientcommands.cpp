#include "base/randomness.h"
#include "commands/clientinput.h"
#include "commands/clientoutput.h"
#include "commands/command.h"
#include "commands/jsonviews.h"
#include "commands/lookup.h"
#include "endpoint/clients/localsecret.h"
#include "profiles/inputrules.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

Result<Store::LocalClient> readNewClient(Services &services, const Invocation &invocation)
{
    Store::LocalClient client;
    const auto name = Profiles::checkName(invocation.positionals.value(0));
    if (!name)
        return name.error();
    client.name = *name;
    if (services.clients().findByName(*name)) {
        return Error{.code = ErrorCode::InputNameTaken, .detail = *name, .field = u"name"_s};
    }
    if (const Result<> read = readClientFields(services, invocation, client); !read)
        return read.error();
    return client;
}

void add(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    auto client = readNewClient(services, *invocation);
    if (!client) {
        done(client.error());
        return;
    }
    const SecretString secret = Endpoint::newLocalSecret();
    client->clientId = LocalClientId(Endpoint::newLocalClientId());
    client->secretSalt = randomBytes(16);
    client->secretHash = Endpoint::hashLocalSecret(secret, client->secretSalt);
    client->createdAt = services.clock().now().wall;
    if (const auto added = services.clients().add(*client); !added) {
        done(added.error());
        return;
    }
    auditClient(services, *client, Audit::Event::ClientAdded, {});
    done(newSecretOutput(services, *client, secret));
}

/// What a person should see of a client besides its name.
QString lifeOf(const Store::LocalClient &client)
{
    if (client.revokedAt)
        return u"revoked: "_s + client.revokedReason;
    if (!client.previousUntil)
        return {};
    return client.previousUsedAt
        ? QStringLiteral("still uses the old secret (last %1), which works until %2")
              .arg(toRfc3339(*client.previousUsedAt), toRfc3339(*client.previousUntil))
        : QStringLiteral("the old secret works until %1").arg(toRfc3339(*client.previousUntil));
}

QString lineOf(const Store::LocalClient &client, const QJsonObject &json)
{
    return QStringLiteral("%1  %2  last used %3  %4  %5")
        .arg(client.clientId.toString(), -22)
        .arg(Store::toText(client.rights), -8)
        .arg(json.value("last_used"_L1).toString(u"never"_s), -20)
        .arg(client.name, lifeOf(client))
        .trimmed();
}

void list(Services &services, InvocationPtr, Completion<Output> done)
{
    services.noteUses();
    QJsonArray json;
    QStringList lines;
    for (const Store::LocalClient &client : services.clients().all()) {
        const QJsonObject object = clientJson(services, client);
        json.append(object);
        lines.append(lineOf(client, object));
    }
    done(Output{.json = json, .text = lines.join(u'\n')});
}

/// What `client` is granted and `other` is not, with `sign` before each id.
QStringList grantsBeyond(Services &services, const Store::LocalClient &client,
                         const Store::LocalClient &other, const QString &sign)
{
    QStringList ids;
    for (const auto &profile : services.profiles().all()) {
        if (client.connections.contains(profile.uuid) && !other.connections.contains(profile.uuid))
            ids << sign + profile.id.toString();
    }
    return ids;
}

/// "+agent -kedai min_valid=3000": for the audit, in no language.
QString changesOf(Services &services, const Store::LocalClient &before,
                  const Store::LocalClient &after)
{
    QStringList changes = grantsBeyond(services, after, before, u"+"_s)
        + grantsBeyond(services, before, after, u"-"_s);
    if (after.allTaxpayers != before.allTaxpayers || after.taxpayers != before.taxpayers) {
        QStringList taxpayers;
        for (const auto &taxpayer : after.taxpayers)
            taxpayers << taxpayer.toString();
        changes << u"taxpayers="_s + (after.allTaxpayers ? u"all"_s : taxpayers.join(u','));
    }
    if (after.minValid != before.minValid)
        changes << QStringLiteral("min_valid=%1").arg(qint64(after.minValid.count()));
    if (after.expiresAt != before.expiresAt)
        changes << u"expires="_s + (after.expiresAt ? toRfc3339(*after.expiresAt) : u"never"_s);
    return changes.join(u' ');
}

/// What becomes of the address that the package has, and of a token.
QStringList notesOn(Services &services, const Store::LocalClient &before,
                    const Store::LocalClient &after)
{
    QStringList notes;
    const QStringList kept = grantsBeyond(services, before, {}, u"/c/"_s);
    const QStringList withdrawn = grantsBeyond(services, before, after, u"/c/"_s);
    if (!withdrawn.isEmpty()) {
        notes << QStringLiteral("Refused from now on: %1.").arg(withdrawn.join(u", "_s));
        if (const auto until = tokensOutlive(before, services.clock().now().wall))
            notes << keptTokens(*until);
    } else if (kept.size() == 1 && after.connections.size() > 1) {
        notes << QStringLiteral("The old address with %1 goes on working, for that connection.")
                     .arg(kept.constFirst());
    }
    return notes;
}

void edit(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto before = lookUpClient(services, invocation->positionals.value(0));
    if (!before) {
        done(before.error());
        return;
    }
    if (before->revokedAt) {
        done(Error{.code = ErrorCode::EndpointLocalClientRevoked, .field = u"client"_s});
        return;
    }
    Store::LocalClient after = *before;
    if (const Result<> read = readClientFields(services, *invocation, after); !read) {
        done(read.error());
        return;
    }
    if (const auto stored = services.clients().update(after); !stored) {
        done(stored.error());
        return;
    }
    const QString changes = changesOf(services, *before, after);
    if (!changes.isEmpty())
        auditClient(services, after, Audit::Event::ClientChanged, changes);
    const QJsonObject json = clientJson(services, after);
    done(Output{.json = json,
                .text = lineOf(after, json) + u"\ntoken_url: "_s
                    + json.value("token_url"_L1).toString(),
                .notes = notesOn(services, *before, after)});
}

} // namespace

QList<Command> clientCommands()
{
    return {
        {{.words = u"client add"_s,
          .positionals = {u"NAME"_s},
          .options = {{.name = u"connection"_s,
                       .value = u"C"_s,
                       .repeatable = true,
                       .required = true,
                       .what = u"what the package may use"_s},
                      {.name = u"taxpayer"_s,
                       .value = u"TIN[:ROB]|all"_s,
                       .repeatable = true,
                       .what = u"for whom; all if not given"_s},
                      {.name = u"rights"_s,
                       .value = u"token|api|api-read"_s,
                       .what = u"token, if not given: it gets the tokens of MyInvois themselves;"
                               " api and api-read: it never does, and calls through /api/"_s},
                      {.name = u"min-valid"_s,
                       .value = u"SECONDS"_s,
                       .what = u"how long a token must live at least, 600 if not given"_s},
                      {.name = u"expires"_s,
                       .value = u"YYYY-MM-DD"_s,
                       .what = u"the last day on which it works"_s},
                      {.name = u"os-user"_s,
                       .value = u"USER"_s,
                       .what = u"another user of this computer who may use it as well"_s}},
          .what = u"Makes the local credentials of an accounting package."_s},
         add},
        {{.words = u"client edit"_s,
          .positionals = {u"NAME"_s},
          .options = {{.name = u"connection"_s,
                       .value = u"C"_s,
                       .repeatable = true,
                       .what = u"what the package may use from now on, instead of what it had"_s},
                      {.name = u"taxpayer"_s,
                       .value = u"TIN[:ROB]|all"_s,
                       .repeatable = true,
                       .what = u"for whom from now on"_s},
                      {.name = u"min-valid"_s,
                       .value = u"SECONDS"_s,
                       .what = u"how long a token must live at least"_s},
                      {.name = u"expires"_s,
                       .value = u"YYYY-MM-DD|never"_s,
                       .what = u"the last day on which it works"_s}},
          .what = u"Changes what an accounting package may use; what is not given stays, and so do"
                  " its id and secret."_s},
         edit},
        {{.words = u"client list"_s, .what = u"Lists the accounting packages."_s}, list}};
}

} // namespace Connector::Commands
