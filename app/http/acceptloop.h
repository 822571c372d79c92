#pragma once

#include "http/clientsocket.h"

#include <QtGlobal>

#include <functional>
#include <memory>

namespace Connector::Http {

/// Takes every connection of one listening port, until stopped. Lives in the IoThread.
class AcceptLoop final : public std::enable_shared_from_this<AcceptLoop>
{
public:
    using OnClient = std::function<void(ClientSocket, const Tcp::endpoint &peer, quint16 port)>;
    /// Called when the system has no socket to give; accepting goes on a little later.
    using OnExhausted = std::function<void()>;
    /// Called when the listening socket was closed by somebody else; nothing more comes.
    using OnLost = std::function<void()>;

    AcceptLoop(Acceptor acceptor, OnClient onClient, OnExhausted onExhausted, OnLost onLost);

    void start() { next(); }
    /// No callback is called any more.
    void stop();

private:
    void next();
    /// On Linux only.
    void onReady();
    void pause();
    /// Whether this answer of accept() means that the socket listens no more.
    static bool isOver(const boost::system::error_code &error);

    Acceptor m_acceptor;
    OnClient m_onClient;
    OnExhausted m_onExhausted;
    OnLost m_onLost;
    Tcp::endpoint m_peer;
    Timer m_timer;
    quint16 m_port = 0;
    bool m_isStopped = false;
};

} // namespace Connector::Http
