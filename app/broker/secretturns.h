#pragma once

#include "profiles/connectionprofile.h"
#include "store/loginjournal.h"

#include <QHash>
#include <QSet>

namespace Connector::Broker {

/// Which of a connection's two secrets the next login sends, and whether its credentials are known
/// to work. A secret that is replaced makes a new generation of the credentials, and nothing that
/// was found out about an earlier generation counts for it. Main thread.
class SecretTurns
{
public:
    /// Begins with what the journal kept of earlier processes.
    explicit SecretTurns(Store::LoginJournal &journal);

    Store::LoginJournal::SecretInUse inUse(const Profiles::ConnectionProfile &profile) const;
    /// It is on record which secret worked last.
    bool isKept(const ConnectionUuid &connection) const { return m_kept.contains(connection); }
    /// The second secret had its turn in this generation.
    bool wasSecondTried(const ConnectionUuid &connection, qint64 generation) const;
    /// This process got a token with the credentials as they are now.
    bool isProven(const Profiles::ConnectionProfile &profile) const;

    /// On disk first. Errors: StoreFailed.
    Result<> keep(const Store::LoginJournal::SecretInUse &secret);
    /// The first secret was refused: should its login end before the second is sent, the next login
    /// begins with the second. Until then nothing is proven.
    void letSecondBeNext(const ConnectionUuid &connection);
    void noteGrant(const Profiles::ConnectionProfile &profile);
    /// The credentials were refused.
    void noteRefusal(const ConnectionUuid &connection) { m_proven.remove(connection); }
    /// The credentials were replaced.
    void forget(const ConnectionUuid &connection);

private:
    Store::LoginJournal &m_journal;
    QHash<ConnectionUuid, Store::LoginJournal::SecretInUse> m_kept;
    QSet<ConnectionUuid> m_secondIsNext;
    /// The generation of the credentials that got a token last.
    QHash<ConnectionUuid, qint64> m_proven;
};

} // namespace Connector::Broker
