#pragma once

#include "broker/tokenbroker.h"
#include "diagnostics/evidence.h"
#include "store/profilestore.h"

#include <QDate>

namespace Connector::Checks {

/// What the broker and the profiles know about one login from earlier.
Diagnostics::History historyOf(const Broker::TokenBroker &broker,
                               const Store::ProfileStore &profiles, const Broker::LoginName &login,
                               const QDate &today);

} // namespace Connector::Checks
