#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace Connector {

/// A string that cannot be confused with another kind of string. Explicit in, explicit out.
template<typename Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString value)
        : m_value(std::move(value))
    {}

    const QString &toString() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend auto operator<=>(const StrongId &left, const StrongId &right)
    {
        return left.m_value.compare(right.m_value) <=> 0;
    }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// The immutable id of a connection in addresses and JSON: `[a-z0-9][a-z0-9-]{0,31}`.
using ConnectionId = StrongId<struct ConnectionIdTag>;
/// What a connection is called in the keychain; survives renaming, never reused.
using ConnectionUuid = StrongId<struct ConnectionUuidTag>;
/// The client id that an upstream system issued.
using UpstreamClientId = StrongId<struct UpstreamClientIdTag>;
/// The client id of an accounting package at our own endpoint.
using LocalClientId = StrongId<struct LocalClientIdTag>;

/// A user of this machine as the system spells it: the uid on Unix, the SID on Windows.
using OsUserId = StrongId<struct OsUserIdTag>;

} // namespace Connector
