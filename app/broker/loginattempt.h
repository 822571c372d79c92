#pragma once

#include "broker/upstreamdirectory.h"
#include "identity/identityprovider.h"
#include "store/loginjournal.h"
#include "vault/credentialvault.h"

#include <QObject>

#include <functional>
#include <variant>

namespace Connector::Broker {

/// One login from the keychain to the token, perhaps with the second secret:
///
///     readSecret -> send(secret in use) -> [invalid_client and the other secret is untried]
///                -> send(secret 2) -> finish
///
/// Answers exactly once and is then deleted by its owner; deleting it earlier drops late answers.
/// Main thread.
class LoginAttempt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginAttempt)

public:
    /// The keychain gave no secret, or the attempt could not be noted before sending.
    using Outcome = std::variant<Identity::TokenGrant, Identity::LoginFailure, Error>;

    /// What the attempt asks of its owner while it runs.
    struct Host
    {
        /// Takes one login from the budget, on disk first. An error means: do not send.
        std::function<Result<>()> takeLogin;
        /// The second secret had its turn, perhaps in another login meanwhile.
        std::function<bool()> secondTried;
        /// The first secret was refused: should this attempt end before the second is sent, the
        /// next one begins with it.
        std::function<void()> secondIsNext;
        /// Keeps which secret is in use, on disk first.
        std::function<Result<>(const Store::LoginJournal::SecretInUse &)> keepSecret;
        std::function<void(Outcome)> finished;
    };

    LoginAttempt(Identity::LoginRequest request, Store::LoginJournal::SecretInUse secret,
                 Vault::CredentialVault &vault, Identity::IdentityProvider &provider, Host host,
                 QObject *parent);

    void start();
    /// Of the credentials this attempt uses.
    qint64 generation() const { return m_request.profile.credentialGeneration; }
    /// 1 or 2: the one that was sent last.
    int secret() const { return m_secret.secret; }

private:
    void onCredentials(Result<Vault::Credentials> credentials);
    void send();
    void onOutcome(Identity::LoginOutcome outcome);
    bool maySwitchToSecond(const Identity::LoginFailure &failure) const;
    void finish(Outcome outcome);

    Identity::LoginRequest m_request;
    Store::LoginJournal::SecretInUse m_secret;
    Vault::CredentialVault &m_vault;
    Identity::IdentityProvider &m_provider;
    Host m_host;
    Vault::Credentials m_credentials;
};

} // namespace Connector::Broker
