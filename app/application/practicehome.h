#pragma once

#include "base/result.h"
#include "base/secretstring.h"
#include "store/localclientstore.h"
#include "store/profilestore.h"

#include <QLatin1StringView>
#include <QString>

namespace Connector::Application {

/// What the ids of the ready connections begin with; no connection of the owner gets such an id.
inline constexpr QLatin1StringView practicePrefix{"practice-"};

/// The local credential that `serve --practice` hands to whoever wants to try.
struct PracticeCredential
{
    LocalClientId clientId;
    SecretString secret;
};

/// Puts the ready connections `practice-<scenario>` and a fresh local client granted all of them
/// into the stores. Connections of an earlier start stay, with what is known about them. Where
/// the owner uses one of the names already, a number follows it. Errors: InputIdTaken, StoreFailed.
Result<PracticeCredential> furnishPractice(Store::ProfileStore &profiles,
                                           Store::LocalClientStore &clients, Milliseconds wall);

/// A ready connection for somebody who wants to see one scenario.
struct LentScenario
{
    Profiles::ConnectionProfile profile;
    /// It was not there before; whoever asked takes it away again. What a crash leaves behind goes
    /// with the next start without Practice.
    bool isNew = false;
};

/// Errors: NotFound (no such scenario), StoreFailed.
Result<LentScenario> lendScenario(Store::ProfileStore &profiles, const QString &name);

/// The local client of an earlier start ends with it.
Result<> clearPracticeClients(Store::LocalClientStore &clients);

/// Takes the ready-made things out again; what the owner made stays.
Result<> clearPractice(Store::ProfileStore &profiles, Store::LocalClientStore &clients);

} // namespace Connector::Application
