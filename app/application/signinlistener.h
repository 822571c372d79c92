#pragma once

#include "base/clock.h"
#include "http/server.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace Connector::Application {

/// Waits on loopback for the address that a sign-in ends at, and for nothing else, only while the
/// sign-in is open. What carries a code is never answered with a page but with 302 to an address
/// without one, so that the code stays out of the browser's history and of Referer fields
/// (RFC 9700 section 4.2). Main thread.
class SignInListener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInListener)

public:
    struct Place
    {
        quint16 port = 0;
        QByteArray path = {};
        /// Scheme, host, port and path as registered, without a query.
        QString base = {};
    };

    /// Where to listen for this redirect URI; nothing where it does not lead to a port here.
    static std::optional<Place> placeIn(const QString &redirectUri);

    SignInListener(Place place, const Clock &clock);
    ~SignInListener() override;

    /// Errors: EndpointPortInUse, EndpointPortReserved, NotPermitted.
    Result<> start(Seconds life);
    /// What the browser gets for a call that arrived() told of.
    void answer(quint64 call, bool worked);
    /// Once the last page had time to be fetched.
    void closeSoon();

signals:
    void arrived(const QString &address, quint64 call);
    void closed();

private:
    void take(const QByteArray &query, Http::Responder responder);

    Place m_place;
    std::unique_ptr<Alarm> m_alarm;
    quint64 m_calls = 0;
    std::map<quint64, Http::Responder> m_open;
    // The thread before the server that runs in it.
    std::unique_ptr<Http::IoThread> m_thread;
    std::unique_ptr<Http::Server> m_server;
};

} // namespace Connector::Application
