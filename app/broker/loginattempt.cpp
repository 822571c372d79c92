#include "broker/loginattempt.h"

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
    if (m_secret.secret == 2 && m_credentials.secret2.isEmpty())
        m_secret.secret = 1;
    send();
}

void LoginAttempt::send()
{
    if (const Result<> taken = m_host.takeLogin(); !taken) {
        finish(taken.error());
        return;
    }
    if (m_secret.secret == 2 && !m_secret.secondTried) {
        // Noted before it is sent: a crash in between must not give the second secret a second try.
        m_secret.secondTried = true;
        Store::LoginJournal::SecretInUse noted = m_secret;
        noted.secret = 1;
        if (const Result<> kept = m_host.keepSecret(noted); !kept) {
            finish(kept.error());
            return;
        }
    }
    const SecretString &secret =
        m_secret.secret == 2 ? m_credentials.secret2 : m_credentials.secret1;
    m_provider.logIn(m_request, secret.clone(),
                     [self = QPointer(this)](Identity::LoginOutcome outcome) {
                         if (self)
                             self->onOutcome(std::move(outcome));
                     });
}

void LoginAttempt::onOutcome(Identity::LoginOutcome outcome)
{
    if (auto *grant = std::get_if<Identity::TokenGrant>(&outcome)) {
        // Only a secret that worked is the one in use. The token is good even if that note failed.
        const Result<> kept = m_host.keepSecret(m_secret);
        Q_UNUSED(kept)
        finish(std::move(*grant));
        return;
    }
    auto &failure = std::get<Identity::LoginFailure>(outcome);
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
    return failure.upstreamError == u"invalid_client"
        && failure.error.code != ErrorCode::CredentialsBlocked && m_secret.secret == 1
        && !m_credentials.secret2.isEmpty() && !m_host.secondTried();
}

void LoginAttempt::finish(Outcome outcome)
{
    m_credentials = {};
    m_host.finished(std::move(outcome));
}

} // namespace Connector::Broker
