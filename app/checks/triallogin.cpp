#include "checks/triallogin.h"

#include "vault/publishedvault.h"

#include <utility>

namespace Connector::Checks {

TrialLogin::TrialLogin(Broker::TokenBroker &broker, const Broker::UpstreamDirectory &upstreams,
                       QObject *parent)
    : QObject(parent)
    , m_broker(broker)
    , m_upstreams(upstreams)
{}

TrialLogin::~TrialLogin() = default;

void TrialLogin::start(const Profiles::ConnectionProfile &stored,
                       const Profiles::ConnectionProfile &as, const Profiles::Taxpayer &onBehalfOf,
                       Done done)
{
    m_as = as;
    m_onBehalfOf = onBehalfOf;
    m_done = std::move(done);
    m_upstreams.vault(stored).read(stored.uuid,
                                   Broker::bindingOf(stored, m_upstreams.tokenUrl(stored)),
                                   {this, [this](Result<Vault::Credentials> credentials) {
                                        if (credentials)
                                            send(std::move(*credentials));
                                        else
                                            finish(credentials.error());
                                    }});
}

void TrialLogin::send(Vault::Credentials credentials)
{
    auto lent = std::make_shared<Vault::Credentials>(std::move(credentials));
    m_lent = std::make_unique<Vault::PublishedVault>(
        [lent](const QString &) { return std::optional(lent->clone()); });
    const Broker::LoginAttempt::Host host{
        .takeLogin = [this] { return m_broker.takeLogin(m_as); },
        .secondTried = [this] { return m_secondTried; },
        .secondIsNext = [] {},
        .keepSecret = [this](const Store::LoginJournal::SecretInUse &secret) -> Result<> {
            m_secondTried = m_secondTried || secret.secondTried;
            return {};
        },
        .finished = [this](const Broker::LoginAttempt::Outcome &outcome) { onOutcome(outcome); }};
    m_attempt = std::make_unique<Broker::LoginAttempt>(
        Identity::LoginRequest{
            .profile = m_as, .tokenUrl = m_upstreams.tokenUrl(m_as), .onBehalfOf = m_onBehalfOf},
        Store::LoginJournal::SecretInUse{}, *m_lent, m_upstreams.provider(m_as), host, nullptr);
    m_attempt->start();
}

void TrialLogin::onOutcome(const Broker::LoginAttempt::Outcome &outcome)
{
    // It is on the call stack.
    m_attempt.release()->deleteLater();
    if (const auto *failure = std::get_if<Identity::LoginFailure>(&outcome))
        finish(failure->error);
    else if (const auto *error = std::get_if<Error>(&outcome))
        finish(*error);
    else
        finish({});
}

void TrialLogin::finish(const Result<> &result)
{
    if (const auto done = std::exchange(m_done, {}))
        done(result);
}

} // namespace Connector::Checks
