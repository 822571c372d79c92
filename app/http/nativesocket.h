#pragma once

#include "base/result.h"
#include "http/loop.h"

// Where sockets differ between the systems; nativesocket_unix.cpp and nativesocket_win.cpp.
namespace Connector::Http {

/// Keeps every other process from binding the same address, before ours is bound.
void makeExclusive(Acceptor &acceptor, boost::system::error_code &error);

/// Has connections handed over with their first bytes, where the system can (Linux). It saves
/// waking up twice for each. One that stays silent is handed over about a second later all the
/// same.
void deferAccepting(Acceptor &acceptor);

/// Keeps programs that we start from inheriting a socket: a browser that did would hold our port
/// long after we ended.
void keepFromChildren(Acceptor::native_handle_type handle);

/// What a failed bind or listen means on this system.
Error listenError(const boost::system::error_code &error, quint16 port);

} // namespace Connector::Http
