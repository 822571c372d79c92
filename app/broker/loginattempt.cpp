#include "broker/loginattempt.h"

#include "identity/systems.h"

#include <QPointer>

namespace Connector::Broker {

LoginAttempt::LoginAttempt(Identity::LoginRequest request, Store::LoginJournal::SecretInUse secret,
                           Vault::CredentialVault &vault, Identity::IdentityProvider &provider,
                           Host host, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_secret(std::move(secret))
    , m_vault(vault)
    , m_provider(provider)
    , m_host(std::move(host))
{}

void LoginAttempt::start()
{
    if (m_host.unsaved)
        save(m_host.unsaved, [this] { readSecret(); });
    else
        readSecret();
}

void LoginAttempt::readSecret()
{
    m_vault.read(m_request.profile.uuid, bindingOf(m_request.profile, m_request.tokenUrl),
                 {this, [this](Result<Vault::Credentials> credentials) {
                      onCredentials(std::move(credentials));
                  }});
}

void LoginAttempt::onCredentials(Result<Vault::Credentials> credentials)
{
    if (!credentials) {
        finish(credentials.error());
        return;
    }
    m_credentials = std::move(*credentials);
    if (usesRefreshToken() && m_credentials.secret2.isEmpty()) {
        finish(Identity::LoginFailure{.error = {.code = ErrorCode::LoginSignInNeeded},
                                      .remedy = Identity::Remedy::Person});
        return;
    }
    if (m_secret.secret == 2 && m_credentials.secret2.isEmpty())
        m_secret.secret = 1;
    send();
}

bool LoginAttempt::usesRefreshToken() const
{
    return Identity::systemOf(m_request.profile).secondSecret()
        == Identity::SecondSecret::RefreshToken;
}

void LoginAttempt::send()
{
    if (const Result<> taken = m_host.takeLogin(); !taken) {
        finish(taken.error());
        return;
    }
    const Result<> prepared = usesRefreshToken() ? prepareRefresh() : prepareSecond();
    if (!prepared) {
        finish(prepared.error());
        return;
    }
    if (!m_credentials.filePassword.isEmpty()) {
        m_request.filePassword =
            std::make_shared<const SecretString>(m_credentials.filePassword.clone());
    }
    const SecretString &secret =
        m_secret.secret == 2 ? m_credentials.secret2 : m_credentials.secret1;
    m_provider.logIn(m_request, secret.clone(),
                     [self = QPointer(this)](Identity::LoginOutcome outcome) {
                         if (self)
                             self->onOutcome(std::move(outcome));
                     });
}

/// Noted before it is sent: a crash in between must not give the second secret a second try.
Result<> LoginAttempt::prepareSecond()
{
    if (m_secret.secret != 2 || m_secret.secondTried)
        return {};
    m_secret.secondTried = true;
    Store::LoginJournal::SecretInUse noted = m_secret;
    noted.secret = 1;
    return m_host.keepSecret(noted);
}

/// Noted before it is sent: the upstream voids it with its answer, whether or not that arrives.
Result<> LoginAttempt::prepareRefresh()
{
    m_secret.secret = 1;
    m_request.refreshToken = std::make_shared<const SecretString>(m_credentials.secret2.clone());
    return m_host.noteRefresh();
}

void LoginAttempt::onOutcome(Identity::LoginOutcome outcome)
{
    if (auto *grant = std::get_if<Identity::TokenGrant>(&outcome))
        onGrant(std::move(*grant));
    else
        onFailure(std::get<Identity::LoginFailure>(std::move(outcome)));
}

void LoginAttempt::onGrant(Identity::TokenGrant grant)
{
    if (!usesRefreshToken()) {
        // Only a secret that worked is the one in use. The token is good even if that note failed.
        const Result<> kept = m_host.keepSecret(m_secret);
        Q_UNUSED(kept)
        finish(std::move(grant));
        return;
    }
    // Replaced meanwhile: what this login brought belongs to credentials that are gone.
    if (!grant.refreshToken || !m_host.isCurrent()) {
        m_host.endRefresh();
        finish(std::move(grant));
        return;
    }
    auto successor = std::make_shared<const Vault::Credentials>(
        Vault::Credentials{.secret1 = m_credentials.secret1.clone(),
                           .secret2 = grant.refreshToken->clone(),
                           .filePassword = m_credentials.filePassword.clone()});
    grant.refreshToken.reset();
    auto held = std::make_shared<Identity::TokenGrant>(std::move(grant));
    save(successor, [this, held] { finish(std::move(*held)); });
}

/// Until the keychain has them, these credentials are in memory only and no token goes out.
void LoginAttempt::save(const std::shared_ptr<const Vault::Credentials> &credentials,
                        std::function<void()> saved)
{
    m_host.holdUnsaved(credentials);
    m_vault.write(m_request.profile.uuid, bindingOf(m_request.profile, m_request.tokenUrl),
                  credentials->clone(),
                  {this, [this, saved = std::move(saved)](const Result<> &written) {
                       if (!written) {
                           Error error = written.error();
                           error.detail = errorId(error.code);
                           error.code = ErrorCode::MyobSignInNotSaved;
                           finish(error);
                           return;
                       }
                       m_host.holdUnsaved(nullptr);
                       m_host.endRefresh();
                       saved();
                   }});
}

void LoginAttempt::onFailure(Identity::LoginFailure failure)
{
    if (usesRefreshToken()) {
        // Without an answer the refresh token may be void already.
        if (failure.httpStatus > 0 && failure.remedy == Identity::Remedy::Person)
            m_host.endRefresh();
        if (m_host.isRefreshOpen && failure.error.code == ErrorCode::MyobSignInAgain) {
            failure.error.detail = QStringLiteral(
                "an earlier renewal was broken off before its new refresh token was saved");
        }
        finish(std::move(failure));
        return;
    }
    if (!maySwitchToSecond(failure)) {
        finish(std::move(failure));
        return;
    }
    m_secret.secret = 2;
    m_host.secondIsNext();
    send();
}

/// The second secret is for a refused pair, never for another error.
bool LoginAttempt::maySwitchToSecond(const Identity::LoginFailure &failure) const
{
    return Identity::isSecretRefused(failure) && m_secret.secret == 1
        && !m_credentials.secret2.isEmpty() && !m_host.secondTried();
}

void LoginAttempt::finish(Outcome outcome)
{
    m_credentials = {};
    m_request.refreshToken.reset();
    m_request.filePassword.reset();
    m_host.finished(std::move(outcome));
}

} // namespace Connector::Broker
