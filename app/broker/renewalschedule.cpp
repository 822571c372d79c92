#include "broker/renewalschedule.h"

#include <algorithm>

namespace Connector::Broker {

using namespace std::chrono_literals;

Moment renewalTime(const Moment &issued, Seconds lifetime, double jitter)
{
    const double share = 2.0 / 3.0 + (jitter - 0.5) / 10.0;
    const auto span =
        static_cast<qint64>(share * static_cast<double>(Milliseconds(lifetime).count()));
    const Milliseconds latest = lifetime > 2 * renewalMargin ? lifetime - renewalMargin : lifetime;
    return issued + std::min(Milliseconds(span), latest);
}

bool isWorthRenewing(const Moment &lastUsed, const Moment &now)
{
    return !hasPassed(lastUsed + 1h, now);
}

Milliseconds requiredLife(Seconds asked, Seconds lifetime)
{
    return std::clamp<Milliseconds>(asked, 1s, std::max<Milliseconds>(1s, lifetime - 60s));
}

Milliseconds backOffSpan(int failuresInARow, std::optional<Seconds> asked, double jitter)
{
    const int doublings = std::clamp(failuresInARow - 1, 0, 6);
    const Milliseconds plain = std::min<Milliseconds>(5s * (1 << doublings), 5min);
    const double factor = 0.75 + jitter / 2.0;
    const Milliseconds own(static_cast<qint64>(static_cast<double>(plain.count()) * factor));
    const Milliseconds wanted = asked ? Milliseconds(*asked) : 0ms;
    return std::min(std::max(own, wanted), longestBackOff);
}

} // namespace Connector::Broker
