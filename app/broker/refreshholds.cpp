#include "broker/refreshholds.h"

#include <utility>

namespace Connector::Broker {

void RefreshHolds::add(const ConnectionId &connection, Completion<> whenQuiet)
{
    Hold &hold = m_holds[connection];
    ++hold.count;
    hold.waiting.append(std::make_shared<Completion<>>(std::move(whenQuiet)));
}

void RefreshHolds::release(const ConnectionId &connection)
{
    const auto hold = m_holds.find(connection);
    if (hold != m_holds.end() && --hold->count == 0)
        m_holds.erase(hold);
}

void RefreshHolds::answer(const IsBusy &isBusy)
{
    const QList<ConnectionId> connections = m_holds.keys();
    for (const ConnectionId &connection : connections) {
        const auto hold = m_holds.find(connection);
        if (hold == m_holds.end() || isBusy(connection))
            continue;
        // Moved out first: whoever is told may hold or release again.
        const auto waiting = std::exchange(hold->waiting, {});
        for (const auto &whenQuiet : waiting)
            (*whenQuiet)({});
    }
}

} // namespace Connector::Broker
