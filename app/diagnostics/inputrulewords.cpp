#include "diagnostics/inputrulewords.h"

#include <QCoreApplication>

namespace Connector::Diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::InputRules)
};

// In English the same as the detail that programs get, which a test compares.
QString textOf(InputRule rule)
{
    switch (rule) {
    case InputRule::TinNeeded:
        return Tr::tr("a TIN");
    case InputRule::TinNotOtherNumber:
        return Tr::tr("12 digits alone are an identity card or registration number, not a TIN");
    case InputRule::TinStartsWithPrefix:
        return Tr::tr("it starts with a prefix such as C or IG");
    case InputRule::TinKnownPrefix:
        //: %1 is one or more capital letters.
        return Tr::tr("%1 is not a prefix of a TIN");
    case InputRule::TinNotOfEmployer:
        return Tr::tr("E numbers are employer numbers and cannot log in");
    case InputRule::TinNotGeneral:
        return Tr::tr("EI numbers are general TINs of buyers and suppliers and cannot log in");
    case InputRule::TinWithoutColon:
        return Tr::tr("a TIN has no colon");
    case InputRule::TinDigitsAfterPrefix:
        return Tr::tr("after the prefix there are digits only");
    case InputRule::TinFewestDigits:
        return Tr::tr("after the prefix there are at least %1 digits");
    case InputRule::TinNotAllZero:
        return Tr::tr("the digits are not all zero");
    case InputRule::TinMostCharacters:
        //: "It" is a TIN.
        return Tr::tr("it has at most %1 characters, this one has %2");
    case InputRule::RobNeeded:
        return Tr::tr("a business registration number");
    case InputRule::RobLettersAndDigits:
        //: "It" is the business registration number, in the following three as well.
        return Tr::tr("it consists of letters and digits");
    case InputRule::RobHasDigits:
        return Tr::tr("it contains digits");
    case InputRule::RobCharacters:
        return Tr::tr("it has %1 to %2 characters");
    case InputRule::RobFollowsColon:
        //: "It" is the business registration number; it is written as TIN:ROB.
        return Tr::tr("it follows the colon");
    case InputRule::UuidNeeded:
        return Tr::tr("a UUID");
    case InputRule::UuidForm:
        return Tr::tr("8-4-4-4-12 hexadecimal digits joined by hyphens");
    case InputRule::ClientIdNeeded:
        return Tr::tr("the client id");
    case InputRule::SecretNeeded:
        return Tr::tr("the client secret");
    case InputRule::SecretNotFromExample:
        return Tr::tr("a text from an example");
    case InputRule::SecretNotClientId:
        //: "It" is what was entered as a client secret.
        return Tr::tr("it is the client id");
    case InputRule::NoBlank:
        return Tr::tr("character %1 is a blank");
    case InputRule::AsciiOnly:
        return Tr::tr("character %1 is not an ASCII letter, digit or sign");
    case InputRule::NoControlCharacters:
        return Tr::tr("no control characters");
    case InputRule::CharactersBetween:
        //: %1 and %2 are numbers.
        return Tr::tr("%1 to %2 characters");
    case InputRule::MostCharacters:
        //: %1 is a number: the longest that a text may be.
        return Tr::tr("%1 characters");
    case InputRule::MostBytes:
        //: %1 is a number: the longest that a secret may be.
        return Tr::tr("%1 bytes");
    case InputRule::IdForm:
        return Tr::tr("1 to 32 lower-case letters, digits and hyphens, no hyphen first");
    case InputRule::AddressNeeded:
        return Tr::tr("an address");
    case InputRule::AddressStart:
        //: "It" is an address, in the following as well.
        return Tr::tr("it starts with https:// and a host name");
    case InputRule::AddressWithoutUser:
        return Tr::tr("it has no user name");
    case InputRule::AddressWithoutQuery:
        return Tr::tr("it has no query and no fragment");
    case InputRule::AddressPort:
        return Tr::tr("the port is 1 to 65535");
    case InputRule::AddressPathParts:
        return Tr::tr("its path has no empty, . or .. part");
    case InputRule::AddressWhole:
        return Tr::tr("it is the full address, with its path");
    case InputRule::AddressBase:
        return Tr::tr("it is the base address, without /connect/token");
    case InputRule::AddressEncrypted:
        return Tr::tr("https, or http to this computer itself");
    case InputRule::DateForm:
        return Tr::tr("YYYY-MM-DD");
    case InputRule::DateNotPast:
        //: %1 is a date such as 2027-03-31.
        return Tr::tr("today is %1");
    case InputRule::SpanMostDays:
        //: %1 is a number; d is the unit that is typed, and stays.
        return Tr::tr("at most %1d");
    case InputRule::FileUtf8:
        return Tr::tr("the file is not UTF-8; save it as CSV UTF-8");
    case InputRule::QuoteClosesCell:
        //: In a CSV file.
        return Tr::tr("text follows a closing quotation mark");
    case InputRule::QuoteClosed:
        return Tr::tr("a quotation mark is not closed");
    }
    return {};
}

} // namespace

QString wordsOf(const BrokenRule &broken)
{
    QString words = textOf(broken.rule);
    for (const QString &value : broken.values)
        words = words.arg(value);
    return words;
}

QString wordsAtLine(int line, const QString &words)
{
    //: %1 is the number of a line in a file, %2 what is wrong there.
    return Tr::tr("line %1: %2").arg(line).arg(words);
}

} // namespace Connector::Diagnostics
