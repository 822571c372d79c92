#pragma once

#include "base/clock.h"
#include "bundle/scrubber.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Connector::Bundle {

/// From when to when; without an end up to now.
struct Window
{
    Milliseconds since{0};
    std::optional<Milliseconds> until = {};

    bool holds(Milliseconds wall) const { return wall >= since && (!until || wall < *until); }
};

/// The lines of a log and of the files it was rotated into, within the window, oldest first, each
/// as a line of JSON; the last 5,000 of them.
QByteArray logSection(const QString &logFile, const Window &window, const Pseudonyms &names,
                      const Scrubber &scrubber);

} // namespace Connector::Bundle
