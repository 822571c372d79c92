#pragma once

#include "base/errorcode.h"

namespace Connector::Commands {

/// How a command ends. Part of the contract with scripts.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    CredentialsRefused = 3,
    TemporarilyUnavailable = 4,
    Keychain = 5,
    NotPermitted = 6,
    NotFound = 7,
};

ExitCode exitCodeFor(ErrorCode code);

} // namespace Connector::Commands
