#pragma once

#include "broker/tokenbroker.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Connector::Checks {

/// One login with the stored credentials of a connection, sent in another way than the connection
/// would: elsewhere, or for somebody else. Counted in the budget; secret 2 has its turn where
/// secret 1 is refused. Nothing of it is kept, the token is let go. Answers once; deleting it drops
/// the answer. Main thread.
class TrialLogin final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrialLogin)

public:
    /// The error of a login that failed; LoginBudgetExhausted and those of the vault: not sent.
    using Done = std::function<void(Result<>)>;

    TrialLogin(Broker::TokenBroker &broker, const Broker::UpstreamDirectory &upstreams,
               QObject *parent = nullptr);
    ~TrialLogin() override;

    /// `stored` names the credentials; `as` where they are sent.
    void start(const Profiles::ConnectionProfile &stored, const Profiles::ConnectionProfile &as,
               const Profiles::Taxpayer &onBehalfOf, Done done);

private:
    void send(Vault::Credentials credentials);
    void onOutcome(const Broker::LoginAttempt::Outcome &outcome);
    void finish(const Result<> &result);

    Broker::TokenBroker &m_broker;
    const Broker::UpstreamDirectory &m_upstreams;
    Profiles::ConnectionProfile m_as;
    Profiles::Taxpayer m_onBehalfOf;
    std::unique_ptr<Vault::CredentialVault> m_lent;
    std::unique_ptr<Broker::LoginAttempt> m_attempt;
    bool m_secondTried = false;
    Done m_done;
};

} // namespace Connector::Checks
