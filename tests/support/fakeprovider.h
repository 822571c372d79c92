#pragma once

#include "base/clock.h"
#include "identity/identityprovider.h"

#include <QList>

#include <functional>

namespace Connector::Test {

/// A provider that answers as a rule says, at once or when told, and records every login with its
/// time.
class FakeProvider final : public Identity::IdentityProvider
{
public:
    struct Sent
    {
        Moment at;
        QString clientId;
        QString taxpayer;
        QByteArray secret;
        QByteArray refreshToken = {};
        QByteArray filePassword = {};
        Profiles::Environment environment = Profiles::Environment::Custom;
    };
    using Rule = std::function<Identity::LoginOutcome(const Sent &)>;

    explicit FakeProvider(const Clock &clock);

    void logIn(Identity::LoginRequest request, SecretString secret,
               std::function<void(Identity::LoginOutcome)> done) override;
    int loginsPerMinute(Profiles::Environment) const override { return 12; }

    /// What every login gets; an hour-long token unless set.
    void setRule(Rule rule) { m_rule = std::move(rule); }
    /// While slow, answers wait for answerAll().
    void setSlow(bool slow) { m_slow = slow; }
    void answerAll();
    /// What waits is never answered: the process that asked is gone.
    void loseAll() { m_waiting.clear(); }

    const QList<Sent> &sent() const { return m_sent; }
    /// The largest number of logins of one client id in any 60 s.
    int mostPerMinute() const;

    static Identity::TokenGrant grant(Seconds lifetime = Seconds(3600),
                                      const QByteArray &token = "token");
    static Identity::LoginFailure
    refused(ErrorCode code = ErrorCode::CredentialsRejected,
            const QString &upstream = QStringLiteral("invalid_client"));
    static Identity::LoginFailure notAppointed();
    static Identity::LoginFailure unavailable(std::optional<Seconds> retryAfter = {},
                                              ErrorCode code = ErrorCode::ServiceUnavailable);

private:
    const Clock &m_clock;
    Rule m_rule;
    bool m_slow = false;
    QList<Sent> m_sent;
    QList<std::function<void()>> m_waiting;
};

} // namespace Connector::Test
