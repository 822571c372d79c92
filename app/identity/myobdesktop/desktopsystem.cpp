#include "identity/myobdesktop/desktopsystem.h"

#include "identity/myob/companyfile.h"
#include "identity/myobdesktop/desktopprovider.h"
#include "identity/settingrules.h"
#include "profiles/addresses.h"
#include "profiles/inputrules.h"

namespace Connector::Identity::MyobDesktop {

using namespace Qt::StringLiterals;
using Profiles::ConnectionProfile;
using Profiles::Environment;

// MYOB developer pages, "Desktop API": where AccountRight's API service listens.
constexpr auto presetUrl = "http://localhost:8080/accountright"_L1;

QList<SettingField> DesktopSystem::fields() const
{
    return {{.key = u"file_user"_s,
             .value = u"USER"_s,
             .what = u"the user of the company file, usually Administrator"_s},
            {.key = u"allow_lan"_s,
             .what = u"the company file is on another computer of this network, and everybody who "
                     "can read that network may read its password"_s}};
}

Result<> DesktopSystem::take(const ConnectionTexts &texts, ConnectionProfile &profile) const
{
    if (!texts.identityUrl.isNull()) {
        return Error{.code = ErrorCode::InputNotApplicable,
                     .detail = u"a company file has an api_url"_s,
                     .field = u"identity_url"_s};
    }
    SettingTaker taker(texts, profile);
    taker.text(u"file_user"_s, Myob::longestFileUser);
    taker.flag(u"allow_lan"_s);
    if (!taker.result() || texts.apiUrl.isNull())
        return taker.result();
    profile.apiUrl.clear();
    if (texts.apiUrl.isEmpty())
        return {};
    const auto url = Profiles::checkLocalAddress(texts.apiUrl, u"api_url"_s, mayBePlain(profile));
    if (!url)
        return url.error();
    profile.apiUrl = *url;
    return {};
}

Result<Profiles::Checked<UpstreamClientId>> DesktopSystem::checkClientId(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return Profiles::Checked<UpstreamClientId>{};
    return UpstreamSystem::checkClientId(text);
}

Result<Profiles::Checked<SecretString>> DesktopSystem::checkSecret(const SecretString &secret,
                                                                   const UpstreamClientId &,
                                                                   const QString &field) const
{
    auto password = Myob::checkFilePassword(secret, field);
    if (!password)
        return password.error();
    return Profiles::Checked<SecretString>{.value = *std::move(password)};
}

QUrl DesktopSystem::apiUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    if (profile.environment == Environment::Practice)
        return practice.isEmpty() ? QUrl() : QUrl(practice.toString() + "/desktop/accountright"_L1);
    return profile.apiUrl.isEmpty() ? QUrl(QString(presetUrl)) : profile.apiUrl;
}

QUrl DesktopSystem::identityUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    return apiUrl(profile, practice);
}

/// The list of company files: what a login asks for, and where user and password go.
QUrl DesktopSystem::tokenUrl(const ConnectionProfile &profile, const QUrl &practice) const
{
    QUrl url = apiUrl(profile, practice);
    if (!url.isEmpty())
        url.setPath(url.path() + u'/');
    return url;
}

Http::Headers DesktopSystem::apiFields(const ConnectionProfile &profile,
                                       const ApiSecrets &secrets) const
{
    Http::Headers fields{{"x-myobapi-version", "v2"}};
    // An empty user and password are said by leaving the field out.
    if (!secrets.token->isEmpty())
        fields.add("x-myobapi-cftoken", secrets.token->reveal().toByteArray());
    if (!profile.clientId.isEmpty())
        fields.add("x-myobapi-key", profile.clientId.toString().toUtf8());
    return fields;
}

QByteArrayList DesktopSystem::ownApiFields() const
{
    return {"x-myobapi-cftoken", "x-myobapi-key"};
}

bool DesktopSystem::mayBePlain(const ConnectionProfile &profile) const
{
    return !profile.setting(u"allow_lan"_s).isEmpty();
}

std::unique_ptr<IdentityProvider> DesktopSystem::createProvider(Http::Client &client,
                                                                const Clock &clock) const
{
    return std::make_unique<DesktopProvider>(client, clock);
}

} // namespace Connector::Identity::MyobDesktop
