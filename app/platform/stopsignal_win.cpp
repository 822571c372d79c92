#include "platform/stopsignal.h"

#include <atomic>

#include <windows.h>

namespace Connector::Platform {

namespace {

// The handler runs in a thread of the system and has no other way to its object.
std::atomic<StopSignal *> watcher{nullptr};

BOOL WINAPI onConsoleEvent(DWORD)
{
    StopSignal *const target = watcher.load();
    if (!target)
        return FALSE;
    QMetaObject::invokeMethod(target, &StopSignal::received, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct StopSignal::Private
{};

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    watcher = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    watcher = nullptr;
}

} // namespace Connector::Platform
