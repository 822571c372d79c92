#include "profiles/refusal.h"

namespace Connector::Profiles {

using namespace Qt::StringLiterals;

static QString textOf(InputRule rule)
{
    switch (rule) {
    case InputRule::TinNeeded:
        return u"a TIN"_s;
    case InputRule::TinNotOtherNumber:
        return u"12 digits alone are an identity card or registration number, not a TIN"_s;
    case InputRule::TinStartsWithPrefix:
        return u"it starts with a prefix such as C or IG"_s;
    case InputRule::TinKnownPrefix:
        return u"%1 is not a prefix of a TIN"_s;
    case InputRule::TinNotOfEmployer:
        return u"E numbers are employer numbers and cannot log in"_s;
    case InputRule::TinNotGeneral:
        return u"EI numbers are general TINs of buyers and suppliers and cannot log in"_s;
    case InputRule::TinWithoutColon:
        return u"a TIN has no colon"_s;
    case InputRule::TinDigitsAfterPrefix:
        return u"after the prefix there are digits only"_s;
    case InputRule::TinFewestDigits:
        return u"after the prefix there are at least %1 digits"_s;
    case InputRule::TinNotAllZero:
        return u"the digits are not all zero"_s;
    case InputRule::TinMostCharacters:
        return u"it has at most %1 characters, this one has %2"_s;
    case InputRule::RobNeeded:
        return u"a business registration number"_s;
    case InputRule::RobLettersAndDigits:
        return u"it consists of letters and digits"_s;
    case InputRule::RobHasDigits:
        return u"it contains digits"_s;
    case InputRule::RobCharacters:
        return u"it has %1 to %2 characters"_s;
    case InputRule::RobFollowsColon:
        return u"it follows the colon"_s;
    case InputRule::UuidNeeded:
        return u"a UUID"_s;
    case InputRule::UuidForm:
        return u"8-4-4-4-12 hexadecimal digits joined by hyphens"_s;
    case InputRule::ClientIdNeeded:
        return u"the client id"_s;
    case InputRule::SecretNeeded:
        return u"the client secret"_s;
    case InputRule::SecretNotFromExample:
        return u"a text from an example"_s;
    case InputRule::SecretNotClientId:
        return u"it is the client id"_s;
    case InputRule::NoBlank:
        return u"character %1 is a blank"_s;
    case InputRule::AsciiOnly:
        return u"character %1 is not an ASCII letter, digit or sign"_s;
    case InputRule::NoControlCharacters:
        return u"no control characters"_s;
    case InputRule::CharactersBetween:
        return u"%1 to %2 characters"_s;
    case InputRule::MostCharacters:
        return u"%1 characters"_s;
    case InputRule::MostBytes:
        return u"%1 bytes"_s;
    case InputRule::IdForm:
        return u"1 to 32 lower-case letters, digits and hyphens, no hyphen first"_s;
    case InputRule::AddressNeeded:
        return u"an address"_s;
    case InputRule::AddressStart:
        return u"it starts with https:// and a host name"_s;
    case InputRule::AddressWithoutUser:
        return u"it has no user name"_s;
    case InputRule::AddressWithoutQuery:
        return u"it has no query and no fragment"_s;
    case InputRule::AddressPort:
        return u"the port is 1 to 65535"_s;
    case InputRule::AddressPathParts:
        return u"its path has no empty, . or .. part"_s;
    case InputRule::AddressWhole:
        return u"it is the full address, with its path"_s;
    case InputRule::AddressBase:
        return u"it is the base address, without /connect/token"_s;
    case InputRule::AddressEncrypted:
        return u"https, or http to this computer itself"_s;
    case InputRule::DateForm:
        return u"YYYY-MM-DD"_s;
    case InputRule::DateNotPast:
        return u"today is %1"_s;
    case InputRule::SpanMostDays:
        return u"at most %1d"_s;
    case InputRule::FileUtf8:
        return u"the file is not UTF-8; save it as CSV UTF-8"_s;
    case InputRule::QuoteClosesCell:
        return u"text follows a closing quotation mark"_s;
    case InputRule::QuoteClosed:
        return u"a quotation mark is not closed"_s;
    }
    return {};
}

Error refusal(ErrorCode code, const QString &field, const BrokenRule &broken)
{
    QString detail = textOf(broken.rule);
    for (const QString &value : broken.values)
        detail = detail.arg(value);
    return {.code = code, .detail = detail, .field = field, .rule = broken};
}

Error atLine(Error error, int line)
{
    const QString place = u"line %1"_s.arg(line);
    error.detail = error.detail.isEmpty() ? place : place + ": "_L1 + error.detail;
    error.line = line;
    return error;
}

} // namespace Connector::Profiles
