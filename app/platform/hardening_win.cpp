#include "platform/hardening.h"

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace Connector::Platform {

namespace {

// To everybody who may act as this user: ending the process, waiting for it and asking its name
// (PROCESS_TERMINATE | PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE). To the system: everything.
constexpr auto accessList = L"D:P(A;;0x101001;;;OW)(A;;0x101001;;;BA)(A;;GA;;;SY)";

} // namespace

void hardenProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(accessList, SDDL_REVISION_1,
                                                              &descriptor, nullptr))
        return;
    BOOL isPresent = FALSE;
    BOOL isDefault = FALSE;
    PACL list = nullptr;
    if (GetSecurityDescriptorDacl(descriptor, &isPresent, &list, &isDefault) && isPresent) {
        SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT,
                        DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                        nullptr, list, nullptr);
    }
    LocalFree(descriptor);
}

} // namespace Connector::Platform
