#pragma once

#include "broker/loginattempt.h"
#include "broker/loginstatus.h"
#include "broker/logintable.h"

#include <optional>

namespace Connector::Broker {

/// A login that came to its end, for those who keep a record.
struct LoginEnd
{
    LoginName name;
    /// A token was live when it began.
    bool isRenewal = false;
    /// Nothing: it brought a token.
    std::optional<Error> error = {};
    Milliseconds duration{0};
};

LoginEnd endOf(const Login &login, const LoginAttempt::Outcome &outcome, const Moment &now);

} // namespace Connector::Broker
