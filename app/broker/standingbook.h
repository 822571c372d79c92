#pragma once

#include "broker/standing.h"
#include "store/loginjournal.h"

#include <QHash>
#include <QSet>

namespace Connector::Broker {

/// The standings of all connections and their taxpayers, kept in the journal so that a restart
/// changes nothing. A standing with an empty taxpayer is that of the whole connection. Waiting for
/// the keychain is not kept: the keychain itself is asked again. Main thread.
class StandingBook
{
public:
    StandingBook(Store::LoginJournal &journal, const Clock &clock);

    const Standing &of(const ConnectionUuid &connection,
                       const Profiles::Taxpayer &taxpayer = {}) const;
    /// The standing that keeps this login from being sent, or nullptr.
    const Standing *obstacle(const ConnectionUuid &connection,
                             const Profiles::Taxpayer &taxpayer) const;

    void apply(const ConnectionUuid &connection, const Profiles::Taxpayer &taxpayer,
               const StandingEvent &event);
    /// Clears everything of this connection, its taxpayers included.
    void clear(const ConnectionUuid &connection);
    /// The keychain changed; returns the connections that waited for it.
    QSet<ConnectionUuid> keychainChanged();

private:
    using Key = std::pair<ConnectionUuid, Profiles::Taxpayer>;

    void load();
    void keep(const Key &key, const Standing &standing);

    Store::LoginJournal &m_journal;
    const Clock &m_clock;
    QHash<Key, Standing> m_standings;
};

} // namespace Connector::Broker
