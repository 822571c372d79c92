#include "broker/logintable.h"

#include "identity/systems.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Connector::Broker {

QString budgetKey(const Profiles::ConnectionProfile &profile)
{
    // The service counts per client id, whatever the address was spelled like.
    return Profiles::toText(profile.system) + u'|' + profile.clientId.toString().toLower();
}

LoginTable::LoginTable(const Store::ProfileStore &profiles, const UpstreamDirectory &upstreams)
    : m_profiles(profiles)
    , m_upstreams(upstreams)
{}

QList<LoginName> LoginTable::names() const
{
    QList<LoginName> names;
    for (const auto &profile : m_profiles.all()) {
        if (profile.login == Profiles::LoginMode::Taxpayer) {
            names.append({profile.id});
            continue;
        }
        for (const auto &taxpayer : profile.taxpayers)
            names.append({profile.id, taxpayer.taxpayer});
    }
    return names;
}

QString LoginTable::keyOf(const Profiles::ConnectionProfile &profile, const LoginName &name) const
{
    return QStringList{Profiles::toText(profile.environment),
                       m_upstreams.tokenUrl(profile).toString(QUrl::FullyEncoded),
                       profile.clientId.toString(), name.taxpayer.toString(),
                       Identity::systemOf(profile).sharesLogins() ? QString()
                                                                  : profile.uuid.toString()}
        .join(u'|');
}

LoginPtr LoginTable::find(const LoginName &name) const
{
    const auto profile = m_profiles.find(name.connection);
    return profile ? at(keyOf(*profile, name)) : nullptr;
}

LoginPtr LoginTable::obtain(const Profiles::ConnectionProfile &profile, const LoginName &name)
{
    LoginPtr &login = m_logins[keyOf(profile, name)];
    if (!login)
        login = std::make_shared<Login>(Login{.name = name, .queue = budgetKey(profile)});
    return login;
}

std::optional<LoginName> LoginTable::nameFor(const QString &key) const
{
    for (const LoginName &name : names()) {
        const auto profile = m_profiles.find(name.connection);
        if (profile && keyOf(*profile, name) == key)
            return name;
    }
    return std::nullopt;
}

bool LoginTable::isAttempting(const ConnectionId &connection) const
{
    return std::any_of(m_logins.cbegin(), m_logins.cend(), [&](const LoginPtr &login) {
        return login->attempt && login->name.connection == connection;
    });
}

void LoginTable::dropFileUsers(const Profiles::ConnectionProfile &profile)
{
    const Identity::UpstreamSystem &system = Identity::systemOf(profile);
    const bool isMadeOfPassword = system.hasFileUser(profile) || !system.hasTokens();
    for (const LoginPtr &login : std::as_const(m_logins)) {
        if (login->name.connection == profile.id && login->token
            && (isMadeOfPassword || login->token->companyFile))
            login->token.reset();
    }
}

QList<std::pair<QString, LoginPtr>> LoginTable::takeUnreachable()
{
    QSet<QString> reachable;
    for (const LoginName &name : names()) {
        if (const auto profile = m_profiles.find(name.connection))
            reachable.insert(keyOf(*profile, name));
    }
    QList<std::pair<QString, LoginPtr>> gone;
    for (const QString &key : keys()) {
        if (!reachable.contains(key))
            gone.append({key, m_logins.take(key)});
    }
    return gone;
}

} // namespace Connector::Broker
