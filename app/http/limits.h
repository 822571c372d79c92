#pragma once

#include "base/clock.h"

#include <QtGlobal>

namespace Connector::Http {

/// Bounds of one server. Sizes in bytes.
struct Limits
{
    int connections = 1024;
    qsizetype requestLine = 8 * 1024;
    qsizetype head = 16 * 1024;
    int headerFields = 100;
    qsizetype body = 64 * 1024;
    /// For requests whose handler takes the body while it arrives; 0: there are none.
    qsizetype streamedBody = 0;
    Milliseconds headTime{10'000};
    Milliseconds bodyTime{10'000};
    Milliseconds idleTime{30'000};
    /// How long to wait before a port that was lost is tried again.
    Milliseconds portRetryTime{5'000};
};

} // namespace Connector::Http
