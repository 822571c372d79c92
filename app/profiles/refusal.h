#pragma once

#include "base/result.h"

#include <QString>

namespace Connector::Profiles {

/// The error of an input that breaks this rule. Its detail is the rule in English, for logs and
/// programs; people read what diagnostics/ says.
Error refusal(ErrorCode code, const QString &field, const BrokenRule &broken);

/// `error` with the line of a file that it was found in, with which its detail then begins.
Error atLine(Error error, int line);

} // namespace Connector::Profiles
