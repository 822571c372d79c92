#pragma once

#include "base/result.h"
#include "http/client.h"
#include "identity/identityprovider.h"

namespace Connector::Identity::MyInvois {

/// The request of "Login as Taxpayer System" and "Login as Intermediary System" (SDK site). All
/// credentials are in the form body, never in a header or the address; `onbehalfof` goes out raw.
/// Errors: InputRequired (client_id), InputSecretMissing (such calls get a client id blocked), and
/// TinFormat for a taxpayer that cannot stand in a header.
Result<Http::ClientRequest> loginMessage(const LoginRequest &request, const SecretString &secret);

} // namespace Connector::Identity::MyInvois
