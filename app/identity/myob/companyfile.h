#pragma once

#include "base/result.h"
#include "base/secretstring.h"

#include <QString>

namespace Connector::Identity::Myob {

// User and password of a company file, online and on this computer alike.

inline constexpr qsizetype longestFileUser = 255;
inline constexpr qsizetype longestFilePassword = 255;

/// Any text, blanks included; may be empty. Errors: InputTooLong, InputNotText.
Result<SecretString> checkFilePassword(const SecretString &password, const QString &field);

/// The value of x-myobapi-cftoken: Base64 of `user:password` in UTF-8, and empty where both are
/// empty, because then the field has to be left out (MYOB developer pages, "Authentication").
SecretString companyFileToken(const QString &user, const SecretString &password);

} // namespace Connector::Identity::Myob
