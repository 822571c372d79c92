#include "identity/myinvois/myinvoissystem.h"

#include "identity/myinvois/myinvoisprovider.h"
#include "profiles/addresses.h"
#include "profiles/inputrules.h"

namespace Connector::Identity::MyInvois {

using namespace Qt::StringLiterals;
using Profiles::ConnectionProfile;
using Profiles::Environment;

QList<Environment> MyInvoisSystem::environments() const
{
    return {Environment::Production, Environment::Sandbox, Environment::Practice,
            Environment::Custom};
}

Result<> MyInvoisSystem::take(const ConnectionTexts &texts, ConnectionProfile &profile) const
{
    const QString identity = u"identity_url"_s;
    const QString api = u"api_url"_s;
    if (profile.environment != Environment::Custom) {
        // Compiled in: nobody can be talked into sending a secret elsewhere.
        if (!texts.identityUrl.isNull())
            return Error{.code = ErrorCode::InputUrlFixed, .field = identity};
        if (!texts.apiUrl.isNull())
            return Error{.code = ErrorCode::InputUrlFixed, .field = api};
        return {};
    }
    const auto identityUrl = Profiles::checkAddress(texts.identityUrl, identity);
    if (!identityUrl)
        return identityUrl.error();
    profile.identityUrl = *identityUrl;
    profile.apiUrl = *identityUrl;
    if (texts.apiUrl.isNull())
        return {};
    const auto apiUrl = Profiles::checkAddress(texts.apiUrl, api);
    if (!apiUrl)
        return apiUrl.error();
    profile.apiUrl = *apiUrl;
    return {};
}

Result<Profiles::Checked<UpstreamClientId>> MyInvoisSystem::checkClientId(const QString &text) const
{
    return Profiles::checkMyInvoisClientId(text);
}

QUrl MyInvoisSystem::identityUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    return profile.environment == Environment::Practice ? practice
                                                        : Profiles::identityAddress(profile);
}

QUrl MyInvoisSystem::tokenUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    const QUrl identity = identityUrl(profile, practice);
    return identity.isEmpty() ? QUrl() : Profiles::myInvoisTokenUrl(identity);
}

QUrl MyInvoisSystem::apiUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    return profile.environment == Environment::Practice ? practice : Profiles::apiAddress(profile);
}

std::unique_ptr<IdentityProvider> MyInvoisSystem::createProvider(Http::Client &client,
                                                                 const Clock &clock) const
{
    return std::make_unique<MyInvoisProvider>(client, clock);
}

} // namespace Connector::Identity::MyInvois
