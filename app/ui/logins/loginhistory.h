#pragma once

#include "audit/auditstore.h"
#include "broker/loginstatus.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>

namespace Connector::Ui {

/// What one login did within one half hour.
struct HistorySlot
{
    /// See Audit::slotOf().
    qint64 slot = 0;
    int handOuts = 0;
    /// Renewals included.
    int logins = 0;
    /// Logins that failed, and requests that got no token.
    int failures = 0;

    bool operator==(const HistorySlot &) const = default;
};

/// The last 24 hours of a login.
struct LoginPast
{
    /// Oldest first; half hours in which nothing happened are left out.
    QList<HistorySlot> filled = {};
    int handOutsToday = 0;
    /// The executable that took a token last, empty if unknown.
    QString lastProgram = {};
    /// Wall clock.
    std::optional<Milliseconds> lastUsed = {};

    bool operator==(const LoginPast &) const = default;
};

/// What the audit knows of every login, for a day. A value: what was counted goes in first, what
/// happens afterwards is added. Today is the one of Malaysia.
class LoginHistory
{
public:
    static constexpr Milliseconds span = std::chrono::minutes(30);
    static constexpr int spans = 48;

    void add(const Audit::AuditStore::Tally &tally);
    /// Empty if it was about no login.
    Broker::LoginName add(const Audit::Entry &entry);

    LoginPast of(const Broker::LoginName &name, Milliseconds wall) const;

private:
    struct Kept
    {
        QMap<qint64, HistorySlot> halfHours = {};
        QString program = {};
        std::optional<Milliseconds> used = {};
    };

    QHash<Broker::LoginName, Kept> m_logins;
};

} // namespace Connector::Ui
