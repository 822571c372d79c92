#include "platform/usersid_win.h"

#include <QByteArray>

#include <windows.h>

#include <sddl.h>

namespace Connector::Platform {

namespace {

/// The TOKEN_USER of a token, whose size only the system knows.
QByteArray tokenUser(HANDLE token)
{
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray buffer(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (size == 0 || !GetTokenInformation(token, TokenUser, buffer.data(), size, &size))
        return {};
    return buffer;
}

} // namespace

QString userSidOf(void *process)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &token))
        return {};
    QByteArray user = tokenUser(token);
    CloseHandle(token);
    if (user.isEmpty())
        return {};
    wchar_t *text = nullptr;
    if (!ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid, &text))
        return {};
    const QString sid = QString::fromWCharArray(text);
    LocalFree(text);
    return sid;
}

} // namespace Connector::Platform
