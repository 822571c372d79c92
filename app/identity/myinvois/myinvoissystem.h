#pragma once

#include "identity/upstreamsystem.h"

namespace Connector::Identity::MyInvois {

/// LHDN: fixed addresses, UUIDs as client ids, a login for each taxpayer of an intermediary.
class MyInvoisSystem final : public UpstreamSystem
{
public:
    Profiles::System system() const override { return Profiles::System::MyInvois; }

    /// Nobody should log in to production by leaving a word out.
    std::optional<Profiles::Environment> usualEnvironment() const override { return {}; }
    QList<Profiles::Environment> environments() const override;
    Result<> take(const ConnectionTexts &texts,
                  Profiles::ConnectionProfile &profile) const override;
    Result<Profiles::Checked<UpstreamClientId>> checkClientId(const QString &text) const override;

    QUrl identityUrl(const Profiles::ConnectionProfile &profile,
                     const QUrl &practice) const override;
    QUrl tokenUrl(const Profiles::ConnectionProfile &profile, const QUrl &practice) const override;
    QUrl apiUrl(const Profiles::ConnectionProfile &profile, const QUrl &practice) const override;

    QByteArray apiTarget(const QByteArray &path) const override { return path; }
    /// SDK site, Get All Document Types.
    QString probePath(const Profiles::ConnectionProfile &) const override
    {
        return QStringLiteral("/api/v1.0/documenttypes");
    }

    std::unique_ptr<IdentityProvider> createProvider(Http::Client &client,
                                                     const Clock &clock) const override;
};

} // namespace Connector::Identity::MyInvois
