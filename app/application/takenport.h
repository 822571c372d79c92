#pragma once

#include "base/result.h"
#include "platform/peerprogram.h"

#include <optional>

namespace Connector::Application {

/// EndpointPortInUse with the port, the program that holds it and its pid as detail. Looks for the
/// program, which takes milliseconds: for an error, not for an answer.
Error takenPort(quint16 port);

/// The detail of that error: "port 21060, /usr/bin/nc, process 4711". Pure.
QString detailOfTakenPort(quint16 port, const std::optional<Platform::PortHolder> &holder);

} // namespace Connector::Application
