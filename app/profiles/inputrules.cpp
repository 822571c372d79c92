#include "profiles/inputrules.h"

#include "profiles/addresses.h"
#include "profiles/names.h"

#include <QList>

#include <algorithm>

namespace Connector::Profiles {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 100;

static Error refusal(ErrorCode code, const QString &field, const QString &detail)
{
    return {.code = code, .detail = detail, .field = field};
}

// Joiners stay: Tamil and emoji need them. Overrides of the writing direction could make one name
// look like another.
static bool isForbiddenInName(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return direction || category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate
        || category == QChar::Other_PrivateUse || QChar::isNonCharacter(c);
}

static bool isVisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category != QChar::Separator_Space && category != QChar::Other_Format
        && !QChar::isMark(c);
}

Result<QString> checkName(const QString &text)
{
    const QString field = u"name"_s;
    const QString name = text.trimmed();
    const QList<uint> characters = name.toUcs4();
    if (!name.isValidUtf16()
        || std::any_of(characters.begin(), characters.end(), isForbiddenInName))
        return refusal(ErrorCode::InputNotText, field, u"no control characters"_s);
    if (std::none_of(characters.begin(), characters.end(), isVisible))
        return refusal(ErrorCode::InputRequired, field, u"1 to 100 characters"_s);
    if (characters.size() > longestName)
        return refusal(ErrorCode::InputTooLong, field, u"%1 characters"_s.arg(longestName));
    return name;
}

Result<ConnectionId> checkId(const QString &text)
{
    const QString field = u"id"_s;
    const QString id = text.trimmed();
    const QString rule = u"1 to 32 lower-case letters, digits and hyphens, no hyphen first"_s;
    if (id.isEmpty())
        return refusal(ErrorCode::InputRequired, field, rule);
    if (!isIdText(id))
        return refusal(ErrorCode::InputIdFormat, field, rule);
    return ConnectionId(id);
}

static bool isOddPart(const QString &part)
{
    return part.isEmpty() || part == "."_L1 || part == ".."_L1;
}

// What is wrong with an address whatever its scheme; empty if nothing is.
static QString objection(const QUrl &url, bool isBase)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QStringList parts = path.isEmpty() ? QStringList() : path.sliced(1).split(u'/');
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return u"it starts with https:// and a host name"_s;
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return u"it has no user name"_s;
    if (url.hasQuery() || url.hasFragment())
        return u"it has no query and no fragment"_s;
    if (url.port() == 0)
        return u"the port is 1 to 65535"_s;
    if (std::any_of(parts.begin(), parts.end(), isOddPart))
        return u"its path has no empty, . or .. part"_s;
    if (!isBase && path.isEmpty())
        return u"it is the full address, with its path"_s;
    if (isBase && (path.endsWith("/connect/token"_L1) || path.endsWith("/connect"_L1)))
        return u"it is the base address, without /connect/token"_s;
    return {};
}

static Result<QUrl> wellFormed(const QString &text, const QString &field, bool isBase)
{
    Cleaning ignored;
    QString address = cleaned(text, ignored);
    if (address.isEmpty())
        return refusal(ErrorCode::InputRequired, field, u"an address"_s);
    if (isBase && address.endsWith(u'/'))
        address.chop(1);
    const QUrl url(address, QUrl::StrictMode);
    if (const QString rule = objection(url, isBase); !rule.isEmpty())
        return refusal(ErrorCode::InputUrlInvalid, field, rule);
    return url;
}

static Result<QUrl> acceptable(Result<QUrl> url, const QString &field)
{
    if (url && !isAcceptable(*url))
        return refusal(ErrorCode::InputUrlNotHttps, field,
                       u"https, or http to this computer itself"_s);
    return url;
}

Result<QUrl> checkAddress(const QString &text, const QString &field)
{
    return acceptable(wellFormed(text, field, true), field);
}

Result<QUrl> checkTokenAddress(const QString &text, const QString &field)
{
    return acceptable(wellFormed(text, field, false), field);
}

Result<QUrl> checkLocalAddress(const QString &text, const QString &field, bool mayBeLan)
{
    const Result<QUrl> url = wellFormed(text, field, true);
    if (!url || isAcceptable(*url))
        return url;
    if (url->scheme() != "http"_L1 || !isPrivateNetwork(*url))
        return acceptable(url, field);
    if (!mayBeLan)
        return refusal(ErrorCode::InputLanAddress, field, url->host());
    return url;
}

Result<QDate> checkExpiry(const QString &text, const QDate &today, const QString &field)
{
    Cleaning ignored;
    const QString day = cleaned(text, ignored);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    // Qt reads more than the ten characters of the contract; only those read back the same.
    if (!date.isValid() || date.toString(Qt::ISODate) != day)
        return refusal(ErrorCode::InputDateFormat, field, u"YYYY-MM-DD"_s);
    if (date < today)
        return refusal(ErrorCode::InputDatePast, field,
                       u"today is %1"_s.arg(today.toString(Qt::ISODate)));
    return date;
}

} // namespace Connector::Profiles
