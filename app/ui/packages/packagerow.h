#pragma once

#include "profiles/connectionprofile.h"
#include "store/localclientstore.h"
#include "ui/logins/statewords.h"
#include "ui/widgets/detailscard.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Connector::Ui {

/// Everything the Packages page knows about one accounting package. Holds no secret, not even its
/// hash.
struct PackageRow
{
    LocalClientId clientId = {};
    QString name = {};
    /// The logins it may use, as their owner calls them.
    QStringList logins = {};
    /// The same by id, in the same order.
    QList<ConnectionId> connections = {};
    Profiles::Environment environment = Profiles::Environment::Production;
    Store::Rights rights = Store::Rights::Token;
    /// For whom; empty for every taxpayer of its logins.
    QStringList taxpayers = {};
    // Wall clock, all of them.
    Milliseconds createdAt{0};
    std::optional<Milliseconds> expiresAt = {};
    std::optional<Milliseconds> lastUsed = {};
    std::optional<Milliseconds> revokedAt = {};
    std::optional<Milliseconds> previousUntil = {};
    std::optional<Milliseconds> previousUsedAt = {};
    std::optional<Milliseconds> tokensUntil = {};
    QString lastProgram = {};
    QString revokedReason = {};
    /// Where it finds the endpoint; empty without a login.
    QString tokenUrl = {};
    QString baseUrl = {};
    /// Where it calls the API instead, if no token opens what it may log in to.
    QString apiUrl = {};
    /// What it is given for each of its logins, in their order: the one address or the other.
    QStringList loginUrls = {};

    bool operator==(const PackageRow &) const = default;
};

/// No token of its own opens this login: packages call its API through the connector, which adds
/// the user of the company file.
bool isCalledOnly(const Profiles::ConnectionProfile &profile);
/// The address under which this client calls the API, or nothing if it asks for a token first.
/// `baseUrl` is the beginning of its addresses.
QString apiUrlOf(const Store::LocalClient &client,
                 const QList<Profiles::ConnectionProfile> &profiles, const QString &baseUrl);

/// One row from what the stores know. `endpoint` is the beginning of every address, empty while
/// nothing listens.
PackageRow packageRowOf(const Store::LocalClient &client,
                        const QList<Profiles::ConnectionProfile> &profiles,
                        const QString &endpoint);

/// Whether it gets nothing any more: revoked, expired, or without a login.
bool isStopped(const PackageRow &row, Milliseconds wall);

// In the language of the program; pure functions.

/// What it may do.
QString rightsWords(Store::Rights rights);
/// When it came last and with which program, or why it cannot come.
StateWords packageWords(const PackageRow &row, Milliseconds wall);
/// What a person may want to know about it, most useful first.
QList<DetailLine> packageDetails(const PackageRow &row, Milliseconds wall);

} // namespace Connector::Ui
