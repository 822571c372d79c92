#include "platform/peerowner.h"

#include "platform/ownsockets_mac.h"
#include "platform/users.h"

namespace Connector::Platform {

struct PeerOwner::Private
{};

PeerOwner::PeerOwner() = default;
PeerOwner::~PeerOwner() = default;

Ownership PeerOwner::ownerOf(const TcpPeer &peer)
{
    if (ownProcessOf(peer))
        return {.kind = Ownership::Kind::Known, .user = currentUser()};
    return {.kind = Ownership::Kind::Hidden};
}

} // namespace Connector::Platform
