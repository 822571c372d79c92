#pragma once

#include "application/services.h"
#include "checks/checkup.h"

namespace Connector::Checks {

/// The login of a connection that most needs to be looked at: one that failed, else the first.
Broker::LoginName loginToExamine(Application::Services &services,
                                 const Profiles::ConnectionProfile &profile);

/// Every check for one login of a connection, by default the one that most needs it, or, without a
/// profile, for this computer alone. Its outcome is kept in the audit.
std::unique_ptr<Checkup> createCheckup(Application::Services &services,
                                       const std::optional<Profiles::ConnectionProfile> &profile,
                                       const Wishes &wishes = {},
                                       const std::optional<Broker::LoginName> &login = {});

} // namespace Connector::Checks
