#include "identity/myob/myobsystem.h"

#include "identity/myob/companyfile.h"
#include "identity/myob/myobprovider.h"
#include "identity/myob/scopes.h"
#include "identity/settingrules.h"
#include "profiles/addresses.h"
#include "profiles/inputrules.h"

#include <algorithm>

namespace Connector::Identity::Myob {

using namespace Qt::StringLiterals;
using Profiles::ConnectionProfile;
using Profiles::Environment;

// MYOB developer pages, "Authentication": the token address really is called "authorize".
constexpr auto presetIdentityUrl = "https://secure.myob.com"_L1;
constexpr auto tokenPath = "/oauth2/v1/authorize"_L1;
constexpr auto presetApiUrl = "https://api.myob.com/accountright"_L1;
constexpr qsizetype longestUri = 512;

QList<SettingField> MyobSystem::fields() const
{
    return {{.key = u"redirect_uri"_s,
             .value = u"URI"_s,
             .what = u"where the sign-in ends, exactly as it is registered with the API key"_s},
            {.key = u"scope"_s,
             .value = u"SCOPES"_s,
             .what = u"the scopes to ask for, separated by blanks"_s},
            {.key = u"key_made"_s,
             .value = u"before|after"_s,
             .what = u"whether the API key is older than 12 March 2025, which decides the usual "
                     "scopes"_s},
            {.key = u"business_id"_s,
             .value = u"GUID"_s,
             .what = u"the company file, where the sign-in does not say it"_s},
            {.key = u"file_user"_s,
             .value = u"USER"_s,
             .what = u"the user of the company file; of MYOB online only where the file is not "
                     "linked to my.MYOB, with the password as second line of the secrets"_s},
            {.key = u"token_url"_s,
             .value = u"URL"_s,
             .what = u"where tokens come from, if not from the system's usual address"_s},
            {.key = u"authorize_url"_s,
             .value = u"URL"_s,
             .what = u"the sign-in page; only for the environment custom"_s}};
}

/// Kept byte for byte: the registered one is compared so. Anything but http to this computer, or to
/// the name "desktop" that MYOB gives desktop programs, has to be https.
static Result<> takeRedirectUri(const ConnectionTexts &texts, ConnectionProfile &profile)
{
    const QString key = u"redirect_uri"_s;
    const QString text = texts.settings.value(key).trimmed();
    if (!texts.settings.contains(key))
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isVisible =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
    if (text.size() > longestUri || !isVisible || !url.isValid() || url.host().isEmpty()
        || url.hasFragment() || !url.userInfo().isEmpty()) {
        return Error{.code = ErrorCode::InputUrlInvalid,
                     .detail = u"a whole address without a fragment"_s,
                     .field = key};
    }
    const bool isDesktop = url.scheme() == "http"_L1 && url.host() == "desktop"_L1;
    if (!Profiles::isAcceptable(url) && !isDesktop)
        return Error{.code = ErrorCode::InputUrlNotHttps, .detail = url.host(), .field = key};
    profile.settings.insert(key, text);
    return {};
}

/// Addresses of MYOB are compiled in; only custom takes others.
static Result<> takeAddresses(const ConnectionTexts &texts, ConnectionProfile &profile)
{
    const bool isCustom = profile.environment == Environment::Custom;
    for (const auto &[text, field, target] :
         {std::tuple{texts.identityUrl, u"identity_url"_s, &profile.identityUrl},
          std::tuple{texts.apiUrl, u"api_url"_s, &profile.apiUrl}}) {
        if (text.isNull())
            continue;
        if (!isCustom)
            return Error{.code = ErrorCode::InputUrlFixed, .field = field};
        const auto url = Profiles::checkAddress(text, field);
        if (!url)
            return url.error();
        *target = *url;
    }
    SettingTaker taker(texts, profile);
    for (const QString &key : {u"token_url"_s, u"authorize_url"_s}) {
        if (!isCustom && !texts.settings.value(key).isEmpty())
            return Error{.code = ErrorCode::InputUrlFixed, .field = key};
        taker.address(key);
    }
    return taker.result();
}

static Result<> checkComplete(const ConnectionProfile &profile)
{
    if (profile.setting(u"redirect_uri"_s).isEmpty()
        && profile.environment != Environment::Practice)
        return Error{.code = ErrorCode::InputRequired, .field = u"redirect_uri"_s};
    const bool isCustom = profile.environment == Environment::Custom;
    for (const QString &key : {u"token_url"_s, u"authorize_url"_s}) {
        if (isCustom && profile.identityUrl.isEmpty() && profile.setting(key).isEmpty())
            return Error{.code = ErrorCode::InputRequired, .field = key};
    }
    return {};
}

Result<> MyobSystem::take(const ConnectionTexts &texts, ConnectionProfile &profile) const
{
    if (const auto taken = takeAddresses(texts, profile); !taken)
        return taken;
    if (const auto taken = takeRedirectUri(texts, profile); !taken)
        return taken;
    SettingTaker taker(texts, profile);
    taker.scopes(u"scope"_s);
    taker.choice(u"key_made"_s, {u"before"_s, u"after"_s});
    taker.guid(u"business_id"_s);
    taker.text(u"file_user"_s, longestFileUser);
    return taker.result() ? checkComplete(profile) : taker.result();
}

bool MyobSystem::hasFileUser(const ConnectionProfile &profile) const
{
    return !profile.setting(u"file_user"_s).isEmpty();
}

Result<SecretString> MyobSystem::checkFilePassword(const SecretString &password,
                                                   const ConnectionProfile &profile,
                                                   const QString &field) const
{
    if (!hasFileUser(profile)) {
        return Error{.code = ErrorCode::InputNotApplicable,
                     .detail = u"only with a file_user is there a second secret, its password"_s,
                     .field = field};
    }
    return Myob::checkFilePassword(password, field);
}

QUrl MyobSystem::identityUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    if (profile.environment == Environment::Practice)
        return practice.isEmpty() ? QUrl() : QUrl(practice.toString() + "/myob"_L1);
    if (!profile.identityUrl.isEmpty())
        return profile.identityUrl;
    const QUrl token(profile.setting(u"token_url"_s));
    return token.isEmpty()
        ? QUrl(QString(presetIdentityUrl))
        : token.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QUrl MyobSystem::tokenUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    const QString own = profile.setting(u"token_url"_s);
    if (!own.isEmpty())
        return QUrl(own);
    const QUrl base = identityUrl(profile, practice);
    return base.isEmpty() ? QUrl() : QUrl(base.toString() + tokenPath);
}

