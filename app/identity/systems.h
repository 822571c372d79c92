#pragma once

#include "identity/upstreamsystem.h"

namespace Connector::Identity {

/// Every system that this program knows, in the order people are offered them.
const QList<const UpstreamSystem *> &systems();

const UpstreamSystem &systemOf(Profiles::System system);
inline const UpstreamSystem &systemOf(const Profiles::ConnectionProfile &profile)
{
    return systemOf(profile.system);
}

} // namespace Connector::Identity
