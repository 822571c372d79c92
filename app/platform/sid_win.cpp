#include "platform/sid_win.h"

#include <sddl.h>

#include <vector>

namespace Connector::Platform {

OsUserId userOfSid(PSID sid)
{
    LPWSTR text = nullptr;
    if (!ConvertSidToStringSidW(sid, &text))
        return {};
    OsUserId user(QString::fromWCharArray(text));
    LocalFree(text);
    return user;
}

std::optional<OsUserId> userOfProcess(HANDLE process)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &token))
        return std::nullopt;
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<unsigned char> buffer(size);
    const bool read = size >= sizeof(TOKEN_USER)
        && GetTokenInformation(token, TokenUser, buffer.data(), size, &size) != 0;
    CloseHandle(token);
    if (!read)
        return std::nullopt;
    const auto *owner = static_cast<const TOKEN_USER *>(static_cast<const void *>(buffer.data()));
    return userOfSid(owner->User.Sid);
}

} // namespace Connector::Platform
