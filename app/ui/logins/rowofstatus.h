#pragma once

#include "broker/loginstatus.h"
#include "profiles/connectionprofile.h"
#include "ui/logins/loginrow.h"

namespace Connector::Ui {

/// One row from what the services know: the profile, the login's status, and the address of the
/// endpoint without a path (`http://127.0.0.1:21060`; empty while nothing listens). Errors become
/// words here, in the language of the program.
LoginRow rowOf(const Profiles::ConnectionProfile &profile, const Broker::LoginStatus &status,
               const QString &endpoint);

} // namespace Connector::Ui
