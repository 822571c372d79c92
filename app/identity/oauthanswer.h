#pragma once

#include "identity/answerbody.h"
#include "identity/identityprovider.h"

#include <QLatin1StringView>

#include <initializer_list>

namespace Connector::Identity {

/// What one error code means where a system says more by it than RFC 6749 section 5.2 does.
struct OauthMeaning
{
    /// Lower case.
    QLatin1StringView code;
    ErrorCode meaning = ErrorCode::Unknown;
    Remedy remedy = Remedy::Person;
};

/// Reads the answer of a token address that keeps to RFC 6749 section 5: a grant, with the refresh
/// token if there is one, or who has to mend what. `own` comes before the codes of the RFC. Of a
/// web page nothing is believed but that the service is not there. Pure.
LoginOutcome readOauthAnswer(const Http::Answer &answer, const LoginRequest &request,
                             Milliseconds wallNow, std::initializer_list<OauthMeaning> own);

} // namespace Connector::Identity
