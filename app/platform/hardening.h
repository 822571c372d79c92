#pragma once

namespace Connector::Platform {

/// Takes the memory of this process away from debuggers and core dumps, as far as a process can do
/// that to itself: not dumpable and not traceable (Linux), no tracer (macOS), an access list
/// without the right to read memory and no error report with a heap (Windows). An administrator can
/// still undo it. Called by release builds before anything is read.
void hardenProcess();

} // namespace Connector::Platform
