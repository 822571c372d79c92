#pragma once

#include "application/services.h"
#include "checks/checkup.h"

namespace Connector::Checks {

/// The login of a connection that most needs to be looked at: one that failed, else the first.
Broker::LoginName loginToExamine(Application::Services &services,
                                 const Profiles::ConnectionProfile &profile);

/// Every check for one connection, or, without one, for this computer alone.
std::unique_ptr<Checkup> createCheckup(Application::Services &services,
                                       const std::optional<Profiles::ConnectionProfile> &profile);

} // namespace Connector::Checks
