#include "profiles/taxpayerrules.h"

#include <QStringView>

#include <algorithm>
#include <array>

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

// Why a prefix cannot log in; empty if it can.
QString objection(const Prefix *prefix, QStringView letters, QStringView tin)
{
    if (letters.isEmpty() && tin.size() == 12 && std::all_of(tin.begin(), tin.end(), isDigit))
        return u"12 digits alone are an identity card or registration number, not a TIN"_s;
    if (letters.isEmpty())
        return u"it starts with a prefix such as C or IG"_s;
    if (!prefix)
        return u"%1 is not a prefix of a TIN"_s.arg(letters);
    if (prefix->kind == Kind::Employer)
        return u"E numbers are employer numbers and cannot log in"_s;
    if (prefix->kind == Kind::General)
        return u"EI numbers are general TINs of buyers and suppliers and cannot log in"_s;
    return {};
}

QString objectionToDigits(QStringView digits)
{
    if (digits.contains(u':'))
        return u"a TIN has no colon"_s;
    if (!std::all_of(digits.begin(), digits.end(), isDigit))
        return u"after the prefix there are digits only"_s;
    if (digits.size() < fewestTinDigits)
        return u"after the prefix there are at least %1 digits"_s.arg(fewestTinDigits);
    if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; }))
        return u"the digits are not all zero"_s;
    return {};
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
    const auto refuse = [&](const QString &rule) {
        return Error{.code = ErrorCode::TinFormat, .detail = rule, .field = field};
    };
    if (tin.isEmpty())
        return Error{.code = ErrorCode::InputRequired, .detail = u"a TIN"_s, .field = field};
    const QStringView letters = lettersOf(tin);
    const QStringView digits = QStringView(tin).sliced(letters.size());
    const Prefix *prefix = prefixOf(letters);
    if (const QString rule = objection(prefix, letters, tin); !rule.isEmpty())
        return refuse(rule);
    if (const QString rule = objectionToDigits(digits); !rule.isEmpty())
        return refuse(rule);
    if (tin.size() > longestTin)
        return refuse(
            u"it has at most %1 characters, this one has %2"_s.arg(longestTin).arg(tin.size()));
    return Checked<QString>{.value = tin,
                            .cleaned = cleaning,
                            .suggestion = suggestionFor(prefix->kind, letters, digits)};
}

Result<Checked<QString>> checkRob(const QString &text, const QString &field)
{
    Cleaning cleaning;
    const QString rob = upper(withoutSeparators(text, cleaning));
    const auto refuse = [&](const QString &rule) {
        return Error{.code = ErrorCode::InputRobFormat, .detail = rule, .field = field};
    };
    if (rob.isEmpty())
        return Error{.code = ErrorCode::InputRequired,
                     .detail = u"a business registration number"_s,
                     .field = field};
    if (!std::all_of(rob.begin(), rob.end(), [](QChar c) { return isDigit(c) || isLetter(c); }))
        return refuse(u"it consists of letters and digits"_s);
    if (std::none_of(rob.begin(), rob.end(), isDigit))
        return refuse(u"it contains digits"_s);
    if (rob.size() < fewestRobCharacters || rob.size() > longestRob)
        return refuse(u"it has %1 to %2 characters"_s.arg(fewestRobCharacters).arg(longestRob));
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
        return Error{
            .code = ErrorCode::InputRobFormat, .detail = u"it follows the colon"_s, .field = field};
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
