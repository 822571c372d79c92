#pragma once

#include "identity/myob/myobsignin.h"
#include "identity/upstreamsystem.h"

namespace Connector::Identity::Myob {

/// MYOB Business API: a person signs in once, from then on a refresh token stands for them.
class MyobSystem final : public UpstreamSystem
{
public:
    Profiles::System system() const override { return Profiles::System::Myob; }

    QList<SettingField> fields() const override;
    Result<> take(const ConnectionTexts &texts,
                  Profiles::ConnectionProfile &profile) const override;

    bool hasFileUser(const Profiles::ConnectionProfile &profile) const override;
    Result<SecretString> checkFilePassword(const SecretString &password,
                                           const Profiles::ConnectionProfile &profile,
                                           const QString &field) const override;

    QUrl identityUrl(const Profiles::ConnectionProfile &profile,
                     const QUrl &practice) const override;
    QUrl tokenUrl(const Profiles::ConnectionProfile &profile, const QUrl &practice) const override;
    QUrl apiUrl(const Profiles::ConnectionProfile &profile, const QUrl &practice) const override;

    SecondSecret secondSecret() const override { return SecondSecret::RefreshToken; }
    /// A consent covers one company file.
    bool sharesLogins() const override { return false; }
    const SignInProtocol *signIn() const override { return &m_signIn; }

    Http::Headers apiFields(const Profiles::ConnectionProfile &profile,
                            const ApiSecrets &secrets) const override;
    /// Known only with the user of a company file, who may always open that file.
    QString probePath(const Profiles::ConnectionProfile &profile) const override;
    QByteArrayList ownApiFields() const override;

    std::unique_ptr<IdentityProvider> createProvider(Http::Client &client,
                                                     const Clock &clock) const override;

private:
    MyobSignIn m_signIn;
};

} // namespace Connector::Identity::Myob
