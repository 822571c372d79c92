#include "broker/upstreamdirectory.h"

#include "identity/systems.h"

namespace Connector::Broker {

Vault::Binding bindingOf(const Profiles::ConnectionProfile &profile, const QUrl &tokenUrl)
{
    Vault::Binding binding{.environment = Profiles::toText(profile.environment),
                           .tokenUrl = tokenUrl.toString(QUrl::FullyEncoded),
                           .clientId = profile.clientId.toString(),
                           .login = Profiles::toText(profile.login)};
    // Practice has a new port at each start, and its secrets are published anyway.
    if (profile.environment == Profiles::Environment::Practice) {
        binding.tokenUrl = QStringLiteral("practice");
        return binding;
    }
    const Identity::UpstreamSystem &system = Identity::systemOf(profile);
    if (system.hasFileUser(profile)) {
        // Elsewhere than in Practice it follows from the profile alone.
        binding.apiUrl = system.apiUrl(profile, {}).toString(QUrl::FullyEncoded);
        binding.fileUser = profile.setting(QStringLiteral("file_user"));
    }
    return binding;
}

} // namespace Connector::Broker
