#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "profiles/taxpayer.h"

#include <QString>

#include <optional>

namespace Connector::Application {

/// One thing that the trial of a login looks at. A plain value for whoever shows it.
struct TrialStep
{
    enum class Kind {
        /// The keychain could take the secret.
        Keychain,
        /// The name is found and something answers there.
        Address,
        /// The connection is encrypted and the certificate is good.
        Encryption,
        /// Both clocks agree.
        Clock,
        /// The service gives a token.
        Login,
        /// The token is for whom it should be.
        Token,
        /// The token opens the API.
        Api,
    };
    enum class State {
        Ahead,
        Running,
        Passed,
        /// Not as it should be, yet no reason to stop.
        Doubtful,
        Failed,
        /// Never reached, because an earlier step failed.
        NotReached,
    };

    Kind kind = Kind::Address;
    /// Of a login on behalf of somebody; else empty.
    Profiles::Taxpayer taxpayer = {};
    State state = State::Ahead;
    /// With Doubtful and Failed.
    std::optional<Error> error = {};
    /// What was found: a host, seconds between two clocks, a TIN.
    QString fact = {};
    std::optional<Milliseconds> took = {};

    bool isOver() const { return state != State::Ahead && state != State::Running; }
};

} // namespace Connector::Application
