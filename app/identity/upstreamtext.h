#pragma once

#include <QString>

namespace Connector::Identity {

/// What an upstream system wrote, reduced to the characters that RFC 6749 section 5.2 allows in an
/// error_description (%x20-21 / %x23-5B / %x5D-7E): safe in a log, in JSON and in a window. Blanks
/// of any kind become one space, a double quote a single one; the rest is dropped.
QString reducedText(const QString &text, qsizetype maxLength = 200);

/// For names that people gave (an ERP system may be called in Chinese): printable characters of any
/// script, nothing that changes the direction of the text around it.
QString printableText(const QString &text, qsizetype maxLength = 200);

} // namespace Connector::Identity
