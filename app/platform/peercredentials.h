#pragma once

#include <QtGlobal>

namespace Connector::Platform {

/// Whether the process at the other end of this connected local socket belongs to the same user, on
/// either end. False when the system does not say. On Windows the descriptor is the handle of a
/// named pipe, and nothing can be known about an elevated process by one that is not.
bool isPeerOurUser(qintptr socketDescriptor);

} // namespace Connector::Platform
