#pragma once

#include "base/completion.h"
#include "broker/loginattempt.h"
#include "broker/loginstatus.h"
#include "broker/token.h"
#include "broker/upstreamdirectory.h"
#include "store/profilestore.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace Connector::Broker {

/// One upstream identity and what is going on with it. Two connections with the same one share it.
struct Login
{
    /// Whose secret the next login uses: the connection that last asked for one.
    LoginName name;
    /// The queue it stands in, see budgetKey().
    QString queue;
    std::optional<Token> token = {};
    Moment renewAt = {};
    std::optional<Moment> lastUsed = {};
    std::optional<Moment> lastForced = {};
    std::optional<Error> lastError = {};
    QList<std::shared_ptr<Completion<Token>>> callers = {};
    /// Want the outcome of a login, not an older token.
    QList<std::shared_ptr<Completion<Token>>> persons = {};
    std::unique_ptr<LoginAttempt> attempt = {};
    /// Of the attempt: when it began, and whether a token was live then.
    Moment startedAt = {};
    bool isRenewal = false;
    /// Started, but not yet taken from the budget.
    bool reserved = false;
};
using LoginPtr = std::shared_ptr<Login>;

/// The client id whose logins are counted together, all its taxpayers and connections included.
QString budgetKey(const Profiles::ConnectionProfile &profile);

/// Every login that somebody asked for, by upstream identity: environment, address, client id and
/// onbehalfof. Main thread.
class LoginTable
{
public:
    LoginTable(const Store::ProfileStore &profiles, const UpstreamDirectory &upstreams);

    /// Every login of every connection, in the order of the store, asked for or not.
    QList<LoginName> names() const;
    QString keyOf(const Profiles::ConnectionProfile &profile, const LoginName &name) const;

    LoginPtr at(const QString &key) const { return m_logins.value(key); }
    LoginPtr find(const LoginName &name) const;
    /// The login of this name, made if nobody asked for it before.
    LoginPtr obtain(const Profiles::ConnectionProfile &profile, const LoginName &name);
    /// A connection that leads to this login, where the one that asked is gone.
    std::optional<LoginName> nameFor(const QString &key) const;
    /// A snapshot: answering one login may change the table.
    QList<QString> keys() const { return m_logins.keys(); }
    /// A login of this connection is being sent.
    bool isAttempting(const ConnectionId &connection) const;
    /// The credentials of this connection are others now: a token outlives the secret it was got
    /// with, but not what was made of a password and lies beside it, or is all there is to it.
    void dropFileUsers(const Profiles::ConnectionProfile &profile);
    /// Takes out those that no connection leads to any more.
    QList<std::pair<QString, LoginPtr>> takeUnreachable();

private:
    const Store::ProfileStore &m_profiles;
    const UpstreamDirectory &m_upstreams;
    QHash<QString, LoginPtr> m_logins;
};

} // namespace Connector::Broker
