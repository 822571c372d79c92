#include "platform/hardening.h"

#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/types.h>

namespace Connector::Platform {

void hardenProcess()
{
    static_cast<void>(::ptrace(PT_DENY_ATTACH, 0, nullptr, 0));
    const rlimit nothing{0, 0};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &nothing));
}

} // namespace Connector::Platform
