#include "broker/standing.h"

#include "broker/renewalschedule.h"

namespace Connector::Broker {

using namespace std::chrono_literals;

namespace {

// How long until a keychain that was closed is asked again without anybody telling that it changed.
constexpr Seconds keychainPause{10};

int failuresSoFar(const Standing &standing)
{
    const auto *backingOff = std::get_if<BackingOff>(&standing);
    return backingOff ? backingOff->failures : 0;
}

Standing afterRefusal(const Standing &standing, const TurnedDown &event, const Moment &now,
                      double jitter)
{
    const Error &error = event.failure.error;
    if (event.failure.remedy == Identity::Remedy::Person)
        return NeedsAttention{error, event.credentialGeneration};
    // A refusal that a person has to mend stays, whatever the network does in the meantime.
    if (std::holds_alternative<NeedsAttention>(standing))
        return standing;
    // Logins that were under way together fail together: that is one failure.
    const auto *backingOff = std::get_if<BackingOff>(&standing);
    if (backingOff && !hasPassed(backingOff->until, now)) {
        const Moment asked = now + error.retryAfter.value_or(0s);
        return asked.boot > backingOff->until.boot
            ? Standing(BackingOff{asked, backingOff->failures, error})
            : standing;
    }
    const int failures = failuresSoFar(standing) + 1;
    return BackingOff{now + backOffSpan(failures, error.retryAfter, jitter), failures, error};
}

Standing afterKeychain(const Standing &standing, const KeychainFailed &event, const Moment &now)
{
    // A person may ask although the login stands still; a closed keychain must not free it.
    if (!std::holds_alternative<Clear>(standing) && !allowsLogin(standing, now))
        return standing;
    switch (event.error.code) {
    // Waiting does not mend these: a secret has to be typed again.
    case ErrorCode::KeychainEntryMissing:
    case ErrorCode::CredentialsAddressChanged:
        return NeedsAttention{event.error, event.credentialGeneration};
    default:
        return WaitingForKeychain{now + keychainPause, event.error};
    }
}

} // namespace

Standing advance(const Standing &standing, const StandingEvent &event, const Moment &now,
                 double jitter)
{
    if (std::holds_alternative<LoggedIn>(event)
        || std::holds_alternative<CredentialsReplaced>(event))
        return Clear{};
    if (const auto *refusal = std::get_if<TurnedDown>(&event))
        return afterRefusal(standing, *refusal, now, jitter);
    if (const auto *keychain = std::get_if<KeychainFailed>(&event))
        return afterKeychain(standing, *keychain, now);
    // KeychainChanged concerns only those who wait for it.
    return std::holds_alternative<WaitingForKeychain>(standing) ? Standing(Clear{}) : standing;
}

bool allowsLogin(const Standing &standing, const Moment &now)
{
    if (const auto *backingOff = std::get_if<BackingOff>(&standing))
        return hasPassed(backingOff->until, now);
    if (const auto *waiting = std::get_if<WaitingForKeychain>(&standing))
        return hasPassed(waiting->until, now);
    return std::holds_alternative<Clear>(standing);
}

Error errorOf(const Standing &standing, const Moment &now)
{
    const auto withWait = [&](Error error, const Moment &until) {
        error.retryAfter = std::chrono::ceil<Seconds>(timeUntil(until, now)) + 1s;
        return error;
    };
    if (const auto *backingOff = std::get_if<BackingOff>(&standing))
        return withWait(backingOff->error, backingOff->until);
    if (const auto *waiting = std::get_if<WaitingForKeychain>(&standing))
        return withWait(waiting->error, waiting->until);
    if (const auto *attention = std::get_if<NeedsAttention>(&standing)) {
        // Nothing was sent this time, so the upstream said nothing.
        Error error = attention->error;
        error.upstreamCode.clear();
        error.needsPerson = true;
        return error;
    }
    return {};
}

LoginState describe(const Standing &connection, const Standing &taxpayer, const Moment &now,
                    bool running, bool tokenLive)
{
    if (running)
        return LoginState::Renewing;
    for (const Standing *standing : {&connection, &taxpayer}) {
        if (std::holds_alternative<NeedsAttention>(*standing))
            return LoginState::NeedsAttention;
        if (std::holds_alternative<WaitingForKeychain>(*standing))
            return LoginState::WaitingForKeychain;
        if (std::holds_alternative<BackingOff>(*standing) && !allowsLogin(*standing, now))
            return LoginState::BackingOff;
    }
    return tokenLive ? LoginState::Fresh : LoginState::Idle;
}

} // namespace Connector::Broker
