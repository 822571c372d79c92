#pragma once

#include "diagnostics/erroradvice.h"

/// The advice for faults of a login to MYOB, one function per
/// code.
namespace Connector::Diagnostics::Myob {

Advice myobRedirectMismatch(const Error &error);
Advice myobCodeExpired(const Error &error);
Advice myobSignInAgain(const Error &error);
Advice myobKeyInactive(const Error &error);
Advice myobScopeGeneration(const Error &error);
Advice myobCftokenOnSso(const Error &error);
Advice myobConsentRefused(const Error &error);
Advice myobStateMismatch(const Error &error);
Advice myobSignInNotSaved(const Error &error);
Advice myobBusinessMissing(const Error &error);
Advice myobFileUserRefused(const Error &error);
Advice myobConsentOld(const Error &error);

} // namespace Connector::Diagnostics::Myob
