#include "identity/bridge/bridgesystem.h"

#include "identity/bridge/bridgeprovider.h"
#include "identity/bridge/tokenmessage.h"
#include "identity/settingrules.h"
#include "profiles/inputrules.h"

namespace Connector::Identity::Bridge {

using namespace Qt::StringLiterals;
using Profiles::ConnectionProfile;
using Profiles::Environment;

// Documentation of the Bridge, "Authentication" and "Base URL".
constexpr auto presetTokenUrl = "https://app.myinvoisbridge.com/api/v1/oauth/token"_L1;
constexpr auto presetApiUrl = "https://app.myinvoisbridge.com/api/v1"_L1;
constexpr auto tokenPath = "/oauth/token"_L1;

QList<SettingField> BridgeSystem::fields() const
{
    return {{.key = tokenUrlKey,
             .value = u"URL"_s,
             .what = u"where tokens come from, if not from the Bridge's usual address"_s},
            {.key = tokenBodyKey,
             .value = u"form|json"_s,
             .what = u"how a login is sent; a form unless said otherwise"_s},
            {.key = scopeKey,
             .value = u"SCOPES"_s,
             .what = u"the scopes to ask for, separated by blanks"_s}};
}

static Result<> takeApiUrl(const ConnectionTexts &texts, ConnectionProfile &profile)
{
    if (texts.apiUrl.isNull())
        return {};
    profile.apiUrl.clear();
    if (texts.apiUrl.isEmpty())
        return {};
    const auto url = Profiles::checkAddress(texts.apiUrl, u"api_url"_s);
    if (!url)
        return url.error();
    profile.apiUrl = *url;
    return {};
}

Result<> BridgeSystem::take(const ConnectionTexts &texts, ConnectionProfile &profile) const
{
    if (!texts.identityUrl.isNull()) {
        return Error{.code = ErrorCode::InputNotApplicable,
                     .detail = u"a Bridge connection has a token_url"_s,
                     .field = u"identity_url"_s};
    }
    SettingTaker taker(texts, profile);
    taker.address(tokenUrlKey);
    taker.choice(tokenBodyKey, {u"form"_s, u"json"_s});
    taker.scopes(scopeKey);
    if (!taker.result())
        return taker.result();
    if (profile.environment == Environment::Custom && profile.setting(tokenUrlKey).isEmpty()) {
        return Error{.code = ErrorCode::InputRequired, .field = tokenUrlKey};
    }
    return takeApiUrl(texts, profile);
}

QUrl BridgeSystem::tokenUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    if (profile.environment == Environment::Practice)
        return practice.isEmpty() ? QUrl() : QUrl(practice.toString() + "/bridge/oauth/token"_L1);
    const QString own = profile.setting(tokenUrlKey);
    return QUrl(own.isEmpty() ? QString(presetTokenUrl) : own);
}

QUrl BridgeSystem::identityUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    QUrl url = tokenUrl(profile, practice);
    url.setPath({});
    return url;
}

QUrl BridgeSystem::apiUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    if (profile.environment == Environment::Practice)
        return practice.isEmpty() ? QUrl() : QUrl(practice.toString() + "/bridge"_L1);
    if (!profile.apiUrl.isEmpty())
        return profile.apiUrl;
    const QUrl token = tokenUrl(profile, practice);
    if (token == QUrl(QString(presetTokenUrl)))
        return QUrl(QString(presetApiUrl));
    // Beside the token address, as at the Bridge itself.
    QUrl api = token;
    const QString path = token.path();
    api.setPath(path.endsWith(tokenPath) ? path.chopped(tokenPath.size()) : QString());
    return api;
}

std::unique_ptr<IdentityProvider> BridgeSystem::createProvider(Http::Client &client,
                                                               const Clock &clock) const
{
    return std::make_unique<BridgeProvider>(client, clock);
}

} // namespace Connector::Identity::Bridge
