#pragma once

#include "broker/upstreamdirectory.h"
#include "identity/identityprovider.h"
#include "store/loginjournal.h"
#include "vault/credentialvault.h"

#include <QObject>

#include <functional>
#include <memory>
#include <variant>

namespace Connector::Broker {

/// One login from the keychain to the token, perhaps with the second secret:
///
///     readSecret -> send(secret in use) -> [invalid_client and the other secret is untried]
///                -> send(secret 2) -> finish
///
/// Where the second secret is a refresh token (RFC 6749 section 6), it goes along with the first,
/// and its successor is in the keychain before anybody gets the access token:
///
///     (save what an earlier attempt could not) -> readSecret -> note on disk -> send
///                -> write the successor -> end the note -> finish
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
        /// A refresh token is about to be sent; on disk first. It stays noted until the answer, or
        /// its successor, is safe.
        std::function<Result<>()> noteRefresh = {};
        std::function<void()> endRefresh = {};
        /// An earlier refresh never came to its end, as it was when this attempt was made.
        bool isRefreshOpen = false;
        /// The keychain did not take these; nothing once it has.
        std::function<void(std::shared_ptr<const Vault::Credentials>)> holdUnsaved = {};
        /// What an earlier attempt could not save.
        std::shared_ptr<const Vault::Credentials> unsaved = {};
        /// The credentials of this attempt are still those of the connection.
        std::function<bool()> isCurrent = {};
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
    /// Losing this attempt may lose a sign-in.
    bool usesRefreshToken() const;
    /// 1 or 2: the one that was sent last.
    int secret() const { return m_secret.secret; }

private:
    void readSecret();
    void onCredentials(Result<Vault::Credentials> credentials);
    void send();
    Result<> prepareSecond();
    Result<> prepareRefresh();
    void onOutcome(Identity::LoginOutcome outcome);
    void onGrant(Identity::TokenGrant grant);
    void onFailure(Identity::LoginFailure failure);
    void save(const std::shared_ptr<const Vault::Credentials> &credentials,
              std::function<void()> saved);
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
