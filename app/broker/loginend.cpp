#include "broker/loginend.h"

namespace Connector::Broker {

LoginEnd endOf(const Login &login, const LoginAttempt::Outcome &outcome, const Moment &now)
{
    LoginEnd end{.name = login.name,
                 .isRenewal = login.isRenewal,
                 .duration = now.boot - login.startedAt.boot};
    if (const auto *failure = std::get_if<Identity::LoginFailure>(&outcome))
        end.error = failure->error;
    else if (const auto *error = std::get_if<Error>(&outcome))
        end.error = *error;
    return end;
}

} // namespace Connector::Broker
