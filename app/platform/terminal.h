#pragma once

#include "base/secretstring.h"

namespace Connector::Platform {

/// Whether a person sits at standard input.
bool isStandardInputTerminal();

/// Reads one line without showing it. Only where isStandardInputTerminal().
SecretString readHiddenLine();

} // namespace Connector::Platform
