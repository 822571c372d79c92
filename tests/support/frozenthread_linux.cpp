#include "support/frozenthread.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

namespace Connector::Test {

FrozenThread::FrozenThread(qint64 process)
    : m_thread(static_cast<qintptr>(process))
{
    const auto thread = static_cast<pid_t>(m_thread);
    if (ptrace(PTRACE_SEIZE, thread, nullptr, nullptr) != 0)
        return;
    if (ptrace(PTRACE_INTERRUPT, thread, nullptr, nullptr) != 0)
        return;
    int status = 0;
    m_frozen = waitpid(thread, &status, __WALL) == thread && WIFSTOPPED(status);
}

FrozenThread::~FrozenThread()
{
    ptrace(PTRACE_DETACH, static_cast<pid_t>(m_thread), nullptr, nullptr);
}

} // namespace Connector::Test
