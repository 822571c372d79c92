#pragma once

#include <QString>

namespace Connector::Platform {

/// The SID, as text, of the user that a process runs as; empty if the system does not say.
/// `process` is a handle with PROCESS_QUERY_LIMITED_INFORMATION; GetCurrentProcess() will do.
QString userSidOf(void *process);

} // namespace Connector::Platform
