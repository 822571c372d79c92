#pragma once

#include "broker/loginbudget.h"

#include <QList>
#include <QString>

namespace Connector::Broker {

/// Who logs in next with one upstream client id: a person first, then callers in the order they
/// came, then what nobody waits for. Entries are login keys; each stands here once. A value without
/// a clock of its own.
class LoginQueue
{
public:
    enum class Rank { Person, Caller, Nobody };

    explicit LoginQueue(int perMinute);

    LoginBudget &budget() { return m_budget; }
    const LoginBudget &budget() const { return m_budget; }

    /// Puts an entry in, or moves it up if it gained rank; it never loses rank by asking again.
    void add(const QString &login, Rank rank);
    void remove(const QString &login);
    bool contains(const QString &login) const;
    QList<QString> entries() const;

    /// How long until this entry may be sent if everybody before it is; those already started
    /// count.
    Milliseconds waitFor(const QString &login, const Moment &now) const;
    /// How long until one login more than those already started may be sent.
    Milliseconds delayOfOneMore(const Moment &now) const
    {
        return m_budget.waitFor(m_reserved, now);
    }
    /// Whether the entry in front may start now.
    bool hasTurn(const Moment &now) const;

    /// A login was started and will be sent unless the keychain says no.
    void reserve() { ++m_reserved; }
    void unreserve() { --m_reserved; }

private:
    struct Entry
    {
        QString login;
        Rank rank;
    };

    LoginBudget m_budget;
    QList<Entry> m_entries;
    int m_reserved = 0;
};

} // namespace Connector::Broker
