#pragma once

#include "base/result.h"

#include <QString>

namespace Connector::Store {

/// Creates the file empty if it is missing, and takes it away from everybody but its owner (0600)
/// before anything is written to it. On Windows the access list of the folder decides, so there it
/// only creates. Errors: StoreFailed.
Result<> makePrivate(const QString &file);

/// The same for a file that may be missing; it is not created.
Result<> makePrivateIfPresent(const QString &file);

} // namespace Connector::Store
