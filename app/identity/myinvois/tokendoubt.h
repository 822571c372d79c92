#pragma once

#include "base/result.h"
#include "identity/identityprovider.h"

#include <optional>

namespace Connector::Identity::MyInvois {

/// What is odd about a token that was issued: its issuer is not that of the environment
/// (TokenWrongEnvironment), it acts for another TIN than expected (TinMismatch), or for a person
/// where a company was expected (TinPersonalProfile). Claims that are missing raise no doubt.
std::optional<Error> doubtAbout(const Claims &claims, const LoginRequest &request);

} // namespace Connector::Identity::MyInvois
