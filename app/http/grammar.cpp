#include "http/grammar.h"

#include <algorithm>
#include <array>

namespace Connector::Http {

namespace {

// As tables, because every byte of a head goes through them.
constexpr std::array<bool, 256> tokenTable()
{
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const char c = static_cast<char>(i);
        table[i] = isDigit(c) || isAlpha(c) || isOneOf(c, "!#$%&'*+-.^_`|~");
    }
    return table;
}

constexpr std::array<bool, 256> fieldValueTable()
{
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = i == '\t' || (i >= 0x20 && i != 0x7f);
    return table;
}

constexpr auto tokenBytes = tokenTable();
constexpr auto fieldValueBytes = fieldValueTable();

} // namespace

bool isTokenByte(char c)
{
    return tokenBytes[static_cast<unsigned char>(c)];
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return fieldValueBytes[static_cast<unsigned char>(c)]; });
}

bool isSameWord(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && left.compare(right, Qt::CaseInsensitive) == 0;
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

QByteArrayView takeUntil(QByteArrayView &text, char separator)
{
    const qsizetype at = text.indexOf(separator);
    const QByteArrayView taken = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArrayView() : text.sliced(at + 1);
    return taken;
}

} // namespace Connector::Http
