#pragma once

#include "diagnostics/evidence.h"

#include <QString>

#include <optional>

namespace Connector::Diagnostics {

/// A host that people name in connection with a login.
struct KnownHost
{
    QLatin1StringView host;
    /// Answers logins and API calls.
    bool answersCalls = false;
    std::optional<Profiles::Environment> environment = {};
    std::optional<Profiles::System> system = {};
    /// Why it is the wrong one; English, for the detail.
    QLatin1StringView what = {};
};

/// SDK site, FAQ ("Environments"), and the wrong addresses that circulate; nullptr if unknown.
const KnownHost *knownHost(const QString &host);

/// What an unknown host under LHDN's domain most likely is: a typing error.
bool isUnderLhdn(const QString &host);

/// The environment that an issuer (`iss`) of a token belongs to.
std::optional<Profiles::Environment> environmentOfIssuer(const QString &issuer);

} // namespace Connector::Diagnostics
