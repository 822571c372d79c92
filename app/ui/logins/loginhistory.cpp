#include "ui/logins/loginhistory.h"

#include <algorithm>

namespace Connector::Ui {

using Audit::Event;
using Audit::Verdict;

namespace {

bool isLogin(Event event)
{
    return event == Event::Login || event == Event::Renewal;
}

bool isHandOut(Event event, Verdict verdict)
{
    return verdict == Verdict::Granted && (event == Event::HandOut || event == Event::ApiCall);
}

void count(HistorySlot &slot, Event event, Verdict verdict, int times)
{
    if (isHandOut(event, verdict))
        slot.handOuts += times;
    else if (isLogin(event) && verdict == Verdict::Done)
        slot.logins += times;
    // A wrong secret of a package is no failure of the login.
    else if (verdict == Verdict::Failed)
        slot.failures += times;
}

} // namespace

void LoginHistory::add(const Audit::AuditStore::Tally &tally)
{
    if (tally.connection.isEmpty())
        return;
    Kept &kept = m_logins[{tally.connection, tally.taxpayer}];
    HistorySlot &slot = kept.halfHours[tally.slot];
    slot.slot = tally.slot;
    count(slot, tally.event, tally.verdict, tally.count);
    if (isHandOut(tally.event, tally.verdict)
        && kept.used.value_or(Milliseconds(0)) <= tally.time) {
        kept.used = tally.time;
        kept.program = tally.program;
    }
    // Nobody asks for anything older.
    while (kept.halfHours.firstKey() + spans <= kept.halfHours.lastKey())
        kept.halfHours.remove(kept.halfHours.firstKey());
}

Broker::LoginName LoginHistory::add(const Audit::Entry &entry)
{
    add(Audit::AuditStore::Tally{.client = entry.client,
                                 .connection = entry.connection,
                                 .taxpayer = entry.taxpayer,
                                 .event = entry.event,
                                 .verdict = entry.verdict,
                                 .slot = Audit::slotOf(entry.time, span),
                                 .count = entry.count,
                                 .time = entry.time,
                                 .program = entry.program});
    return {entry.connection, entry.taxpayer};
}

LoginPast LoginHistory::of(const Broker::LoginName &name, Milliseconds wall) const
{
    const auto found = m_logins.constFind(name);
    if (found == m_logins.cend())
        return {};
    LoginPast past{.lastProgram = found->program, .lastUsed = found->used};
    const qint64 newest = Audit::slotOf(wall, span);
    const qint64 midnight = newest / spans * spans;
    for (const HistorySlot &slot : found->halfHours) {
        if (slot.slot <= newest - spans)
            continue;
        past.filled.append(slot);
        if (slot.slot >= midnight)
            past.handOutsToday += slot.handOuts;
    }
    return past;
}

} // namespace Connector::Ui
