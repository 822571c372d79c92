#pragma once

#include <QByteArrayView>

// The smallest pieces of HTTP's grammar. Pure.
namespace Connector::Http {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr bool isOneOf(char c, const char *set)
{
    while (*set != '\0') {
        if (*set++ == c)
            return true;
    }
    return false;
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// tchar and token of RFC 9110 section 5.6.2.
bool isTokenByte(char c);
bool isToken(QByteArrayView text);

/// HTAB, SP, visible characters and obs-text only (RFC 9110 section 5.5).
bool isFieldValue(QByteArrayView text);

/// Without case, ASCII.
bool isSameWord(QByteArrayView left, QByteArrayView right);

/// Without the blanks around it.
QByteArrayView trimmed(QByteArrayView text);

/// Takes what stands before `separator` off the front of `text`; all of it where there is none.
QByteArrayView takeUntil(QByteArrayView &text, char separator);

} // namespace Connector::Http
