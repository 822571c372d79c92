#pragma once

#include "identity/upstreamsystem.h"

namespace Connector::Identity::Bridge {

/// MyInvois Bridge, and every service with client credentials like it: the token address is preset
/// and can be changed, the body is a form or JSON.
class BridgeSystem final : public UpstreamSystem
{
public:
    Profiles::System system() const override { return Profiles::System::Bridge; }

    QList<SettingField> fields() const override;
    Result<> take(const ConnectionTexts &texts,
                  Profiles::ConnectionProfile &profile) const override;

    QUrl identityUrl(const Profiles::ConnectionProfile &profile,
                     const QUrl &practice) const override;
    QUrl tokenUrl(const Profiles::ConnectionProfile &profile, const QUrl &practice) const override;
    QUrl apiUrl(const Profiles::ConnectionProfile &profile, const QUrl &practice) const override;

    std::unique_ptr<IdentityProvider> createProvider(Http::Client &client,
                                                     const Clock &clock) const override;
};

} // namespace Connector::Identity::Bridge
