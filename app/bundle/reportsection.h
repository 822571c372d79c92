#pragma once

#include "bundle/scrubber.h"
#include "checks/checkup.h"

namespace Connector::Bundle {

/// What a checkup found: its steps, the causes, and the evidence they come from.
QByteArray reportSection(const Checks::Report &report, const Pseudonyms &names,
                         const Scrubber &scrubber);

} // namespace Connector::Bundle
