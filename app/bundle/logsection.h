#pragma once

#include "base/clock.h"
#include "bundle/scrubber.h"

#include <QByteArray>
#include <QString>

namespace Connector::Bundle {

/// The lines of a log and of the files it was rotated into, from `since` on, oldest first, each as
/// a line of JSON; the last 5,000 of them.
QByteArray logSection(const QString &logFile, Milliseconds since, const Pseudonyms &names,
                      const Scrubber &scrubber);

} // namespace Connector::Bundle
