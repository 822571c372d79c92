#pragma once

#include "application/control/controlmessage.h"
#include "application/services.h"
#include "commands/command.h"

#include <functional>

namespace Connector::Commands {

/// Runs one command on the services of this process and renders its answer: JSON on the output with
/// `--json`, words otherwise; errors likewise, with the exit code of the contract.
void runCommand(Application::Services &services, Application::CommandRequest request,
                std::function<void(Application::CommandReply)> reply);

/// The same for a command that needs no services. Its answer() is set.
Application::CommandReply runAlone(const Command &command, Application::CommandRequest request);

/// An error as a command prints it.
Application::CommandReply errorReply(const Error &error, bool json);

} // namespace Connector::Commands
