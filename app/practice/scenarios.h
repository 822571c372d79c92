#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Connector::Practice {

/// What happens to a login, the name of the scenario in the contract.
enum class Situation {
    Ok,
    Intermediary,
    WrongSecret,
    Secret2,
    Blocked,
    WrongEnvironment,
    Empty400,
    Maintenance,
    RateLimited,
    Slow,
    Down,
    CaptivePortal,
    NoToken,
    ShortLife,
    TinMismatch,
    NotAppointed,
    ClockSkew,
    Bridge,
    BridgeRevoked,
    BridgeRateLimited,
    Myob,
    MyobSignInAgain,
    MyobDesktop,
    MyobFileUser,
};

/// One situation that the practice service plays, as a ready connection `practice-<name>`. Ids and
/// secrets are published and worthless on purpose; nothing real may be typed in their place.
struct Scenario
{
    Situation situation = Situation::Ok;
    QString name;
    /// The word of the system it plays ("myinvois").
    QString system = QStringLiteral("myinvois");
    /// One English sentence: what a login in this scenario shows.
    QString what;
    /// A UUID that starts with "fa15e000-"; no id of MyInvois is issued in that range on purpose.
    QString clientId;
    QByteArray secret1;
    /// Of MYOB its refresh token.
    QByteArray secret2;
    /// Of the company file's user, where MYOB's file is not linked to my.MYOB.
    QByteArray filePassword = {};
    /// What only its system has, for the ready connection.
    QMap<QString, QString> settings = {};
    /// Who owns the credentials, and for a taxpayer scenario what the ready connection expects.
    QString ownerTin;
    bool intermediary = false;
    /// `TIN` or `TIN:ROB` of an intermediary scenario, with a label after a bar:
    /// `C1234567890|Name`.
    QStringList taxpayers;
    /// Those of `taxpayers` that appointed the intermediary, without label.
    QStringList appointedBy;
};

/// All scenarios, in the order of the contract.
const QList<Scenario> &scenarios();
/// The scenario with this client id, or nullptr. UUIDs are compared without case.
const Scenario *scenarioOfClient(QStringView clientId);
/// Whether this is one of the published secrets, the only ones that may be stored for Practice and
/// the only ones that must not be stored for anything else.
bool isPublished(QStringView clientId, QByteArrayView secret);

} // namespace Connector::Practice
