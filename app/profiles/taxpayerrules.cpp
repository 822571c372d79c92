#include "profiles/taxpayerrules.h"

#include "profiles/refusal.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace Connector::Profiles {

using namespace Qt::StringLiterals;

constexpr qsizetype longestTin = 14;
constexpr qsizetype fewestTinDigits = 5;
constexpr qsizetype fewestRobCharacters = 5;
constexpr qsizetype longestRob = 20;

namespace {

enum class Kind { Individual, FormerIndividual, NonIndividual, Employer, General };

struct Prefix
{
    QLatin1StringView letters;
    Kind kind;
};

constexpr std::array prefixes{
    Prefix{"IG"_L1, Kind::Individual},
    Prefix{"SG"_L1, Kind::FormerIndividual},
    Prefix{"OG"_L1, Kind::FormerIndividual},
    // Company, cooperative society, partnership, association, non-resident public entertainer.
    Prefix{"C"_L1, Kind::NonIndividual},
    Prefix{"CS"_L1, Kind::NonIndividual},
    Prefix{"D"_L1, Kind::NonIndividual},
    Prefix{"F"_L1, Kind::NonIndividual},
    Prefix{"FA"_L1, Kind::NonIndividual},
    // Limited liability partnership, trust body, unit trust, business trust, REIT.
    Prefix{"PT"_L1, Kind::NonIndividual},
    Prefix{"TA"_L1, Kind::NonIndividual},
    Prefix{"TC"_L1, Kind::NonIndividual},
    Prefix{"TN"_L1, Kind::NonIndividual},
    Prefix{"TR"_L1, Kind::NonIndividual},
    // Estate of a deceased person, Hindu joint family, Labuan entity.
    Prefix{"TP"_L1, Kind::NonIndividual},
    Prefix{"J"_L1, Kind::NonIndividual},
    Prefix{"LE"_L1, Kind::NonIndividual},
    Prefix{"E"_L1, Kind::Employer},
    Prefix{"EI"_L1, Kind::General},
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

const Prefix *prefixOf(QStringView letters)
{
    const auto found = std::find_if(prefixes.begin(), prefixes.end(),
                                    [&](const Prefix &one) { return one.letters == letters; });
    return found == prefixes.end() ? nullptr : &*found;
}

QStringView lettersOf(QStringView tin)
{
    const auto end = std::find_if_not(tin.begin(), tin.end(), isLetter);
    return tin.first(end - tin.begin());
}

// Why a prefix cannot log in; nothing if it can.
std::optional<BrokenRule> objection(const Prefix *prefix, QStringView letters, QStringView tin)
{
    if (letters.isEmpty() && tin.size() == 12 && std::all_of(tin.begin(), tin.end(), isDigit))
        return BrokenRule{InputRule::TinNotOtherNumber};
    if (letters.isEmpty())
        return BrokenRule{InputRule::TinStartsWithPrefix};
    if (!prefix)
        return BrokenRule{InputRule::TinKnownPrefix, {letters.toString()}};
    if (prefix->kind == Kind::Employer)
        return BrokenRule{InputRule::TinNotOfEmployer};
    if (prefix->kind == Kind::General)
        return BrokenRule{InputRule::TinNotGeneral};
    return std::nullopt;
}

std::optional<BrokenRule> objectionToDigits(QStringView digits)
{
    if (digits.contains(u':'))
        return BrokenRule{InputRule::TinWithoutColon};
    if (!std::all_of(digits.begin(), digits.end(), isDigit))
        return BrokenRule{InputRule::TinDigitsAfterPrefix};
    if (digits.size() < fewestTinDigits)
        return BrokenRule{InputRule::TinFewestDigits, {QString::number(fewestTinDigits)}};
    if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; }))
        return BrokenRule{InputRule::TinNotAllZero};
    return std::nullopt;
}

// What the TIN would be by the rules that real TINs sometimes break; empty if it keeps them.
QString suggestionFor(Kind kind, QStringView letters, QStringView digits)
{
    if (kind == Kind::FormerIndividual)
        return u"IG"_s.append(digits);
    if (kind != Kind::NonIndividual)
        return {};
    QString number = digits.toString();
    while (number.startsWith(u'0'))
        number.remove(0, 1);
    if (!number.endsWith(u'0'))
        number += u'0';
    const bool differs = number != digits && letters.size() + number.size() <= longestTin;
    return differs ? letters.toString() + number : QString();
}

