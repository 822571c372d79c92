#pragma once

#include "profiles/connectionprofile.h"

namespace Connector::Identity::Myob {

/// What a sign-in asks for: the connection's own scopes, else the usual ones for the age of its API
/// key. Keys made before 12 March 2025 know CompanyFile only, newer ones only the single scopes
/// (MYOB developer pages, "Scopes").
QString scopesOf(const Profiles::ConnectionProfile &profile);

bool isOldKey(const Profiles::ConnectionProfile &profile);

} // namespace Connector::Identity::Myob
