#include "identity/myob/myobsignin.h"

#include "identity/myob/scopes.h"
#include "identity/upstreamtext.h"

#include <QHash>

namespace Connector::Identity::Myob {

using namespace Qt::StringLiterals;
using Profiles::ConnectionProfile;

namespace {

constexpr auto authorizePath = "/oauth2/account/authorize"_L1;
constexpr auto presetIdentityUrl = "https://secure.myob.com"_L1;
constexpr auto signedInKey = "signed_in"_L1;
/// MYOB asks for the consent once a year; a month is time to find an administrator.
constexpr int daysToReminder = 335;
constexpr qsizetype longestAnswer = 8192;

QUrl authorizeUrl(const ConnectionProfile &profile, const QUrl &practice)
{
    if (profile.environment == Profiles::Environment::Practice)
        return QUrl(practice.toString() + "/myob"_L1 + authorizePath);
    const QString own = profile.setting(u"authorize_url"_s);
    if (!own.isEmpty())
        return QUrl(own);
    const QString base =
        profile.identityUrl.isEmpty() ? QString(presetIdentityUrl) : profile.identityUrl.toString();
    return QUrl(base + authorizePath);
}

/// QUrlQuery leaves "+" alone; here it is a blank, as in any form.
QString decoded(const QByteArray &text)
{
    QByteArray spaced = text;
    spaced.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(spaced));
}

/// The query of an address, or of what a person copied of one. The first value of a name counts.
QHash<QString, QString> fieldsOf(const QString &address)
{
    QString query = address.section(u'#', 0, 0);
    if (query.contains(u'?'))
        query = query.section(u'?', 1);
    QHash<QString, QString> fields;
    for (const QByteArray &pair : query.toUtf8().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        const QString name = decoded(pair.first(equals));
        if (!fields.contains(name))
            fields.insert(name, decoded(pair.sliced(equals + 1)));
    }
    return fields;
}

/// A code that a mail program or another page encoded once more.
QString plainCode(const QString &code)
{
    return code.contains("%21"_L1) || code.contains("%2B"_L1, Qt::CaseInsensitive)
        ? QString::fromUtf8(QByteArray::fromPercentEncoding(code.toUtf8()))
        : code;
}

Error refusalOf(const QString &error)
{
    const QString code = reducedText(error, 64).toLower();
    Error refusal{.code = ErrorCode::Unknown, .detail = code, .upstreamCode = code};
    if (code == "access_denied"_L1)
        refusal.code = ErrorCode::MyobConsentRefused;
    else if (code == "invalid_scope"_L1)
        refusal.code = ErrorCode::MyobScopeGeneration;
    else if (code == "invalid_request"_L1)
        refusal.code = ErrorCode::MyobRedirectMismatch;
    else if (code == "unauthorized_client"_L1 || code == "invalid_client"_L1)
        refusal.code = ErrorCode::CredentialsRejected;
    else if (code == "server_error"_L1 || code == "temporarily_unavailable"_L1)
        refusal.code = ErrorCode::ServiceUnavailable;
    return refusal;
}

/// What stands before the query of a whole address; browsers add a slash to a bare host.
bool endsElsewhere(const QString &address, const QString &redirectUri)
{
    if (!address.contains("://"_L1))
        return false;
    const auto trimmed = [](const QString &text) {
        const QString bare = text.section(u'?', 0, 0).section(u'#', 0, 0);
        return bare.endsWith(u'/') ? bare.chopped(1) : bare;
    };
    return trimmed(address) != trimmed(redirectUri);
}

} // namespace

QUrl MyobSignIn::page(const ConnectionProfile &profile, const QUrl &practice,
                      const QByteArray &state) const
{
    QByteArray query;
    const auto add = [&query](const char *name, const QByteArray &value) {
        query += query.isEmpty() ? QByteArray() : QByteArray("&");
        query += QByteArray(name) + '=' + value.toPercentEncoding();
    };
    add("client_id", profile.clientId.toString().toUtf8());
    add("redirect_uri", redirectUri(profile).toUtf8());
    add("response_type", "code");
    add("scope", scopesOf(profile).toUtf8());
    add("state", state);
    // Without it an earlier consent is used again, and nobody says for which company file.
    add("prompt", "consent");
    return QUrl::fromEncoded(authorizeUrl(profile, practice).toEncoded() + '?' + query);
}

QString MyobSignIn::redirectUri(const ConnectionProfile &profile) const
{
    return profile.setting(u"redirect_uri"_s);
}

Result<SignInAnswer> MyobSignIn::read(const QString &address, const ConnectionProfile &profile,
                                      const QByteArray &state) const
{
    const QString text = address.trimmed().left(longestAnswer);
    if (endsElsewhere(text, redirectUri(profile))) {
        return Error{.code = ErrorCode::MyobRedirectMismatch,
                     .detail = "the redirect URI of the connection is "_L1 + redirectUri(profile)};
    }
    const QHash<QString, QString> fields = fieldsOf(text);
    const QString error = fields.value(u"error"_s);
    QByteArray code = plainCode(fields.value(u"code"_s)).toUtf8();
    if (code.isEmpty() && error.isEmpty())
        return Error{.code = ErrorCode::InputRequired, .field = u"paste"_s};
    if (!constantTimeEquals(fields.value(u"state"_s).toUtf8(), state))
        return ErrorCode::MyobStateMismatch;
    if (!error.isEmpty())
        return refusalOf(error);

    SignInAnswer answer{
        .code = std::make_shared<const SecretString>(SecretString::take(std::move(code)))};
    const QString business = reducedText(fields.value(u"businessId"_s), 64);
    if (!business.isEmpty()) {
        answer.facts.insert(u"business_id"_s, business);
        answer.facts.insert(u"business_name"_s,
                            printableText(fields.value(u"businessName"_s), 100));
    } else if (profile.setting(u"business_id"_s).isEmpty()) {
        answer.doubt = Error{.code = ErrorCode::MyobBusinessMissing};
    }
    return answer;
}

bool MyobSignIn::isSignedIn(const ConnectionProfile &profile) const
{
    // The refresh token of practice is published.
    return profile.environment == Profiles::Environment::Practice
        || !profile.setting(signedInKey).isEmpty();
}

QMap<QString, QString> MyobSignIn::signedIn(const QDate &today) const
{
    return {{signedInKey, today.toString(Qt::ISODate)}};
}

std::optional<Error> MyobSignIn::reminder(const ConnectionProfile &profile,
                                          const QDate &today) const
{
    const QDate consent = QDate::fromString(profile.setting(signedInKey), Qt::ISODate);
    if (!consent.isValid() || consent.daysTo(today) < daysToReminder)
        return {};
    return Error{.code = ErrorCode::MyobConsentOld};
}

} // namespace Connector::Identity::Myob
