#include "commands/clientinput.h"

#include "commands/lookup.h"
#include "identity/systems.h"
#include "platform/users.h"
#include "profiles/inputrules.h"
#include "profiles/taxpayerrules.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using Profiles::ConnectionProfile;

namespace {

constexpr int leastMinValid = 0;
constexpr int mostMinValid = 3600;

Result<QList<ConnectionProfile>> namedConnections(Services &services, const QStringList &names)
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

QList<ConnectionProfile> connectionsOf(Services &services, const Store::LocalClient &client)
{
    QList<ConnectionProfile> profiles;
    for (const ConnectionProfile &profile : services.profiles().all()) {
        if (client.connections.contains(profile.uuid))
            profiles.append(profile);
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
    const bool isNew = client.clientId.isEmpty();
    if (isNew && !invocation.has(u"rights"_s)) {
        client.rights = Store::Rights::Api;
        return {};
    }
    if (hasTokens)
        return {};
    return Error{.code = ErrorCode::InputNotApplicable,
                 .detail = isNew
                     ? u"a company file has no token; use api or api-read"_s
                     : u"a company file has no token, and this client has the right token"_s,
                 .field = isNew ? u"rights"_s : u"connection"_s};
}

Result<> checkKnown(const Profiles::Taxpayer &taxpayer, const QList<ConnectionProfile> &profiles)
{
    const bool known = std::any_of(profiles.begin(), profiles.end(), [&](const auto &profile) {
        return std::any_of(profile.taxpayers.begin(), profile.taxpayers.end(),
                           [&](const auto &entry) { return entry.taxpayer == taxpayer; });
    });
    if (known)
        return {};
    return Error{.code = ErrorCode::InputTaxpayerNotInConnection,
                 .detail = taxpayer.toString(),
                 .field = u"taxpayer"_s};
}

Result<> grantTaxpayers(const QStringList &texts, const QList<ConnectionProfile> &profiles,
                        Store::LocalClient &client)
{
    client.allTaxpayers = texts.contains(u"all"_s);
    client.taxpayers.clear();
    if (client.allTaxpayers)
        return {};
    for (const QString &text : texts) {
        const auto checked = Profiles::checkTaxpayer(text, u"taxpayer"_s);
        if (!checked)
            return checked.error();
        if (const Result<> known = checkKnown(checked->value, profiles); !known)
            return known;
        if (!client.taxpayers.contains(checked->value))
            client.taxpayers.append(checked->value);
    }
    return {};
}

/// Taxpayers that are not named anew have to be in the connections of now, so that none is lost
/// without a word.
Result<> readGrants(Services &services, const Invocation &invocation, Store::LocalClient &client)
{
    const bool isNamed = invocation.has(u"connection"_s);
    auto profiles = isNamed ? namedConnections(services, invocation.values(u"connection"_s))
                            : connectionsOf(services, client);
    if (!profiles)
        return profiles.error();
    if (isNamed) {
        client.connections.clear();
        for (const ConnectionProfile &profile : *profiles)
            client.connections.append(profile.uuid);
    }
    if (invocation.has(u"taxpayer"_s))
        return grantTaxpayers(invocation.values(u"taxpayer"_s), *profiles, client);
    if (!isNamed)
        return {};
    for (const Profiles::Taxpayer &taxpayer : client.taxpayers) {
        if (const Result<> known = checkKnown(taxpayer, *profiles); !known)
            return known;
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
    const QString day = invocation.value(u"expires"_s);
    if (day == u"never"_s) {
        client.expiresAt.reset();
        return {};
    }
    const auto date = Profiles::checkExpiry(day, QDateTime::currentDateTime().date(), u"expires"_s);
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

} // namespace

Result<> readClientFields(Services &services, const Invocation &invocation,
                          Store::LocalClient &client)
{
    for (const Result<> &step : {readGrants(services, invocation, client),
                                 readRights(invocation, client), readMinValid(invocation, client),
                                 readExpires(invocation, client), readOsUser(invocation, client)}) {
        if (!step)
            return step;
    }
    return fitRights(invocation, connectionsOf(services, client), client);
}

} // namespace Connector::Commands
