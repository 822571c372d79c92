#include "broker/upstreamdirectory.h"

namespace Connector::Broker {

Vault::Binding bindingOf(const Profiles::ConnectionProfile &profile, const QUrl &tokenUrl)
{
    // Practice has a new port at each start, and its secrets are published anyway.
    const QString address = profile.environment == Profiles::Environment::Practice
        ? QStringLiteral("practice")
        : tokenUrl.toString(QUrl::FullyEncoded);
    return {.environment = Profiles::toText(profile.environment),
            .tokenUrl = address,
            .clientId = profile.clientId.toString(),
            .login = Profiles::toText(profile.login)};
}

} // namespace Connector::Broker
