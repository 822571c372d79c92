#pragma once

#include <QStringList>

namespace Connector {

/// Every rule that an input can break, as one closed list. The rooms below say which one it was;
/// profiles/ has its English for logs and programs, diagnostics/ its words for people.
enum class InputRule {
    // A TIN.
    TinNeeded,
    TinNotOtherNumber,
    TinStartsWithPrefix,
    /// Value: the letters that are no prefix.
    TinKnownPrefix,
    TinNotOfEmployer,
    TinNotGeneral,
    TinWithoutColon,
    TinDigitsAfterPrefix,
    /// Value: how many digits.
    TinFewestDigits,
    TinNotAllZero,
    /// Values: the most characters, how many there are.
    TinMostCharacters,
    // A business registration number.
    RobNeeded,
    RobLettersAndDigits,
    RobHasDigits,
    /// Values: the fewest and the most characters.
    RobCharacters,
    RobFollowsColon,
    // A client id and a secret.
    UuidNeeded,
    UuidForm,
    ClientIdNeeded,
    SecretNeeded,
    SecretNotFromExample,
    SecretNotClientId,
    /// Value: the position of the blank.
    NoBlank,
    /// Value: the position of the character.
    AsciiOnly,
    // Texts of any kind.
    NoControlCharacters,
    /// Values: the fewest and the most characters.
    CharactersBetween,
    /// Value: the most characters.
    MostCharacters,
    /// Value: the most bytes.
    MostBytes,
    IdForm,
    // An address.
    AddressNeeded,
    AddressStart,
    AddressWithoutUser,
    AddressWithoutQuery,
    AddressPort,
    AddressPathParts,
    AddressWhole,
    AddressBase,
    AddressEncrypted,
    // Days and spans of time.
    DateForm,
    /// Value: today.
    DateNotPast,
    /// Value: the most days.
    SpanMostDays,
    // A file.
    FileUtf8,
    QuoteClosesCell,
    QuoteClosed,
};

/// A rule that an input broke, with what its words need.
struct BrokenRule
{
    InputRule rule;
    /// Numbers, capital letters or a date as they stand in the text; never a secret.
    QStringList values = {};

    bool operator==(const BrokenRule &) const = default;
};

} // namespace Connector
