#pragma once

#include "audit/entry.h"
#include "base/secretstring.h"
#include "commands/command.h"
#include "store/localclientstore.h"

namespace Connector::Commands {

/// The client with the secret that was made for it, as `client add` and `client rotate` show it:
/// the one place where a local secret leaves, to be copied into the package.
Output newSecretOutput(Application::Services &services, const Store::LocalClient &client,
                       const SecretString &secret);

/// Until when a token lives that the client has: nobody can take that back. Nothing if it has none
/// of the service itself.
std::optional<Milliseconds> tokensOutlive(const Store::LocalClient &client, Milliseconds wall);
QString keptTokens(Milliseconds until);

/// What a person did to a local client.
void auditClient(Application::Services &services, const Store::LocalClient &client,
                 Audit::Event event, const QString &note);

} // namespace Connector::Commands