QUrl MyobSystem::apiUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    if (profile.environment == Environment::Practice)
        return practice.isEmpty() ? QUrl() : QUrl(practice.toString() + "/myob/accountright"_L1);
    // The password of a company file goes there, so only Custom may name another address.
    return profile.apiUrl.isEmpty() || profile.environment != Environment::Custom
        ? QUrl(QString(presetApiUrl))
        : profile.apiUrl;
}

Http::Headers MyobSystem::apiFields(const ConnectionProfile &profile,
                                    const ApiSecrets &secrets) const
{
    Http::Headers fields{{"Authorization", "Bearer " + secrets.token->reveal().toByteArray()},
                         {"x-myobapi-key", profile.clientId.toString().toUtf8()},
                         {"x-myobapi-version", "v2"}};
    if (secrets.companyFile)
        fields.add("x-myobapi-cftoken", secrets.companyFile->reveal().toByteArray());
    return fields;
}

QString MyobSystem::probePath(const ConnectionProfile &profile) const
{
    const QString business = profile.setting(u"business_id"_s);
    if (!hasFileUser(profile))
        return {};
    return business.isEmpty() ? u"/"_s : u'/' + business + u'/';
}

/// A file user of the caller's makes MYOB answer 401 where the file is linked to my.MYOB.
QByteArrayList MyobSystem::ownApiFields() const
{
    return {"x-myobapi-cftoken", "x-myobapi-key"};
}

std::unique_ptr<IdentityProvider> MyobSystem::createProvider(Http::Client &client,
                                                             const Clock &clock) const
{
    return std::make_unique<MyobProvider>(client, clock);
}

} // namespace Connector::Identity::Myob
