#pragma once

#include "diagnostics/erroradvice.h"

/// The advice for faults of the one a login acts for, its rights, and the token that came back, one
/// function per code.
namespace Connector::Diagnostics::Taxpayer {

Advice intermediaryNotAppointed(const Error &error);
Advice intermediaryNeedsRob(const Error &error);
Advice tinFormat(const Error &error);
Advice tinMismatch(const Error &error);
Advice tinPersonalProfile(const Error &error);
Advice tinUnknown(const Error &error);
Advice documentRefused(const Error &error);
Advice permissionMissing(const Error &error);
Advice tokenMissing(const Error &error);
Advice tokenWrongEnvironment(const Error &error);
Advice tokenExpired(const Error &error);
Advice tokenRefused(const Error &error);

} // namespace Connector::Diagnostics::Taxpayer
