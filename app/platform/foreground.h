#pragma once

namespace Connector::Platform {

/// Lets the window of another process come to the front. Windows grants that to the program a
/// person has just started and to nobody it does not name; other systems ask the window itself.
void yieldForeground();

} // namespace Connector::Platform
