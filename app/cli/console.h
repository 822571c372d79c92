#pragma once

#include "application/control/controlmessage.h"
#include "base/secretstring.h"

namespace Connector::Cli {

/// Writes what a command has to say to standard output and standard error. Returns its exit code.
int print(const Application::CommandReply &reply);
void printLine(const QByteArray &line);

/// Secrets, one per line: asked for without echo at a terminal, else read from standard input
/// (64 KB at most).
SecretString readSecrets();

/// One line that must not stand in arguments: asked for without echo at a terminal, else the first
/// of standard input.
SecretString readLine(const QByteArray &question);

/// The content of a file, "-" for standard input. Errors: InputFileUnreadable.
Result<QByteArray> readFile(const QString &name);

} // namespace Connector::Cli
