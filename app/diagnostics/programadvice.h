#pragma once

#include "diagnostics/erroradvice.h"

/// The advice for faults of decisions of this program, one function per
/// code.
namespace Connector::Diagnostics::Program {

Advice loginPaused(const Error &error);
Advice loginSignInNeeded(const Error &error);
Advice loginBackingOff(const Error &error);
Advice loginBudgetExhausted(const Error &error);
Advice loginNeedsAttention(const Error &error);
Advice notFound(const Error &error);
Advice notPermitted(const Error &error);
Advice notSupported(const Error &error);
Advice programOwnService(const Error &error);
Advice abandoned(const Error &error);

} // namespace Connector::Diagnostics::Program
