#include "profiles/inputrules.h"

#include "profiles/addresses.h"
#include "profiles/names.h"
#include "profiles/refusal.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace Connector::Profiles {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 100;

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
        return refusal(ErrorCode::InputNotText, field, {InputRule::NoControlCharacters});
    if (std::none_of(characters.begin(), characters.end(), isVisible))
        return refusal(ErrorCode::InputRequired, field,
                       {InputRule::CharactersBetween, {u"1"_s, QString::number(longestName)}});
    if (characters.size() > longestName)
        return refusal(ErrorCode::InputTooLong, field,
                       {InputRule::MostCharacters, {QString::number(longestName)}});
    return name;
}

Result<ConnectionId> checkId(const QString &text)
{
    const QString field = u"id"_s;
    const QString id = text.trimmed();
    const BrokenRule rule{InputRule::IdForm};
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

// What is wrong with an address whatever its scheme.
static std::optional<InputRule> objection(const QUrl &url, bool isBase)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QStringList parts = path.isEmpty() ? QStringList() : path.sliced(1).split(u'/');
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return InputRule::AddressStart;
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return InputRule::AddressWithoutUser;
    if (url.hasQuery() || url.hasFragment())
        return InputRule::AddressWithoutQuery;
    if (url.port() == 0)
        return InputRule::AddressPort;
    if (std::any_of(parts.begin(), parts.end(), isOddPart))
        return InputRule::AddressPathParts;
    if (!isBase && path.isEmpty())
        return InputRule::AddressWhole;
    if (isBase && (path.endsWith("/connect/token"_L1) || path.endsWith("/connect"_L1)))
        return InputRule::AddressBase;
    return std::nullopt;
}

static Result<QUrl> wellFormed(const QString &text, const QString &field, bool isBase)
{
    Cleaning ignored;
    QString address = cleaned(text, ignored);
    if (address.isEmpty())
        return refusal(ErrorCode::InputRequired, field, {InputRule::AddressNeeded});
    if (isBase && address.endsWith(u'/'))
        address.chop(1);
    const QUrl url(address, QUrl::StrictMode);
    if (const auto rule = objection(url, isBase))
        return refusal(ErrorCode::InputUrlInvalid, field, {*rule});
    return url;
}

static Result<QUrl> acceptable(Result<QUrl> url, const QString &field)
{
    if (url && !isAcceptable(*url))
        return refusal(ErrorCode::InputUrlNotHttps, field, {InputRule::AddressEncrypted});
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
        return Error{.code = ErrorCode::InputLanAddress, .detail = url->host(), .field = field};
    return url;
}

Result<QDate> checkExpiry(const QString &text, const QDate &today, const QString &field)
{
    Cleaning ignored;
    const QString day = cleaned(text, ignored);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    // Qt reads more than the ten characters of the contract; only those read back the same.
    if (!date.isValid() || date.toString(Qt::ISODate) != day)
        return refusal(ErrorCode::InputDateFormat, field, {InputRule::DateForm});
    if (date < today)
        return refusal(ErrorCode::InputDatePast, field,
                       {InputRule::DateNotPast, {today.toString(Qt::ISODate)}});
    return date;
}

} // namespace Connector::Profiles