Cleaning both(const Cleaning &left, const Cleaning &right)
{
    return {
        .trimmed = left.trimmed || right.trimmed,
        .dashesOrSpacesRemoved = left.dashesOrSpacesRemoved || right.dashesOrSpacesRemoved,
        .lineBreaksRemoved = left.lineBreaksRemoved || right.lineBreaksRemoved,
        .invisibleCharactersRemoved =
            left.invisibleCharactersRemoved || right.invisibleCharactersRemoved,
        .quotesRemoved = left.quotesRemoved || right.quotesRemoved,
    };
}

// ASCII only: Unicode's upper case would turn a long s into an S.
QString upper(QString text)
{
    for (QChar &c : text) {
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - u'a' + u'A');
    }
    return text;
}

} // namespace

Result<Checked<QString>> checkTin(const QString &text, const QString &field)
{
    Cleaning cleaning;
    const QString tin = upper(withoutSeparators(text, cleaning));
    const auto refuse = [&](const BrokenRule &broken) {
        return refusal(ErrorCode::TinFormat, field, broken);
    };
    if (tin.isEmpty())
        return refusal(ErrorCode::InputRequired, field, {InputRule::TinNeeded});
    const QStringView letters = lettersOf(tin);
    const QStringView digits = QStringView(tin).sliced(letters.size());
    const Prefix *prefix = prefixOf(letters);
    if (const auto broken = objection(prefix, letters, tin))
        return refuse(*broken);
    if (const auto broken = objectionToDigits(digits))
        return refuse(*broken);
    if (tin.size() > longestTin)
        return refuse({InputRule::TinMostCharacters,
                       {QString::number(longestTin), QString::number(tin.size())}});
    return Checked<QString>{.value = tin,
                            .cleaned = cleaning,
                            .suggestion = suggestionFor(prefix->kind, letters, digits)};
}

Result<Checked<QString>> checkRob(const QString &text, const QString &field)
{
    Cleaning cleaning;
    const QString rob = upper(withoutSeparators(text, cleaning));
    const auto refuse = [&](const BrokenRule &broken) {
        return refusal(ErrorCode::InputRobFormat, field, broken);
    };
    if (rob.isEmpty())
        return refusal(ErrorCode::InputRequired, field, {InputRule::RobNeeded});
    if (!std::all_of(rob.begin(), rob.end(), [](QChar c) { return isDigit(c) || isLetter(c); }))
        return refuse({InputRule::RobLettersAndDigits});
    if (std::none_of(rob.begin(), rob.end(), isDigit))
        return refuse({InputRule::RobHasDigits});
    if (rob.size() < fewestRobCharacters || rob.size() > longestRob)
        return refuse({InputRule::RobCharacters,
                       {QString::number(fewestRobCharacters), QString::number(longestRob)}});
    return Checked<QString>{.value = rob, .cleaned = cleaning};
}

Result<Checked<Taxpayer>> checkTaxpayer(const QString &text, const QString &field)
{
    // The whole is cleaned first: quotation marks stand around both halves.
    Cleaning cleaning;
    const QString whole = cleaned(text, cleaning);
    const qsizetype colon = whole.indexOf(u':');
    const Result<Checked<QString>> tin = checkTin(colon < 0 ? whole : whole.left(colon), field);
    if (!tin)
        return tin.error();
    Checked<Taxpayer> taxpayer{.value = {.tin = tin->value, .rob = {}},
                               .cleaned = both(cleaning, tin->cleaned),
                               .suggestion = tin->suggestion};
    if (colon < 0)
        return taxpayer;
    const Result<Checked<QString>> rob = checkRob(whole.sliced(colon + 1), field);
    if (!rob && rob.error().code == ErrorCode::InputRequired)
        return refusal(ErrorCode::InputRobFormat, field, {InputRule::RobFollowsColon});
    if (!rob)
        return rob.error();
    taxpayer.value.rob = rob->value;
    taxpayer.cleaned = both(taxpayer.cleaned, rob->cleaned);
    if (!taxpayer.suggestion.isEmpty())
        taxpayer.suggestion += u':' + rob->value;
    return taxpayer;
}

bool isIndividual(const QString &tin)
{
    const Prefix *prefix = prefixOf(lettersOf(tin));
    return prefix && (prefix->kind == Kind::Individual || prefix->kind == Kind::FormerIndividual);
}

} // namespace Connector::Profiles
