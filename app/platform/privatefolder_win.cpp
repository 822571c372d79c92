#include "platform/privatefolder.h"

#include "platform/usersid_win.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace Connector::Platform {

namespace {

Error unusable(const QString &path, const QString &why)
{
    return {.code = ErrorCode::HomeUnusable, .detail = QStringLiteral("%1: %2").arg(path, why)};
}

Error unusable(const QString &path, DWORD error)
{
    return unusable(path, qt_error_string(static_cast<int>(error)));
}

/// What the system allocates for us in one piece.
struct Local
{
    Local() = default;
    ~Local() { LocalFree(memory); }
    Q_DISABLE_COPY_MOVE(Local)
    void *memory = nullptr;
};

/// This user, the system and administrators; nothing from the folders above, and the same for
/// everything inside.
/// https://learn.microsoft.com/windows/win32/secauthz/ace-strings
bool makeDescriptor(Local &descriptor)
{
    const QString text = QStringLiteral("D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;%1)")
                             .arg(userSidOf(GetCurrentProcess()));
    return ConvertStringSecurityDescriptorToSecurityDescriptorW(
               text.toStdWString().c_str(), SDDL_REVISION_1, &descriptor.memory, nullptr)
        != 0;
}

bool isAmongUs(PSID sid)
{
    if (IsWellKnownSid(sid, WinLocalSystemSid) || IsWellKnownSid(sid, WinBuiltinAdministratorsSid)
        || IsWellKnownSid(sid, WinCreatorOwnerSid) || IsWellKnownSid(sid, WinCreatorOwnerRightsSid))
        return true;
    wchar_t *text = nullptr;
    if (!ConvertSidToStringSidW(sid, &text))
        return false;
    const bool isOurs = QString::fromWCharArray(text) == userSidOf(GetCurrentProcess());
    LocalFree(text);
    return isOurs;
}

/// Entries of a kind we do not know count as open: the list is then replaced.
bool isOpenToOthers(ACL *list)
{
    if (!list)
        return true;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry))
            return true;
        const auto *head = static_cast<ACE_HEADER *>(entry);
        if (head->AceType == ACCESS_DENIED_ACE_TYPE)
            continue;
        if (head->AceType != ACCESS_ALLOWED_ACE_TYPE
            || !isAmongUs(&static_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart))
            return true;
    }
    return false;
}

/// Owner and access list of a folder. They lie in `memory`.
struct Rights
{
    Local memory;
    PSID owner = nullptr;
    ACL *list = nullptr;
};

DWORD readRights(const std::wstring &name, Rights &rights)
{
    return GetNamedSecurityInfoW(
        name.c_str(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
        &rights.owner, nullptr, &rights.list, nullptr, &rights.memory.memory);
}

DWORD setPrivate(std::wstring name)
{
    constexpr SECURITY_INFORMATION what =
        DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION;
    Local wanted;
    ACL *list = nullptr;
    BOOL isPresent = FALSE;
    BOOL isDefault = FALSE;
    if (!makeDescriptor(wanted)
        || !GetSecurityDescriptorDacl(wanted.memory, &isPresent, &list, &isDefault))
        return GetLastError();
    // The first call hands the list down to what lies inside. The second one sets it as it is: Wine
    // 8 mixes what the folders above grant into the first.
    const DWORD error =
        SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, what, nullptr, nullptr, list, nullptr);
    if (error != ERROR_SUCCESS)
        return error;
    return SetFileSecurityW(name.c_str(), what, wanted.memory) ? ERROR_SUCCESS : GetLastError();
}

Result<> closeToOthers(const QString &path, const std::wstring &name)
{
    Rights rights;
    if (const DWORD error = readRights(name, rights); error != ERROR_SUCCESS)
        return unusable(path, error);
    if (!rights.owner || !isAmongUs(rights.owner))
        return unusable(path, QStringLiteral("it belongs to another user"));
    if (!isOpenToOthers(rights.list))
        return {};
    if (const DWORD error = setPrivate(name); error != ERROR_SUCCESS)
        return unusable(path, error);
    // Volumes without access rights say yes and change nothing.
    Rights after;
    if (const DWORD error = readRights(name, after); error != ERROR_SUCCESS)
        return unusable(path, error);
    if (isOpenToOthers(after.list))
        return unusable(path, QStringLiteral("other users may open it"));
    return {};
}

} // namespace

Result<> ensurePrivateFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    const std::wstring name = QDir::toNativeSeparators(clean).toStdWString();
    if (!QFileInfo::exists(clean)) {
        if (!QDir().mkpath(QDir::cleanPath(clean + QStringLiteral("/.."))))
            return unusable(path, QStringLiteral("the folder above it cannot be created"));
        Local descriptor;
        if (!makeDescriptor(descriptor))
            return unusable(path, GetLastError());
        SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.memory, FALSE};
        if (!CreateDirectoryW(name.c_str(), &attributes))
            return unusable(path, GetLastError());
        return {};
    }
    if (!QFileInfo(clean).isDir())
        return unusable(path, QStringLiteral("it is not a folder"));
    return closeToOthers(path, name);
}

// Files inherit the access list of the folder they are made in.
void restrictNewFiles() {}

QStringList runtimeFolders()
{
    return {};
}

} // namespace Connector::Platform
