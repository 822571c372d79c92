#pragma once

#include "commands/command.h"
#include "diagnostics/finding.h"

namespace Connector::Commands {

/// `{"ok","findings":[...]}` and the same in words. The exit code is that of the first finding, 0
/// without any.
Output findingsOutput(const QList<Diagnostics::Finding> &findings,
                      const Diagnostics::Evidence &evidence);

} // namespace Connector::Commands
