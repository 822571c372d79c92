#include "checks/history.h"

namespace Connector::Checks {

using Broker::LoginState;
using Broker::LoginStatus;

static bool isRefused(const LoginStatus &status)
{
    return status.state == LoginState::NeedsAttention && !status.tokenLive;
}

/// The logins of every connection that uses the same credentials of the portal.
static QList<LoginStatus> siblings(const Broker::TokenBroker &broker,
                                   const Store::ProfileStore &profiles,
                                   const Profiles::ConnectionProfile &profile,
                                   const Broker::LoginName &login)
{
    QList<LoginStatus> found;
    for (const LoginStatus &status : broker.statuses()) {
        const auto other = profiles.find(status.name.connection);
        if (status.name != login && other && other->clientId == profile.clientId
            && other->environment == profile.environment)
            found.append(status);
    }
    return found;
}

Diagnostics::History historyOf(const Broker::TokenBroker &broker,
                               const Store::ProfileStore &profiles, const Broker::LoginName &login,
                               const QDate &today)
{
    Diagnostics::History history;
    const auto profile = profiles.find(login.connection);
    if (!profile)
        return history;
    if (profile->secretExpires)
        history.daysToTypedExpiry = static_cast<int>(today.daysTo(*profile->secretExpires));
    history.everWorked = broker.status(login).tokenLive;
    const auto others = siblings(broker, profiles, *profile, login);
    bool allRefused = !others.isEmpty();
    for (const LoginStatus &other : others) {
        allRefused = allRefused && isRefused(other);
        const bool sameConnection = other.name.connection == login.connection;
        history.otherTaxpayersWork =
            history.otherTaxpayersWork || (sameConnection && other.tokenLive);
    }
    history.allOfClientFail = allRefused;
    return history;
}

} // namespace Connector::Checks
