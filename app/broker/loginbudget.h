#pragma once

#include "base/clock.h"

#include <QList>

namespace Connector::Broker {

/// How many logins one upstream client id may still send: never more than `perMinute` in any 60 s
/// (SDK: Login as taxpayer system, rate limit). A sliding window, because a refilling bucket would
/// let twice the number through in one minute. A value; time comes in with each question.
class LoginBudget
{
public:
    explicit LoginBudget(int perMinute);

    /// Logins sent by an earlier process. Of what the two clocks say about their age the smaller
    /// counts, so that setting the wall clock gives nothing back; a wall-clock time in the future
    /// counts as just now, and a boot clock ahead of ours belongs to an earlier start of the
    /// machine and says nothing.
    void restore(const QList<Moment> &sent, const Moment &now);

    /// How long until the login at `position` (0 is the next one) may be sent; 0 if at once.
    Milliseconds waitFor(int position, const Moment &now) const;
    void spend(const Moment &now);
    /// The upstream asked for silence: nothing until then.
    void blockFor(Milliseconds span, const Moment &now);

    int perMinute() const { return m_perMinute; }
    /// Logins left in the current window.
    int left(const Moment &now) const;

private:
    int m_perMinute;
    /// Boot-clock times of the logins of the last window, oldest first.
    QList<Milliseconds> m_sent;
    Milliseconds m_blockedUntil{0};
};

} // namespace Connector::Broker
