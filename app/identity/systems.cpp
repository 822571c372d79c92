#include "identity/systems.h"

#include "identity/bridge/bridgesystem.h"
#include "identity/myinvois/myinvoissystem.h"
#include "identity/myob/myobsystem.h"
#include "identity/myobdesktop/desktopsystem.h"

#include <algorithm>

namespace Connector::Identity {

const QList<const UpstreamSystem *> &systems()
{
    static const MyInvois::MyInvoisSystem myInvois;
    static const Bridge::BridgeSystem bridge;
    static const Myob::MyobSystem myob;
    static const MyobDesktop::DesktopSystem myobDesktop;
    static const QList<const UpstreamSystem *> all{&myInvois, &bridge, &myob, &myobDesktop};
    return all;
}

const UpstreamSystem &systemOf(Profiles::System system)
{
    const auto &all = systems();
    const auto found = std::find_if(
        all.begin(), all.end(), [system](const auto *known) { return known->system() == system; });
    return found == all.end() ? *all.constFirst() : **found;
}

} // namespace Connector::Identity
