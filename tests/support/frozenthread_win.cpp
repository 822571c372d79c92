#include "support/frozenthread.h"

#include <utility>

#include <windows.h>

#include <tlhelp32.h>

namespace Connector::Test {

namespace {

quint64 startOf(HANDLE thread)
{
    FILETIME made{};
    FILETIME unused{};
    if (!GetThreadTimes(thread, &made, &unused, &unused, &unused))
        return ~quint64(0);
    return (quint64(made.dwHighDateTime) << 32) | made.dwLowDateTime;
}

/// The thread that a process began with: its oldest one.
HANDLE mainThreadOf(DWORD process)
{
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    THREADENTRY32 entry{};
    entry.dwSize = sizeof entry;
    HANDLE oldest = nullptr;
    for (BOOL more = Thread32First(snapshot, &entry); more; more = Thread32Next(snapshot, &entry)) {
        if (entry.th32OwnerProcessID != process)
            continue;
        HANDLE thread =
            OpenThread(THREAD_SUSPEND_RESUME | THREAD_QUERY_INFORMATION, FALSE, entry.th32ThreadID);
        if (thread && (!oldest || startOf(thread) < startOf(oldest)))
            std::swap(oldest, thread);
        if (thread)
            CloseHandle(thread);
    }
    CloseHandle(snapshot);
    return oldest;
}

} // namespace

FrozenThread::FrozenThread(qint64 process)
{
    const HANDLE thread = mainThreadOf(static_cast<DWORD>(process));
    m_thread = reinterpret_cast<qintptr>(thread);
    m_frozen = thread && SuspendThread(thread) != static_cast<DWORD>(-1);
}

FrozenThread::~FrozenThread()
{
    const HANDLE thread = reinterpret_cast<HANDLE>(m_thread);
    if (!thread)
        return;
    ResumeThread(thread);
    CloseHandle(thread);
}

} // namespace Connector::Test
