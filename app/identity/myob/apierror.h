#pragma once

#include "http/client.h"
#include "identity/identityprovider.h"

namespace Connector::Identity::Myob {

/// The name that MYOB's API gives an error (`Errors[0].Name`) as reduced text; empty without one.
QString errorName(const Http::Answer &answer);

/// What a refusal of MYOB's API means: by the name in its body (`Errors[0].Name`) and the status.
/// 403 has three meanings, and a 401 with a file user usually means that user. Pure.
/// Source: MYOB developer pages, "Errors" and "Rate limits".
LoginFailure apiFailure(const Http::Answer &answer, const LoginRequest &request, bool hasFileUser,
                        Milliseconds wallNow);

} // namespace Connector::Identity::Myob
