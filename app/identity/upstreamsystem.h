#pragma once

#include "base/clock.h"
#include "http/client.h"
#include "identity/identityprovider.h"
#include "profiles/connectionprofile.h"
#include "profiles/textcleaning.h"

#include <QByteArrayList>
#include <QMap>

#include <memory>

namespace Connector::Identity {

class SignInProtocol;

/// A field that connections of one system have and others do not.
struct SettingField
{
    /// Its key in ConnectionProfile::settings and in JSON, "token_body"; the option is
    /// `--token-body`.
    QString key = {};
    /// What stands after the option ("form|json"); empty for a switch.
    QString value = {};
    QString what = {};
};

/// What a person typed for a connection, as far as its system judges it. An absent field is null,
/// an absent setting is not in the map.
struct ConnectionTexts
{
    QString identityUrl = {};
    QString apiUrl = {};
    QMap<QString, QString> settings = {};
};

/// What a login gave for calls of the API.
struct ApiSecrets
{
    SharedSecret token = {};
    /// As in TokenGrant; null where there is none.
    SharedSecret companyFile = {};
};

/// What the second secret of a keychain item is for.
enum class SecondSecret {
    /// Tried once where the first is refused.
    Fallback,
    /// The refresh token of a sign-in; every login may replace it.
    RefreshToken,
};

/// Everything that is particular to one upstream system except its login itself: what a person has
/// to type, which addresses it has, what a call of its API carries. One object per system, without
/// state, for any thread. A new system is a folder with one of these and one line in systems.cpp.
class UpstreamSystem
{
public:
    virtual ~UpstreamSystem() = default;

    virtual Profiles::System system() const = 0;

    // ---- what a person types
    virtual QList<SettingField> fields() const { return {}; }
    /// What a connection has whose environment nobody named; nothing: it has to be named.
    virtual std::optional<Profiles::Environment> usualEnvironment() const;
    virtual QList<Profiles::Environment> environments() const;
    /// Judges the texts that are present and puts them into the profile, whose environment is set.
    virtual Result<> take(const ConnectionTexts &texts,
                          Profiles::ConnectionProfile &profile) const = 0;
    virtual Result<Profiles::Checked<UpstreamClientId>> checkClientId(const QString &text) const;
    virtual Result<Profiles::Checked<SecretString>> checkSecret(const SecretString &secret,
                                                                const UpstreamClientId &clientId,
                                                                const QString &field) const;

    /// This connection has the user of a company file, whose password is stored beside the secret.
    virtual bool hasFileUser(const Profiles::ConnectionProfile &) const { return false; }
    /// That password. Errors: InputNotApplicable where there is no such user.
    virtual Result<SecretString> checkFilePassword(const SecretString &password,
                                                   const Profiles::ConnectionProfile &profile,
                                                   const QString &field) const;

    // ---- where it goes
    /// The base of its login addresses, for display; `practice` is the address of the practice
    /// service, empty while it does not run.
    virtual QUrl identityUrl(const Profiles::ConnectionProfile &profile,
                             const QUrl &practice) const = 0;
    /// The full address the secret is posted to.
    virtual QUrl tokenUrl(const Profiles::ConnectionProfile &profile,
                          const QUrl &practice) const = 0;
    /// The base address of its API, without a trailing slash.
    virtual QUrl apiUrl(const Profiles::ConnectionProfile &profile, const QUrl &practice) const = 0;

    // ---- how its logins behave
    virtual SecondSecret secondSecret() const { return SecondSecret::Fallback; }
    /// Connections with the same address and client id share one login.
    virtual bool sharesLogins() const { return true; }
    /// Its logins give a token that a package may have; if not, a package has the pass-through
    /// only.
    virtual bool hasTokens() const { return true; }
    /// How a person signs in; nullptr where credentials are enough.
    virtual const SignInProtocol *signIn() const { return nullptr; }

    // ---- what a call of its API carries
    /// The path upstream for a call whose path here begins with "/api/".
    virtual QByteArray apiTarget(const QByteArray &path) const;
    /// The header fields that authenticate a call.
    virtual Http::Headers apiFields(const Profiles::ConnectionProfile &profile,
                                    const ApiSecrets &secrets) const;
    /// What to append to the API address for a small call that every token may make; empty where
    /// none is known.
    virtual QString probePath(const Profiles::ConnectionProfile &) const { return {}; }
    /// Fields, in lower case, that are never taken from a caller.
    virtual QByteArrayList ownApiFields() const { return {}; }

    /// A person has confirmed that calls may cross the network without encryption.
    virtual bool mayBePlain(const Profiles::ConnectionProfile &) const { return false; }

    /// Client and clock outlive the provider.
    virtual std::unique_ptr<IdentityProvider> createProvider(Http::Client &client,
                                                             const Clock &clock) const = 0;
};

} // namespace Connector::Identity
