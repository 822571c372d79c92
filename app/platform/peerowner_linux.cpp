#include "platform/peerowner.h"

#include "platform/sockdiag_linux.h"

namespace Connector::Platform {

struct PeerOwner::Private
{
    SockDiag diag;
};

PeerOwner::PeerOwner()
    : m_private(std::make_unique<Private>())
{}

PeerOwner::~PeerOwner() = default;

Ownership PeerOwner::ownerOf(const TcpPeer &peer)
{
    using Kind = Ownership::Kind;
    const auto far = m_private->diag.farEnd(peer);
    if (far && far->inode != 0)
        return {.kind = Kind::Known, .user = OsUserId(QString::number(far->user))};
    return {.kind = m_private->diag.ownEnd(peer) ? Kind::Hidden : Kind::Unsupported};
}

} // namespace Connector::Platform
