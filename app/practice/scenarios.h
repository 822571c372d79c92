#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Connector::Practice {

/// One situation that the practice service plays, as a ready connection `practice-<name>`. Ids and
/// secrets are published and worthless on purpose; nothing real may be typed in their place.
struct Scenario
{
    QString name;
    /// One English sentence: what a login in this scenario shows.
    QString what;
    QString clientId;
    QByteArray secret1;
    QByteArray secret2;
    bool intermediary = false;
    /// `TIN` or `TIN:ROB` of an intermediary scenario, with a label after a bar:
    /// `C1234567890|Name`.
    QStringList taxpayers;
};

const QList<Scenario> &scenarios();
/// The scenario with this client id, or nullptr.
const Scenario *scenarioOfClient(QStringView clientId);

} // namespace Connector::Practice
