#include "base/randomness.h"
#include "commands/clientoutput.h"
#include "commands/command.h"
#include "commands/jsonviews.h"
#include "commands/lookup.h"
#include "endpoint/clients/localsecret.h"
#include "identity/systems.h"
#include "platform/users.h"
#include "profiles/inputrules.h"
#include "profiles/taxpayerrules.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;
using Profiles::ConnectionProfile;

namespace {

constexpr int leastMinValid = 0;
constexpr int mostMinValid = 3600;

Result<QList<ConnectionProfile>> grantedConnections(Services &services, const QStringList &names)
{
    QList<ConnectionProfile> profiles;
    for (const QString &name : names) {
        const auto profile = lookUpConnection(services, name);
        if (!profile)
            return profile.error();
        if (!profiles.isEmpty() && profiles.constFirst().environment != profile->environment) {
            return Error{.code = ErrorCode::InputMixedEnvironments,
                         .detail = Profiles::toText(profiles.constFirst().environment)
                             + QStringLiteral(", ") + Profiles::toText(profile->environment),
                         .field = u"connection"_s};
        }
        if (!profiles.contains(*profile))
            profiles.append(*profile);
    }
    return profiles;
}

/// A connection without tokens of its own has the pass-through only; one whose company file has a
/// user of its own is of little use without.
Result<> fitRights(const Invocation &invocation, const QList<ConnectionProfile> &profiles,
                   Store::LocalClient &client)
{
    const bool hasTokens = std::all_of(profiles.begin(), profiles.end(), [](const auto &profile) {
        return Identity::systemOf(profile).hasTokens();
    });
    const bool hasFileUser = std::any_of(profiles.begin(), profiles.end(), [](const auto &profile) {
        return Identity::systemOf(profile).hasFileUser(profile);
    });
    if ((hasTokens && !hasFileUser) || client.rights != Store::Rights::Token)
        return {};
    if (invocation.has(u"rights"_s)) {
        if (hasTokens)
            return {};
        return Error{.code = ErrorCode::InputNotApplicable,
                     .detail = u"a company file has no token; use api or api-read"_s,
                     .field = u"rights"_s};
    }
    client.rights = Store::Rights::Api;
    return {};
}

Result<> grantTaxpayers(const QStringList &texts, const QList<ConnectionProfile> &profiles,
                        Store::LocalClient &client)
{
    client.allTaxpayers = texts.isEmpty() || texts.contains(u"all"_s);
    if (client.allTaxpayers)
        return {};
    for (const QString &text : texts) {
        const auto checked = Profiles::checkTaxpayer(text, u"taxpayer"_s);
        if (!checked)
            return checked.error();
        const bool known = std::any_of(profiles.begin(), profiles.end(), [&](const auto &profile) {
            return std::any_of(profile.taxpayers.begin(), profile.taxpayers.end(),
                               [&](const auto &entry) { return entry.taxpayer == checked->value; });
        });
        if (!known) {
            return Error{.code = ErrorCode::InputTaxpayerNotInConnection,
                         .detail = checked->value.toString(),
                         .field = u"taxpayer"_s};
        }
        if (!client.taxpayers.contains(checked->value))
            client.taxpayers.append(checked->value);
    }
    return {};
}

Result<> readRights(const Invocation &invocation, Store::LocalClient &client)
{
    if (!invocation.has(u"rights"_s))
        return {};
    const auto rights = Store::rightsFromText(invocation.value(u"rights"_s));
    if (!rights) {
        return Error{.code = ErrorCode::InputUnknownValue,
                     .detail = u"token, api, api-read"_s,
                     .field = u"rights"_s};
    }
    client.rights = *rights;
    return {};
}

Result<> readMinValid(const Invocation &invocation, Store::LocalClient &client)
{
    const QString field = u"min_valid"_s;
    if (!invocation.has(u"min-valid"_s))
        return {};
    bool isNumber = false;
    const int seconds = invocation.value(u"min-valid"_s).toInt(&isNumber);
    if (!isNumber)
        return Error{.code = ErrorCode::InputNumberFormat, .field = field};
    if (seconds < leastMinValid || seconds > mostMinValid) {
        return Error{.code = ErrorCode::InputNumberRange,
                     .detail = QStringLiteral("%1 to %2").arg(leastMinValid).arg(mostMinValid),
                     .field = field};
    }
    client.minValid = Seconds(seconds);
    return {};
}

Result<> readExpires(const Invocation &invocation, Store::LocalClient &client)
{
    if (!invocation.has(u"expires"_s))
        return {};
    const auto date = Profiles::checkExpiry(invocation.value(u"expires"_s),
                                            QDateTime::currentDateTime().date(), u"expires"_s);
    if (!date)
        return date.error();
    // Good for the whole of that day in Malaysia, wherever the machine thinks it is.
    const QTimeZone malaysia(8 * 3600);
    client.expiresAt =
        Milliseconds(QDateTime(date->addDays(1), QTime(0, 0), malaysia).toMSecsSinceEpoch());
    return {};
}

Result<> readOsUser(const Invocation &invocation, Store::LocalClient &client)
{
    if (!invocation.has(u"os-user"_s))
        return {};
    const QString user = invocation.value(u"os-user"_s).trimmed();
    if (!Platform::userNamed(user))
        return Error{.code = ErrorCode::InputUnknownUser, .detail = user, .field = u"os_user"_s};
    client.osUser = user;
    return {};
}

Result<Store::LocalClient> readClient(Services &services, const Invocation &invocation)
{
    Store::LocalClient client;
    const auto name = Profiles::checkName(invocation.positionals.value(0));
    if (!name)
        return name.error();
    client.name = *name;
    if (services.clients().findByName(*name)) {
        return Error{.code = ErrorCode::InputNameTaken, .detail = *name, .field = u"name"_s};
    }
    const auto profiles = grantedConnections(services, invocation.values(u"connection"_s));
    if (!profiles)
        return profiles.error();
    for (const ConnectionProfile &profile : *profiles)
        client.connections.append(profile.uuid);
    for (const Result<> &step :
         {grantTaxpayers(invocation.values(u"taxpayer"_s), *profiles, client),
          readRights(invocation, client), readMinValid(invocation, client),
          readExpires(invocation, client), readOsUser(invocation, client)}) {
        if (!step)
            return step.error();
    }
    if (const Result<> fits = fitRights(invocation, *profiles, client); !fits)
        return fits.error();
    return client;
}

void add(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    auto client = readClient(services, *invocation);
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

void list(Services &services, InvocationPtr, Completion<Output> done)
{
    services.noteUses();
    QJsonArray json;
    QStringList lines;
    for (const Store::LocalClient &client : services.clients().all()) {
        const QJsonObject object = clientJson(services, client);
        json.append(object);
        lines.append(QStringLiteral("%1  %2  last used %3  %4  %5")
                         .arg(client.clientId.toString(), -22)
                         .arg(Store::toText(client.rights), -8)
                         .arg(object.value("last_used"_L1).toString(u"never"_s), -20)
                         .arg(client.name, lifeOf(client))
                         .trimmed());
    }
    done(Output{.json = json, .text = lines.join(u'\n')});
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
        {{.words = u"client list"_s, .what = u"Lists the accounting packages."_s}, list}};
}

} // namespace Connector::Commands
