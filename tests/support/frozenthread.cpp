#include "support/frozenthread.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

namespace Connector::Test {

FrozenThread::FrozenThread(pid_t thread)
    : m_thread(thread)
{
    if (ptrace(PTRACE_SEIZE, m_thread, nullptr, nullptr) != 0)
        return;
    if (ptrace(PTRACE_INTERRUPT, m_thread, nullptr, nullptr) != 0)
        return;
    int status = 0;
    m_frozen = waitpid(m_thread, &status, __WALL) == m_thread && WIFSTOPPED(status);
}

FrozenThread::~FrozenThread()
{
    ptrace(PTRACE_DETACH, m_thread, nullptr, nullptr);
}

} // namespace Connector::Test
