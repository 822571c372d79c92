#pragma once

#include "identity/upstreamsystem.h"

namespace Connector::Identity::MyobDesktop {

/// A company file of MYOB AccountRight behind the local API of that program.
class DesktopSystem final : public UpstreamSystem
{
public:
    Profiles::System system() const override { return Profiles::System::MyobDesktop; }

    QList<SettingField> fields() const override;
    Result<> take(const ConnectionTexts &texts,
                  Profiles::ConnectionProfile &profile) const override;
    /// The API key, which the local API does not ask for; may be empty.
    Result<Profiles::Checked<UpstreamClientId>> checkClientId(const QString &text) const override;
    /// The password of the file: any text, blanks included; may be empty.
    Result<Profiles::Checked<SecretString>> checkSecret(const SecretString &secret,
                                                        const UpstreamClientId &clientId,
                                                        const QString &field) const override;

    QUrl identityUrl(const Profiles::ConnectionProfile &profile,
                     const QUrl &practice) const override;
    QUrl tokenUrl(const Profiles::ConnectionProfile &profile, const QUrl &practice) const override;
    QUrl apiUrl(const Profiles::ConnectionProfile &profile, const QUrl &practice) const override;

    bool sharesLogins() const override { return false; }
    bool hasTokens() const override { return false; }

    Http::Headers apiFields(const Profiles::ConnectionProfile &profile,
                            const ApiSecrets &secrets) const override;
    QByteArrayList ownApiFields() const override;
    bool mayBePlain(const Profiles::ConnectionProfile &profile) const override;

    std::unique_ptr<IdentityProvider> createProvider(Http::Client &client,
                                                     const Clock &clock) const override;
};

} // namespace Connector::Identity::MyobDesktop
