#include "platform/stopsignal.h"

#include <QMutex>
#include <QMutexLocker>

#include <windows.h>

namespace Connector::Platform {

namespace {

// The handler runs in a thread of the system and has no other way to its object.
StopSignal *watcher = nullptr;
QMutex mutex;

// What the system grants at most before it ends the process by force:
// https://learn.microsoft.com/windows/console/handlerroutine
constexpr DWORD graceMilliseconds = 5000;

bool passOn()
{
    const QMutexLocker lock(&mutex);
    return watcher
        && QMetaObject::invokeMethod(watcher, &StopSignal::received, Qt::QueuedConnection);
}

BOOL WINAPI onConsoleEvent(DWORD event)
{
    if (!passOn())
        return FALSE;
    // Closing the console, logging off and shutting down end the process as soon as this returns;
    // so it returns after the main thread has ended the process itself, that is never.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        WaitForSingleObject(GetCurrentProcess(), graceMilliseconds);
    return TRUE;
}

} // namespace

struct StopSignal::Private
{};

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    const QMutexLocker lock(&mutex);
    watcher = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignal::~StopSignal()
{
    const QMutexLocker lock(&mutex);
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    watcher = nullptr;
}

} // namespace Connector::Platform
