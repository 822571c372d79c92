#pragma once

#include "broker/tokenbroker.h"
#include "broker/upstreamdirectory.h"
#include "endpoint/api/apicall.h"
#include "http/client.h"
#include "store/profilestore.h"

#include <QObject>
#include <QUrl>

namespace Connector::Endpoint {

/// The upstream's side of the pass-through: takes calls from the endpoint's thread, each becomes an
/// ApiExchange. Main thread, because Qt's client and the broker live there.
class ApiDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiDesk)

public:
    /// All of them outlive the desk.
    struct Rooms
    {
        Broker::TokenBroker &broker;
        Http::Client &client;
        const Store::ProfileStore &profiles;
        const Broker::UpstreamDirectory &upstreams;
        const SnapshotShelf &shelf;
        const LocalTokens &localTokens;
        const Clock &clock;
    };

    /// How long a call may wait for a token, and for a sign of life from the upstream.
    struct Patience
    {
        Milliseconds token{20'000};
        Milliseconds upstream{60'000};
    };

    /// What all calls together may keep of their bodies for a repeat. Beyond it bodies pass without
    /// a copy, and a 401 is passed on.
    static constexpr qint64 mostKept = qint64{64} * 1024 * 1024;

    explicit ApiDesk(const Rooms &rooms, QObject *parent = nullptr);
    ApiDesk(const Rooms &rooms, const Patience &patience, QObject *parent = nullptr);

    void take(const std::shared_ptr<ApiCall> &call);

private:
    /// The memory for a copy of a body of this size; nothing if there is none left.
    std::shared_ptr<void> reserve(qint64 size);

    Rooms m_rooms;
    Patience m_patience;
    std::shared_ptr<qint64> m_kept = std::make_shared<qint64>(0);
};

} // namespace Connector::Endpoint
