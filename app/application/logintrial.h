#pragma once

#include "application/trialstep.h"
#include "application/upstreams.h"
#include "broker/loginattempt.h"
#include "broker/tokenbroker.h"
#include "http/client.h"
#include "identity/apiprobe.h"
#include "vault/publishedvault.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace Connector::Application {

/// Tries a connection that is not stored, step by step, as the stored one would work:
///
///     keychain -> address, encryption, clock -> login (each taxpayer, the first four)
///              -> whose token -> one API call
///
/// Its logins count in the budget of the client id, secret 2 has its turn as always, and nothing is
/// written but the times of the logins. The secrets are held in memory and go with this object,
/// and so does the token. Deleting it ends the trial. Main thread.
class LoginTrial final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginTrial)

public:
    /// What the steps work on; all of it outlives the trial.
    struct Rooms
    {
        Http::Client &http;
        const Upstreams &upstreams;
        Broker::TokenBroker &broker;
        const Clock &clock;
    };

    /// More logins than this are not tried at once: they would eat the minute's budget.
    static constexpr int mostLogins = 4;

    /// Where a person signed in just now, `signedIn` is what that gave: it takes the place of the
    /// login, because another one would void it.
    LoginTrial(const Rooms &rooms, Profiles::ConnectionProfile profile,
               Vault::Credentials credentials,
               std::optional<Identity::TokenGrant> signedIn = std::nullopt,
               QObject *parent = nullptr);
    ~LoginTrial() override;

    /// Every step from the beginning on, those not reached yet included.
    const QList<TrialStep> &steps() const { return m_steps; }
    /// At least one login gave a token.
    bool hasPassed() const { return m_secrets.token != nullptr; }
    /// No login was refused for good: waiting may mend what failed, so storing makes sense.
    bool mayPassLater() const { return m_mayPassLater; }
    /// Whose token a taxpayer login gave; empty while unknown.
    QString ownTin() const { return m_ownTin; }

    void start();

signals:
    void changed();
    /// Every step is over.
    void finished();

private:
    void planSteps();
    void begin(int step);
    void end(TrialStep::State state, const QString &fact = {}, std::optional<Error> error = {});
    void stop(const Error &error);
    void next();
    void examineKeychain();
    void reachAddress();
    void onReached(const Result<Http::Answer> &answer);
    void judgeClock(const Http::Answer &answer);
    void logIn();
    void onLoggedIn(Broker::LoginAttempt::Outcome outcome);
    void takeGrant(const Identity::TokenGrant &grant);
    void judgeToken();
    void callApi();
    void onApiAnswer(const Result<Identity::ApiProbeAnswer> &seen);
    Broker::LoginAttempt::Host host();

    Rooms m_rooms;
    Profiles::ConnectionProfile m_profile;
    /// Hands out what was typed, as the keychain would later.
    Vault::PublishedVault m_typed;
    std::optional<Identity::TokenGrant> m_signedIn;
    QList<TrialStep> m_steps;
    int m_step = -1;
    Milliseconds m_begun{0};
    std::unique_ptr<Broker::LoginAttempt> m_attempt;
    int m_secret = 1;
    Identity::ApiSecrets m_secrets;
    /// Whom or what the token is for, as far as it says.
    QString m_tokenFact;
    std::optional<Error> m_doubt;
    QString m_ownTin;
    bool m_mayPassLater = true;
};

} // namespace Connector::Application
