#pragma once

#include "base/completion.h"
#include "base/ids.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace Connector::Broker {

/// Connections that start no login for now, and who waits until the one under way has ended: while
/// credentials are replaced, the successor of a refresh token would bring the old ones back. Main
/// thread.
class RefreshHolds
{
public:
    using IsBusy = std::function<bool(const ConnectionId &)>;

    /// Answered by answer(). Holds of one connection add up.
    void add(const ConnectionId &connection, Completion<> whenQuiet);
    void release(const ConnectionId &connection);
    bool contains(const ConnectionId &connection) const { return m_holds.contains(connection); }
    /// Tells those whose connection is quiet by now.
    void answer(const IsBusy &isBusy);

private:
    struct Hold
    {
        int count = 0;
        QList<std::shared_ptr<Completion<>>> waiting = {};
    };

    QHash<ConnectionId, Hold> m_holds;
};

} // namespace Connector::Broker
