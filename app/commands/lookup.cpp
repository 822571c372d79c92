#include "commands/lookup.h"

#include "diagnostics/erroradvice.h"
#include "profiles/taxpayerrules.h"

namespace Connector::Commands {

Result<Profiles::ConnectionProfile> lookUpConnection(Application::Services &services,
                                                     const QString &nameOrId)
{
    if (auto profile = services.profiles().findByNameOrId(nameOrId))
        return *profile;
    return Error{
        .code = ErrorCode::NotFound, .detail = nameOrId, .field = QStringLiteral("connection")};
}

Result<Store::LocalClient> lookUpClient(Application::Services &services, const QString &nameOrId)
{
    // The store knows then what the endpoint has seen.
    services.noteUses();
    if (auto client = services.clients().findByName(nameOrId))
        return *client;
    if (auto client = services.clients().find(LocalClientId(nameOrId)))
        return *client;
    return Error{
        .code = ErrorCode::NotFound, .detail = nameOrId, .field = QStringLiteral("client")};
}

Result<QList<Broker::LoginName>> lookUpLogins(Application::Services &services,
                                              const QString &nameOrId, const QString &taxpayer)
{
    const QString field = QStringLiteral("taxpayer");
    const auto profile = lookUpConnection(services, nameOrId);
    if (!profile)
        return profile.error();
    if (profile->login == Profiles::LoginMode::Taxpayer) {
        if (taxpayer.isEmpty())
            return QList<Broker::LoginName>{{profile->id}};
        return Error{.code = ErrorCode::InputNotApplicable,
                     .detail = QStringLiteral("only an intermediary connection has taxpayers"),
                     .field = field};
    }
    std::optional<Profiles::Taxpayer> wanted;
    if (!taxpayer.isEmpty()) {
        const auto checked = Profiles::checkTaxpayer(taxpayer, field);
        if (!checked)
            return checked.error();
        wanted = checked->value;
    }
    QList<Broker::LoginName> logins;
    for (const auto &entry : profile->taxpayers) {
        if (!wanted || entry.taxpayer == *wanted)
            logins.append({profile->id, entry.taxpayer});
    }
    if (!logins.isEmpty())
        return logins;
    if (wanted)
        return Error{.code = ErrorCode::NotFound, .detail = taxpayer, .field = field};
    return Error{.code = ErrorCode::InputRequired, .field = field};
}

QString describeDoubt(const Error &doubt)
{
    return Diagnostics::sentenceFor(doubt);
}

} // namespace Connector::Commands
