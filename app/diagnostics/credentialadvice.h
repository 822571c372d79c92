#pragma once

#include "diagnostics/erroradvice.h"

/// The advice for faults of credentials and of the request that carries them, one function per
/// code.
namespace Connector::Diagnostics::Credential {

Advice credentialsRejected(const Error &error);
Advice credentialsWrongEnvironment(const Error &error);
Advice credentialsSecretExpired(const Error &error);
Advice credentialsSecretReplaced(const Error &error);
Advice credentialsAddressChanged(const Error &error);
Advice credentialsHiddenCharacters(const Error &error);
Advice credentialsSwapped(const Error &error);
Advice credentialsPlaceholder(const Error &error);
Advice credentialsNotUuid(const Error &error);
Advice credentialsBlocked(const Error &error);
Advice credentialsRevoked(const Error &error);
Advice requestBasicRefused(const Error &error);
Advice requestMalformed(const Error &error);
Advice requestBadScope(const Error &error);
Advice requestBadGrant(const Error &error);

} // namespace Connector::Diagnostics::Credential
