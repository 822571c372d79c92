#pragma once

#include "base/ids.h"

#include <QString>

#include <optional>

namespace Connector::Platform {

/// Who runs this process.
OsUserId currentUser();

/// The user who signs in to this machine with `name`; nothing if there is none. May ask a directory
/// service, so for the main thread and for people's commands only.
std::optional<OsUserId> userNamed(const QString &name);

} // namespace Connector::Platform
