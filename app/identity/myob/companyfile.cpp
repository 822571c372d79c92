#include "identity/myob/companyfile.h"

#include <algorithm>

namespace Connector::Identity::Myob {

using namespace Qt::StringLiterals;

Result<SecretString> checkFilePassword(const SecretString &password, const QString &field)
{
    const QByteArrayView bytes = password.reveal();
    if (bytes.size() > longestFilePassword)
        return Error{.code = ErrorCode::InputTooLong,
                     .detail = u"%1 bytes"_s.arg(longestFilePassword),
                     .field = field};
    const bool hasControls = std::any_of(bytes.begin(), bytes.end(),
                                         [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
    if (hasControls)
        return Error{
            .code = ErrorCode::InputNotText, .detail = u"no control characters"_s, .field = field};
    return password.clone();
}

SecretString companyFileToken(const QString &user, const SecretString &password)
{
    if (user.isEmpty() && password.isEmpty())
        return {};
    QByteArray plain;
    const QByteArray name = user.toUtf8();
    plain.reserve(name.size() + 1 + password.size());
    plain += name;
    plain += ':';
    plain += password.reveal();
    SecretString token = SecretString::take(plain.toBase64());
    wipe(plain);
    return token;
}

} // namespace Connector::Identity::Myob
