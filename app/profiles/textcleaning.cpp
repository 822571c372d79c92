#include "profiles/textcleaning.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace Connector::Profiles {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode's spaces other than U+0020, its format characters, and letters that look like nothing.
constexpr std::array invisible{
    Range{0x0000, 0x0008}, Range{0x000E, 0x001F},   Range{0x007F, 0x0084}, Range{0x0086, 0x00A0},
    Range{0x00AD, 0x00AD}, Range{0x034F, 0x034F},   Range{0x061C, 0x061C}, Range{0x115F, 0x1160},
    Range{0x1680, 0x1680}, Range{0x17B4, 0x17B5},   Range{0x180B, 0x180E}, Range{0x2000, 0x200F},
    Range{0x202A, 0x202F}, Range{0x205F, 0x206F},   Range{0x2800, 0x2800}, Range{0x3000, 0x3000},
    Range{0x3164, 0x3164}, Range{0xFE00, 0xFE0F},   Range{0xFEFF, 0xFEFF}, Range{0xFFA0, 0xFFA0},
    Range{0xFFF9, 0xFFFB}, Range{0xE0000, 0xE0FFF},
};

constexpr bool isLineBreak(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

constexpr bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t';
}

constexpr bool isInvisible(char32_t c)
{
    return std::any_of(invisible.begin(), invisible.end(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

constexpr bool isDash(char32_t c)
{
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

constexpr bool areQuotes(char32_t left, char32_t right)
{
    return (left == right && (left == U'"' || left == U'\'' || left == U'`'))
        || (left == 0x201C && right == 0x201D) || (left == 0x2018 && right == 0x2019)
        || (left == 0x00AB && right == 0x00BB) || (left == 0x201D && right == 0x201D);
}

struct CodePoint
{
    char32_t value;
    qsizetype units;
};

constexpr char32_t notACharacter = 0xFFFFFFFF;

CodePoint codePointAt(const QString &text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

// UTF-8 by RFC 3629. A byte that begins no character is kept as it is; the rules refuse it later.
CodePoint codePointAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    const qsizetype units = lead < 0x80 ? 1
        : lead < 0xC2                   ? 0
        : lead < 0xE0                   ? 2
        : lead < 0xF0                   ? 3
                                        : 4;
    if (units == 1)
        return {lead, 1};
    if (units == 0 || lead > 0xF4 || at + units > text.size())
        return {notACharacter, 1};
    char32_t value = lead & (0xFFU >> (units + 1));
    for (qsizetype i = 1; i < units; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {notACharacter, 1};
        value = (value << 6) | (byte(i) & 0x3FU);
    }
    return {value, units};
}

// A character of the source by its place: nothing of a secret is copied while it is judged.
struct Piece
{
    qsizetype at;
    qsizetype units;
};

template<typename Text>
class Cleaner
{
public:
    Cleaner(const Text &text, Cleaning &cleaning)
        : m_text(text)
        , m_cleaning(cleaning)
    {}

    QList<Piece> pieces()
    {
        dropInvisible();
        trim();
        while (m_pieces.size() >= 2 && areQuotes(value(m_pieces.first()), value(m_pieces.last()))) {
            m_pieces.removeFirst();
            m_pieces.removeLast();
            m_cleaning.quotesRemoved = true;
            trim();
        }
        return m_pieces;
    }

private:
    char32_t value(const Piece &piece) const { return codePointAt(m_text, piece.at).value; }

    void dropInvisible()
    {
        bool afterBreak = false;
        for (qsizetype at = 0; at < m_text.size();) {
            const CodePoint next = codePointAt(m_text, at);
            if (isLineBreak(next.value)) {
                m_cleaning.lineBreaksRemoved = true;
                dropLastBlanks();
                afterBreak = true;
            } else if (isInvisible(next.value)) {
                m_cleaning.invisibleCharactersRemoved = true;
            } else if (!afterBreak || !isBlank(next.value)) {
                m_pieces.append({at, next.units});
                afterBreak = false;
            }
            at += next.units;
        }
    }

    void dropLastBlanks()
    {
        while (!m_pieces.isEmpty() && isBlank(value(m_pieces.last())))
            m_pieces.removeLast();
    }

    void trim()
    {
        const qsizetype before = m_pieces.size();
        dropLastBlanks();
        while (!m_pieces.isEmpty() && isBlank(value(m_pieces.first())))
            m_pieces.removeFirst();
        m_cleaning.trimmed = m_cleaning.trimmed || m_pieces.size() != before;
    }

    const Text &m_text;
    Cleaning &m_cleaning;
    QList<Piece> m_pieces;
};

} // namespace

QString cleaned(const QString &text, Cleaning &cleaning)
{
    QString result;
    for (const Piece &piece : Cleaner<QString>(text, cleaning).pieces())
        result += QStringView(text).sliced(piece.at, piece.units);
    return result;
}

SecretString cleanedSecret(const SecretString &secret, Cleaning &cleaning)
{
    const QByteArrayView bytes = secret.reveal();
    // Reserved whole, so that growing never leaves an unwiped copy behind.
    QByteArray result;
    result.reserve(bytes.size());
    for (const Piece &piece : Cleaner<QByteArrayView>(bytes, cleaning).pieces())
        result.append(bytes.sliced(piece.at, piece.units));
    return SecretString::take(std::move(result));
}

QString withoutSeparators(const QString &text, Cleaning &cleaning)
{
    QString result = cleaned(text, cleaning);
    const qsizetype before = result.size();
    result.removeIf([](QChar c) { return isBlank(c.unicode()) || isDash(c.unicode()); });
    cleaning.dashesOrSpacesRemoved = cleaning.dashesOrSpacesRemoved || result.size() != before;
    return result;
}

} // namespace Connector::Profiles
