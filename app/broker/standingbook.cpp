#include "broker/standingbook.h"

#include "base/logcategories.h"
#include "base/randomness.h"
#include "broker/renewalschedule.h"

#include <algorithm>

namespace Connector::Broker {

using namespace std::chrono_literals;
using Standstill = Store::LoginJournal::Standstill;

namespace {

/// The journal keeps wall-clock times. A clock that was set forward or back in between must not
/// make a login wait for longer than any back-off lasts.
Moment restored(Milliseconds wall, const Moment &now)
{
    return now + std::clamp<Milliseconds>(wall - now.wall, 0ms, longestBackOff);
}

} // namespace

StandingBook::StandingBook(Store::LoginJournal &journal, const Clock &clock)
    : m_journal(journal)
    , m_clock(clock)
{
    load();
}

void StandingBook::load()
{
    const Moment now = m_clock.now();
    for (const Standstill &row : m_journal.standstills()) {
        const Error error{.code = row.code, .detail = row.detail};
        const Key key{row.connection, row.taxpayer};
        if (row.kind == Standstill::Kind::NeedsAttention)
            m_standings.insert(key, NeedsAttention{error, row.credentialGeneration});
        else
            m_standings.insert(key, BackingOff{restored(row.until, now), row.attempts, error});
    }
}

const Standing &StandingBook::of(const ConnectionUuid &connection,
                                 const Profiles::Taxpayer &taxpayer) const
{
    static const Standing clear = Clear{};
    const auto found = m_standings.constFind({connection, taxpayer});
    return found == m_standings.constEnd() ? clear : *found;
}

const Standing *StandingBook::obstacle(const ConnectionUuid &connection,
                                       const Profiles::Taxpayer &taxpayer) const
{
    const Moment now = m_clock.now();
    for (const Standing *standing : {&of(connection), &of(connection, taxpayer)}) {
        if (!allowsLogin(*standing, now))
            return standing;
    }
    return nullptr;
}

void StandingBook::apply(const ConnectionUuid &connection, const Profiles::Taxpayer &taxpayer,
                         const StandingEvent &event)
{
    const Key key{connection, taxpayer};
    const Standing next = advance(of(connection, taxpayer), event, m_clock.now(), randomFraction());
    keep(key, next);
    if (std::holds_alternative<Clear>(next))
        m_standings.remove(key);
    else
        m_standings.insert(key, next);
}

void StandingBook::keep(const Key &key, const Standing &standing)
{
    Result<> kept;
    Standstill row{.connection = key.first, .taxpayer = key.second};
    if (const auto *attention = std::get_if<NeedsAttention>(&standing)) {
        row.kind = Standstill::Kind::NeedsAttention;
        row.code = attention->error.code;
        row.detail = attention->error.detail;
        row.credentialGeneration = attention->credentialGeneration;
        kept = m_journal.keep(row);
    } else if (const auto *backingOff = std::get_if<BackingOff>(&standing)) {
        row.kind = Standstill::Kind::BackOff;
        row.code = backingOff->error.code;
        row.detail = backingOff->error.detail;
        row.attempts = backingOff->failures;
        row.until = backingOff->until.wall;
        kept = m_journal.keep(row);
    } else if (m_standings.contains(key)) {
        kept = m_journal.clear(key.first, key.second);
    }
    if (!kept)
        qCWarning(lcBroker) << "The standing of a login could not be stored:"
                            << kept.error().detail;
}

void StandingBook::clear(const ConnectionUuid &connection)
{
    const QList<Key> keys = m_standings.keys();
    for (const Key &key : keys) {
        if (key.first == connection)
            apply(key.first, key.second, CredentialsReplaced{});
    }
}

QSet<ConnectionUuid> StandingBook::keychainChanged()
{
    QSet<ConnectionUuid> freed;
    const QList<Key> keys = m_standings.keys();
    for (const Key &key : keys) {
        if (std::holds_alternative<WaitingForKeychain>(of(key.first, key.second))) {
            apply(key.first, key.second, KeychainChanged{});
            freed.insert(key.first);
        }
    }
    return freed;
}

} // namespace Connector::Broker
