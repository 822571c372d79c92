#pragma once

#include "endpoint/api/apidesk.h"

#include <QHash>

namespace Connector::Endpoint {

/// An upstream token that its client gave up, on its way to the main thread.
struct DoubtedToken
{
    Broker::LoginName login = {};
    SharedSecret token = {};
    Http::Responder responder = {};
};

/// A client that revokes an upstream token often means "it does not work". The token is shared, so
/// it is not thrown away on anybody's word: one cheap call asks the upstream, and only a 401 drops
/// it. Main thread.
class RevocationDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevocationDesk)

public:
    /// A login is asked about at most once in this time.
    static constexpr Milliseconds pause{60'000};
    static constexpr Milliseconds deadline{5'000};

    explicit RevocationDesk(const ApiDesk::Rooms &rooms, QObject *parent = nullptr);

    void take(const std::shared_ptr<DoubtedToken> &doubted);

private:
    bool mayAsk(const Broker::LoginName &login);

    ApiDesk::Rooms m_rooms;
    QHash<Broker::LoginName, Moment> m_asked;
};

/// RFC 7009 section 2.2: the same for every token, known or not.
Http::Response revoked();

} // namespace Connector::Endpoint
