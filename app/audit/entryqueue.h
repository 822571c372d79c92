#pragma once

#include "audit/entry.h"

#include <QList>

#include <unordered_set>

namespace Connector::Audit {

/// Entries on their way to the file: at most `capacity`, identical ones of one second as one. Not
/// thread-safe.
class EntryQueue
{
public:
    explicit EntryQueue(qsizetype capacity)
        : m_capacity(capacity)
    {}
    EntryQueue(const EntryQueue &) = delete;
    EntryQueue &operator=(const EntryQueue &) = delete;

    /// False if there is no place for it; then nothing is kept.
    bool add(Entry entry);
    /// Everything, in the order it came.
    QList<Entry> takeAll();
    /// Places taken by entries that are being written.
    void setBusy(qsizetype places) { m_busy = places; }

    bool isEmpty() const { return m_entries.isEmpty(); }
    qsizetype size() const { return m_entries.size(); }

private:
    struct Hash
    {
        const QList<Entry> *entries;
        size_t operator()(qsizetype at) const { return hashWithinSecond(entries->at(at)); }
    };
    struct Equal
    {
        const QList<Entry> *entries;
        bool operator()(qsizetype left, qsizetype right) const
        {
            return isSameWithinSecond(entries->at(left), entries->at(right));
        }
    };

    qsizetype m_capacity;
    qsizetype m_busy = 0;
    QList<Entry> m_entries;
    /// Places in m_entries, found by what stands there.
    std::unordered_set<qsizetype, Hash, Equal> m_places{16, Hash{&m_entries}, Equal{&m_entries}};
};

} // namespace Connector::Audit
