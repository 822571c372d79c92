#pragma once

#include "base/completion.h"
#include "broker/causebook.h"
#include "broker/loginattempt.h"
#include "broker/loginend.h"
#include "broker/loginqueue.h"
#include "broker/loginstatus.h"
#include "broker/logintable.h"
#include "broker/refreshholds.h"
#include "broker/secretturns.h"
#include "broker/standingbook.h"
#include "broker/token.h"
#include "broker/upstreamdirectory.h"
#include "store/loginjournal.h"
#include "store/profilestore.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace Connector::Broker {

/// Hands out access tokens and decides when a login is sent. At most one login per upstream
/// identity (environment, address, client id, onbehalfof) runs at a time; everybody who asks
/// meanwhile shares its outcome. Tokens are renewed ahead while somebody uses them, a live token is
/// never thrown away because a renewal failed, and what was refused stays refused until a person
/// acts, across restarts. Lives in the main thread.
class TokenBroker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenBroker)

public:
    TokenBroker(const Store::ProfileStore &profiles, Store::LoginJournal &journal,
                const UpstreamDirectory &upstreams, const Clock &clock, QObject *parent = nullptr);
    ~TokenBroker() override;

    /// Errors: NotFound, LoginPaused, LoginBudgetExhausted (retryAfter set), whatever the login or
    /// the keychain failed with; retryAfter is set where time helps.
    void request(const LoginName &login, const TokenDemand &demand, Completion<Token> done);
    /// A person asks: sent even where callers are refused, ahead of them, within the budget.
    void renew(const LoginName &login, Completion<Token> done);

    /// Every login of every connection, in the order of the store.
    QList<LoginName> logins() const { return m_logins.names(); }
    LoginStatus status(const LoginName &login) const;
    QList<LoginStatus> statuses() const;
    std::optional<Token> liveToken(const LoginName &login) const;
    /// The upstream says that this token is void: if it is still the live one, it is not handed out
    /// any more.
    void drop(const LoginName &login, const SharedSecret &token);
    /// The token was handed out elsewhere; keeps it worth renewing.
    void noteUse(const LoginName &login, const Moment &when);
    /// Logins that may still be sent within this minute.
    int loginsLeft(const ConnectionId &connection) const;
    /// Takes one login from the budget of this profile's client id for somebody who sends it past
    /// this broker: the trial of a connection that is not stored. Errors: LoginBudgetExhausted
    /// (retryAfter set), StoreFailed.
    Result<> takeLogin(const Profiles::ConnectionProfile &profile)
    {
        return takeLogin(budgetKey(profile), queueOf(profile));
    }

    /// A new secret was stored: whatever was decided about the old one is void, and so is the user
    /// of a company file that lies beside a token.
    void credentialsReplaced(const ConnectionId &connection);
    /// What the refusal that a login ended with means to somebody who knows its history; shown
    /// beside it until the login ends otherwise. Nothing: the refusal says it all.
    void setCause(const LoginName &login, const std::optional<Error> &cause)
    {
        if (m_causes.keep(status(login), cause))
            emit loginChanged(login);
    }
    void keychainChanged();
    /// The credentials of this connection are about to be replaced: answers once no login with
    /// their refresh token is under way, and none starts before release(). Answers at once for
    /// systems without such tokens; every login under way has a deadline.
    void hold(const ConnectionId &connection, Completion<> done);
    void release(const ConnectionId &connection);
    /// What the keychain has not taken yet; nothing if it has everything.
    std::shared_ptr<const Vault::Credentials> unsaved(const ConnectionUuid &connection) const
    {
        return m_unsaved.value(connection);
    }
    /// Before the program ends: answers once no login is under way whose loss would lose a sign-in.
    /// No login starts from then on, and every one under way has a deadline.
    void settle(Completion<> done);

signals:
    void loginChanged(const Connector::Broker::LoginName &login);
    void loginEnded(const Connector::Broker::LoginEnd &end);

private:
    LoginQueue &queueOf(const Profiles::ConnectionProfile &profile);

    void adjust(LoginStatus &status, const Profiles::ConnectionProfile &profile) const;
    bool satisfies(const Login &login, const TokenDemand &demand, const Moment &now) const;
    void pump();
    void pump(LoginQueue &queue);
    bool mustWait(const Login &login) const;
    void start(LoginQueue &queue, const QString &key, const LoginPtr &login);
    LoginAttempt::Host hostFor(const QString &key, const Profiles::ConnectionProfile &profile);
    Result<> takeReservedLogin(const QString &key);
    Result<> takeLogin(const QString &budget, LoginQueue &queue);
    void onFinished(const QString &key, LoginAttempt::Outcome outcome);
    bool isOutdated(const LoginAttempt &attempt, const Profiles::ConnectionProfile &profile,
                    const LoginAttempt::Outcome &outcome) const;
    void onGrant(const LoginPtr &login, Identity::TokenGrant grant);
    void onFailure(const LoginPtr &login, const LoginAttempt::Outcome &outcome);
    void answer(const LoginPtr &login, const std::optional<Error> &failure);
    void answerObstructed(const ConnectionUuid &connection);
    void emitConnectionChanged(const ConnectionUuid &connection);

    void answerSettled();
    void answerHolds();
    void onAlarm();
    std::optional<Moment> nextAttempt(const Login &login, const Moment &now) const;
    void rearm();
    void onProfileChanged(const ConnectionId &id);
    void forgetUnreachable();

    const Store::ProfileStore &m_profiles;
    Store::LoginJournal &m_journal;
    const UpstreamDirectory &m_upstreams;
    const Clock &m_clock;
    SecretTurns m_secrets;
    StandingBook m_standings;
    LoginTable m_logins;
    std::unique_ptr<Alarm> m_alarm;
    QHash<QString, std::shared_ptr<LoginQueue>> m_queues;
    /// Refresh tokens that the keychain has not taken yet, with the secret they belong to.
    QHash<ConnectionUuid, std::shared_ptr<const Vault::Credentials>> m_unsaved;
    RefreshHolds m_holds;
    /// Whoever wants to end the program.
    Completion<> m_settled;
    bool m_isSettling = false;
    CauseBook m_causes;
};

} // namespace Connector::Broker
