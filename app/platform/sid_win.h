#pragma once

#include "base/ids.h"

#include <windows.h>

#include <optional>

namespace Connector::Platform {

OsUserId userOfSid(PSID sid);

/// Whose token the process runs with; nothing if the system does not let us ask.
std::optional<OsUserId> userOfProcess(HANDLE process);

} // namespace Connector::Platform
