#pragma once

#include <QtGlobal>

namespace Connector::Test {

/// Stops the main thread of a child process, as a hung system call would, while its
/// other threads go on; lets it run again at the end. On Linux the tracer must stay in the thread
/// that made it.
class FrozenThread
{
public:
    explicit FrozenThread(qint64 process);
    ~FrozenThread();
    FrozenThread(const FrozenThread &) = delete;
    FrozenThread &operator=(const FrozenThread &) = delete;

    /// False where that is not allowed.
    bool isFrozen() const { return m_frozen; }

private:
    /// Linux: the thread's id, which is the process's. Windows: its handle.
    qintptr m_thread = 0;
    bool m_frozen = false;
};

} // namespace Connector::Test
