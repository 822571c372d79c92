#pragma once

#include <QtGlobal>

namespace Connector::Platform {

/// Whether the process at the other end of this connected local socket belongs to the same user. On
/// Windows the pipe's ACL has decided that already.
bool isPeerOurUser(qintptr socketDescriptor);

} // namespace Connector::Platform
