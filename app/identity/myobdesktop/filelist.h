#pragma once

#include "http/client.h"
#include "identity/identityprovider.h"

namespace Connector::Identity::MyobDesktop {

/// The value of x-myobapi-cftoken: Base64 of `user:password` in UTF-8, and empty where both are
/// empty, because then the field has to be left out (MYOB developer pages, "Authentication").
SecretString companyFileToken(const QString &user, const SecretString &password);

/// Reads the list of company files that AccountRight's local API answers with. The grant's token is
/// `token` itself; the names of the files are its note. Pure.
LoginOutcome readFileList(const Http::Answer &answer, const LoginRequest &request,
                          const SharedSecret &token, Milliseconds wallNow);

} // namespace Connector::Identity::MyobDesktop
