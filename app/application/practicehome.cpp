#include "application/practicehome.h"

#include "base/randomness.h"
#include "endpoint/clients/localsecret.h"
#include "practice/scenarios.h"
#include "profiles/names.h"

#include <QUuid>

#include <algorithm>
#include <functional>

namespace Connector::Application {

namespace {

QList<Profiles::LabelledTaxpayer> taxpayersOf(const Practice::Scenario &scenario)
{
    QList<Profiles::LabelledTaxpayer> taxpayers;
    for (const QString &text : scenario.taxpayers) {
        const QString who = text.section(u'|', 0, 0);
        taxpayers.append({.taxpayer = {who.section(u':', 0, 0), who.section(u':', 1)},
                          .label = text.section(u'|', 1)});
    }
    return taxpayers;
}

Profiles::ConnectionProfile profileOf(const Practice::Scenario &scenario)
{
    const QString id = practicePrefix + scenario.name;
    return {.uuid = ConnectionUuid(QUuid::createUuid().toString(QUuid::WithoutBraces)),
            .id = ConnectionId(id),
            .name = QStringLiteral("Practice: ") + scenario.name,
            .system =
                Profiles::systemFromText(scenario.system).value_or(Profiles::System::MyInvois),
            .login = scenario.intermediary ? Profiles::LoginMode::Intermediary
                                           : Profiles::LoginMode::Taxpayer,
            .environment = Profiles::Environment::Practice,
            .clientId = UpstreamClientId(scenario.clientId),
            .taxpayers = taxpayersOf(scenario),
            .expectTin = scenario.intermediary ? QString() : scenario.ownerTin,
            .readyMade = true,
            .settings = scenario.settings};
}

/// `wanted`, or with a number behind it what nobody is called yet.
QString freeName(const QString &wanted, const std::function<bool(const QString &)> &isTaken)
{
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

QString freeConnectionName(const Store::ProfileStore &profiles,
                           const Profiles::ConnectionProfile &wanted)
{
    return freeName(wanted.name, [&](const QString &name) {
        const auto &all = profiles.all();
        return std::any_of(all.begin(), all.end(), [&](const auto &other) {
            return other.id != wanted.id
                && Profiles::nameKey(other.name) == Profiles::nameKey(name);
        });
    });
}

/// The ready connection of a scenario. One that an earlier start made stays, with its history.
Result<ConnectionUuid> furnishConnection(Store::ProfileStore &profiles,
                                         const Practice::Scenario &scenario)
{
    Profiles::ConnectionProfile wanted = profileOf(scenario);
    wanted.name = freeConnectionName(profiles, wanted);
    const auto present = profiles.find(wanted.id);
    if (!present || !present->readyMade) {
        if (const auto added = profiles.add(wanted); !added)
            return added.error();
        return wanted.uuid;
    }
    wanted.uuid = present->uuid;
    wanted.paused = present->paused;
    wanted.credentialGeneration = present->credentialGeneration;
    if (wanted != *present) {
        if (const auto updated = profiles.update(wanted); !updated)
            return updated.error();
    }
    return wanted.uuid;
}

} // namespace

Result<PracticeCredential> furnishPractice(Store::ProfileStore &profiles,
                                           Store::LocalClientStore &clients, Milliseconds wall)
{
    if (const auto cleared = clearPracticeClients(clients); !cleared)
        return cleared.error();
    PracticeCredential credential{LocalClientId(Endpoint::newLocalClientId()),
                                  Endpoint::newLocalSecret()};
    const QByteArray salt = randomBytes(16);
    Store::LocalClient client{
        .clientId = credential.clientId,
        .name = freeName(QStringLiteral("Practice"),
                         [&](const QString &name) { return clients.findByName(name).has_value(); }),
        .secretSalt = salt,
        .secretHash = Endpoint::hashLocalSecret(credential.secret, salt),
        .createdAt = wall,
        .readyMade = true};
    for (const Practice::Scenario &scenario : Practice::scenarios()) {
        const auto uuid = furnishConnection(profiles, scenario);
        if (!uuid)
            return uuid.error();
        client.connections.append(*uuid);
    }
    if (const auto added = clients.add(client); !added)
        return added.error();
    return credential;
}

Result<LentScenario> lendScenario(Store::ProfileStore &profiles, const QString &name)
{
    const auto &all = Practice::scenarios();
    const auto scenario = std::ranges::find(all, name, &Practice::Scenario::name);
    if (scenario == all.end())
        return Error{.code = ErrorCode::NotFound, .detail = name};
    const Profiles::ConnectionProfile wanted = profileOf(*scenario);
    if (const auto present = profiles.find(wanted.id))
        return LentScenario{.profile = *present};
    Profiles::ConnectionProfile lent = wanted;
    lent.name = freeConnectionName(profiles, wanted);
    if (const auto added = profiles.add(lent); !added)
        return added.error();
    return LentScenario{.profile = lent, .isNew = true};
}

Result<> clearPracticeClients(Store::LocalClientStore &clients)
{
    // A copy: removing changes the list.
    const auto all = clients.all();
    for (const Store::LocalClient &client : all) {
        if (!client.readyMade)
            continue;
        if (const auto removed = clients.remove(client.clientId); !removed)
            return removed;
    }
    return {};
}

Result<> clearPractice(Store::ProfileStore &profiles, Store::LocalClientStore &clients)
{
    if (const auto cleared = clearPracticeClients(clients); !cleared)
        return cleared;
    const auto all = profiles.all();
    for (const auto &profile : all) {
        if (!profile.readyMade)
            continue;
        if (const auto removed = profiles.remove(profile.id); !removed)
            return removed;
        if (const auto forgotten = clients.forgetConnection(profile.uuid); !forgotten)
            return forgotten;
    }
    return {};
}

} // namespace Connector::Application
