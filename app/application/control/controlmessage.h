#pragma once

#include "base/result.h"
#include "base/secretstring.h"

#include <QByteArray>
#include <QStringList>

namespace Connector::Application {

/// A command for the running instance: what a person typed, and what stood on standard input.
struct CommandRequest
{
    QStringList arguments = {};
    /// Secrets, one per line; empty if the command takes none.
    SecretString input = {};
    /// The content of a file named in the arguments, read where the person can read it.
    QByteArray file = {};
};

/// What the command wrote and how it ended.
struct CommandReply
{
    int exitCode = 1;
    QByteArray output = {};
    QByteArray errors = {};
};

/// One message on the control socket: four bytes of length (big endian), then CBOR.
QByteArray encode(const CommandRequest &request);
QByteArray encode(const CommandReply &reply);
/// An empty message: the request arrived and is being worked on.
QByteArray acknowledgement();
/// Nothing if the bytes are no such message.
std::optional<CommandRequest> decodeRequest(const QByteArray &payload);
std::optional<CommandReply> decodeReply(const QByteArray &payload);

/// Cuts one whole payload off the front of a buffer; nothing while it is incomplete.
std::optional<QByteArray> takePayload(QByteArray &buffer);
/// Longer messages are refused (bytes).
inline constexpr quint32 maxPayload = 4 * 1024 * 1024;
bool announcesTooMuch(const QByteArray &buffer);

} // namespace Connector::Application
