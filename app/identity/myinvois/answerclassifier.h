#pragma once

#include "base/clock.h"
#include "http/client.h"
#include "identity/identityprovider.h"

namespace Connector::Identity::MyInvois {

/// The one mapping from an answer of LHDN's token address to what it means. Pure. Never trusts the
/// answer: every text that comes out of it is reduced and bounded.
///
/// What a page (HTML) says is the gateway's or the network's word, not the identity service's: it
/// is waited out. What JSON or an empty body refuses, a person has to mend.
LoginOutcome classify(const Http::Answer &answer, const LoginRequest &request,
                      Milliseconds wallNow);

} // namespace Connector::Identity::MyInvois
