#include "platform/stopsignal.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Connector::Platform {

namespace {

// A handler may only write to a descriptor; it has no other way to its object.
int writeEnd = -1;

extern "C" void onSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, sizeof byte);
    errno = before;
}

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};

} // namespace

struct StopSignal::Private
{
    std::array<int, 2> ends{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, d->ends.data()) != 0)
        return;
    for (const int end : d->ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    writeEnd = d->ends[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->ends[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(d->ends[0], &byte, sizeof byte) == sizeof byte)
            emit received();
    });
    struct sigaction action
    {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : watched)
        ::sigaction(number, &action, nullptr);
}

StopSignal::~StopSignal()
{
    for (const int number : watched)
        std::signal(number, SIG_DFL);
    writeEnd = -1;
    for (const int end : d->ends) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace Connector::Platform
