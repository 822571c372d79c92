#include "support/frozenthread.h"

#include <QDeadlineTimer>
#include <QFile>

#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace Connector::Test {

namespace {

/// Stopped elsewhere it may hold a lock that the other threads need, of the heap for one, which no
/// thread does that hangs in a system call.
bool isWaitingForEvents(pid_t thread)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/syscall").arg(thread));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const long number = file.readAll().split(' ').first().toLong();
#ifdef SYS_poll
    if (number == SYS_poll)
        return true;
#endif
    return number == SYS_ppoll;
}

bool stop(pid_t thread)
{
    int status = 0;
    return ptrace(PTRACE_INTERRUPT, thread, nullptr, nullptr) == 0
        && waitpid(thread, &status, __WALL) == thread && WIFSTOPPED(status);
}

} // namespace

FrozenThread::FrozenThread(qint64 process)
    : m_thread(static_cast<qintptr>(process))
{
    const auto thread = static_cast<pid_t>(m_thread);
    if (ptrace(PTRACE_SEIZE, thread, nullptr, nullptr) != 0)
        return;
    const QDeadlineTimer deadline(10'000);
    m_frozen = stop(thread);
    while (m_frozen && !isWaitingForEvents(thread) && !deadline.hasExpired()) {
        ptrace(PTRACE_CONT, thread, nullptr, nullptr);
        m_frozen = stop(thread);
    }
}

FrozenThread::~FrozenThread()
{
    ptrace(PTRACE_DETACH, static_cast<pid_t>(m_thread), nullptr, nullptr);
}

} // namespace Connector::Test
