#pragma once

#include "http/client.h"
#include "identity/identityprovider.h"

namespace Connector::Identity::MyobDesktop {

/// Reads the list of company files that AccountRight's local API answers with. The grant's token is
/// `token` itself; the names of the files are its note. Pure.
LoginOutcome readFileList(const Http::Answer &answer, const LoginRequest &request,
                          const SharedSecret &token, Milliseconds wallNow);

} // namespace Connector::Identity::MyobDesktop
