#pragma once

#include "audit/entry.h"
#include "broker/loginstatus.h"
#include "diagnostics/evidence.h"

#include <QDate>

namespace Connector::Application {

/// What is known about a login and about those that share its credentials.
struct PastLogins
{
    Broker::LoginName login;
    /// Of this login's connection.
    std::optional<QDate> typedExpiry = {};
    /// Every other login with the same client id in the same environment.
    QList<Broker::LoginStatus> others = {};
    /// How logins of these connections ended, and changes of their credentials, oldest first.
    QList<Audit::Entry> entries = {};
    Milliseconds now{0};
};

/// What the past says about a login that is refused now. Counts from the moment the present
/// credentials were typed in. Pure.
Diagnostics::History historyOf(const PastLogins &past);

} // namespace Connector::Application
