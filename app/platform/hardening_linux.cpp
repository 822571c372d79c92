#include "platform/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Connector::Platform {

void hardenProcess()
{
    // Also refuses ptrace and /proc/PID/mem to other processes of the same user.
    static_cast<void>(::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
    const rlimit nothing{0, 0};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &nothing));
}

} // namespace Connector::Platform
