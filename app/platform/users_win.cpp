#include "platform/users.h"

#include "platform/usersid_win.h"

#include <windows.h>

#include <sddl.h>

#include <vector>

namespace Connector::Platform {

OsUserId currentUser()
{
    return OsUserId(userSidOf(GetCurrentProcess()));
}

std::optional<OsUserId> userNamed(const QString &name)
{
    const std::wstring wide = name.toStdWString();
    DWORD sidSize = 0;
    DWORD domainSize = 0;
    SID_NAME_USE use = SidTypeUnknown;
    LookupAccountNameW(nullptr, wide.c_str(), nullptr, &sidSize, nullptr, &domainSize, &use);
    if (sidSize == 0)
        return std::nullopt;
    std::vector<unsigned char> sid(sidSize);
    std::vector<wchar_t> domain(domainSize + 1);
    if (!LookupAccountNameW(nullptr, wide.c_str(), sid.data(), &sidSize, domain.data(), &domainSize,
                            &use)
        || use != SidTypeUser)
        return std::nullopt;
    LPWSTR text = nullptr;
    if (!ConvertSidToStringSidW(sid.data(), &text))
        return std::nullopt;
    OsUserId user(QString::fromWCharArray(text));
    LocalFree(text);
    return user;
}

} // namespace Connector::Platform
