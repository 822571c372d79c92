#include "endpoint/guesses.h"

#include <algorithm>

namespace Connector::Endpoint {

using namespace std::chrono_literals;

namespace {

constexpr int freeFailures = 3;
constexpr int heldFailures = 9;
constexpr Milliseconds firstDelay = 50ms;
constexpr Milliseconds longestDelay = 1s;
// So much is forgotten within five quiet minutes.
constexpr int mostCounted = 30;

} // namespace

int rememberedFailures(const Failures &failures, const Moment &now)
{
    const auto quiet = std::chrono::floor<std::chrono::minutes>(now.boot - failures.last.boot);
    return quiet.count() >= 30 ? 0 : failures.count >> std::max<qint64>(quiet.count(), 0);
}

std::optional<Milliseconds> guessDelay(int failures)
{
    if (failures <= freeFailures)
        return 0ms;
    if (failures > heldFailures)
        return std::nullopt;
    return std::min(firstDelay * (1 << (failures - freeFailures - 1)), longestDelay);
}

std::optional<Milliseconds> Guesses::noteFailure(const QString &origin, const Moment &now)
{
    Failures &failures = m_failures[origin];
    failures = {.count = std::min(rememberedFailures(failures, now) + 1, mostCounted), .last = now};
    const auto delay = guessDelay(failures.count);
    if (!delay || *delay == 0ms)
        return delay;
    dropAnswered();
    const auto ofOrigin = std::count_if(m_held.begin(), m_held.end(),
                                        [&](const Held &held) { return held.origin == origin; });
    if (ofOrigin >= heldPerOrigin || std::ssize(m_held) >= heldAtAll)
        return std::nullopt;
    return delay;
}

void Guesses::hold(const QString &origin, Http::Responder responder)
{
    m_held.push_back({.origin = origin, .responder = std::move(responder)});
}

void Guesses::dropAnswered()
{
    m_held.remove_if([](const Held &held) { return !held.responder.isWanted(); });
}

} // namespace Connector::Endpoint
