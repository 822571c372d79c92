#include "platform/foreground.h"

namespace Connector::Platform {

void yieldForeground() {}

} // namespace Connector::Platform
