#pragma once

#include "diagnostics/evidence.h"

namespace Connector::Diagnostics {

/// What can be seen of the request in a paste: `request` are the lines known to be of it, `all` is
/// everything, because a command line or a log puts it anywhere.
RequestSeen readRequest(const QString &request, const QString &all);

/// The token that a program showed in an Authorization field, if one stands there.
std::optional<TokenSeen> shownToken(const QString &all);

} // namespace Connector::Diagnostics
