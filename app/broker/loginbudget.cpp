#include "broker/loginbudget.h"

#include <algorithm>

namespace Connector::Broker {

using namespace std::chrono_literals;

namespace {

// A little more than the minute of the rule: our clock and the service's need not agree on when a
// request happened.
constexpr Milliseconds window = 60s + 250ms;

} // namespace

LoginBudget::LoginBudget(int perMinute)
    : m_perMinute(perMinute)
{}

void LoginBudget::restore(const QList<Moment> &sent, const Moment &now)
{
    m_sent.clear();
    for (const Moment &at : sent) {
        const Milliseconds byWall = std::max(0ms, now.wall - at.wall);
        const Milliseconds byBoot = now.boot - at.boot;
        m_sent.append(now.boot - (byBoot < 0ms ? byWall : std::min(byWall, byBoot)));
    }
    std::sort(m_sent.begin(), m_sent.end());
}

Milliseconds LoginBudget::waitFor(int position, const Moment &now) const
{
    // Played forward: each login of the queue goes out at the first moment the window allows it.
    QList<Milliseconds> sent = m_sent;
    Milliseconds at = std::max(now.boot, m_blockedUntil);
    for (int ahead = 0; ahead <= position; ++ahead) {
        if (sent.size() >= m_perMinute)
            at = std::max(at, sent.at(sent.size() - m_perMinute) + window);
        sent.append(at);
    }
    return at - now.boot;
}

void LoginBudget::spend(const Moment &now)
{
    m_sent.removeIf([&](Milliseconds at) { return at + window <= now.boot; });
    m_sent.append(now.boot);
}

void LoginBudget::blockFor(Milliseconds span, const Moment &now)
{
    m_blockedUntil = std::max(m_blockedUntil, now.boot + span);
}

int LoginBudget::left(const Moment &now) const
{
    if (m_blockedUntil > now.boot)
        return 0;
    const auto recent = std::count_if(m_sent.begin(), m_sent.end(),
                                      [&](Milliseconds at) { return at + window > now.boot; });
    return std::max(0, m_perMinute - static_cast<int>(recent));
}

} // namespace Connector::Broker
