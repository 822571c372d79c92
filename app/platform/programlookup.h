#pragma once

#include "platform/peerprogram.h"

#include <functional>
#include <memory>

namespace Connector::Platform {

/// Looks for programs in a thread of its own. Few questions fit; one that does not is dropped,
/// because by its turn the program would be gone.
class ProgramLookup
{
public:
    using Find = std::function<std::optional<PeerProgram>(const TcpPeer &)>;
    /// Called in that thread.
    using Found = std::function<void(const PeerProgram &)>;

    static constexpr int capacity = 16;

    explicit ProgramLookup(Find find = findPeerProgram);
    /// Waits for the look-up that runs; the others are dropped.
    ~ProgramLookup();
    ProgramLookup(const ProgramLookup &) = delete;
    ProgramLookup &operator=(const ProgramLookup &) = delete;

    /// False if it was dropped. From any thread; does not wait.
    bool ask(const TcpPeer &peer, Found found);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Connector::Platform
