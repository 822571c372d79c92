#include "audit/entryqueue.h"

namespace Connector::Audit {

bool EntryQueue::add(Entry entry)
{
    // Placed at the end for the look-up, so that the set can compare it with what is there.
    m_entries.append(std::move(entry));
    const qsizetype last = m_entries.size() - 1;
    const auto [place, isNew] = m_places.insert(last);
    if (!isNew) {
        const Entry more = m_entries.takeLast();
        merge(m_entries[*place], more);
        return true;
    }
    if (m_entries.size() + m_busy <= m_capacity)
        return true;
    m_places.erase(place);
    m_entries.removeLast();
    return false;
}

QList<Entry> EntryQueue::takeAll()
{
    m_places.clear();
    return std::exchange(m_entries, {});
}

} // namespace Connector::Audit
