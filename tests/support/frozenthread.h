#pragma once

#include <sys/types.h>

namespace Connector::Test {

/// Stops one thread of a child process, as a dialog or a hung system call would, while its other
/// threads go on; lets it run again at the end. The tracer must stay in the thread that made it.
class FrozenThread
{
public:
    explicit FrozenThread(pid_t thread);
    ~FrozenThread();
    FrozenThread(const FrozenThread &) = delete;
    FrozenThread &operator=(const FrozenThread &) = delete;

    /// False where tracing is not allowed.
    bool isFrozen() const { return m_frozen; }

private:
    pid_t m_thread;
    bool m_frozen = false;
};

} // namespace Connector::Test
