#include "broker/loginqueue.h"

#include <algorithm>

namespace Connector::Broker {

LoginQueue::LoginQueue(int perMinute)
    : m_budget(perMinute)
{}

void LoginQueue::add(const QString &login, Rank rank)
{
    const auto same = [&](const Entry &entry) { return entry.login == login; };
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), same);
    if (found != m_entries.cend()) {
        if (found->rank <= rank)
            return;
        m_entries.erase(found);
    }
    const auto place = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &entry) { return entry.rank > rank; });
    m_entries.insert(place, {login, rank});
}

void LoginQueue::remove(const QString &login)
{
    m_entries.removeIf([&](const Entry &entry) { return entry.login == login; });
}

bool LoginQueue::contains(const QString &login) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [&](const Entry &entry) { return entry.login == login; });
}

QList<QString> LoginQueue::entries() const
{
    QList<QString> logins;
    for (const Entry &entry : m_entries)
        logins.append(entry.login);
    return logins;
}

Milliseconds LoginQueue::waitFor(const QString &login, const Moment &now) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &entry) { return entry.login == login; });
    const int position = static_cast<int>(found - m_entries.cbegin());
    return m_budget.waitFor(m_reserved + position, now);
}

bool LoginQueue::hasTurn(const Moment &now) const
{
    return !m_entries.isEmpty() && m_budget.waitFor(m_reserved, now) <= Milliseconds(0);
}

} // namespace Connector::Broker
