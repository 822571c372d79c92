#pragma once

#include "base/result.h"
#include "http/loop.h"

#include <vector>

namespace Connector::Http {

/// Listens on 127.0.0.1 and, where the machine has it, ::1, both with the same port; never together
/// with another process. From any thread, without waiting.
Result<std::vector<Acceptor>> listenOnLoopback(boost::asio::io_context &context, quint16 port);

} // namespace Connector::Http
