#include "application/control/controlmessage.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

namespace Connector::Application {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthBytes = 4;
// The shape of the messages; a program of another version is told so instead of misread.
constexpr int version = 1;

QByteArray framed(QByteArray payload)
{
    QByteArray frame(lengthBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data());
    frame += payload;
    wipe(payload);
    return frame;
}

quint32 announced(const QByteArray &buffer)
{
    return buffer.size() < lengthBytes ? 0 : qFromBigEndian<quint32>(buffer.constData());
}

std::optional<QCborMap> mapFrom(const QByteArray &payload)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(payload, &error).toMap();
    if (error.error != QCborError::NoError || map.value("version"_L1).toInteger() != version)
        return std::nullopt;
    return map;
}

} // namespace

QByteArray encode(const CommandRequest &request)
{
    QByteArray input = request.input.reveal().toByteArray();
    const QCborMap map{{QStringLiteral("version"), version},
                       {QStringLiteral("arguments"), QCborArray::fromStringList(request.arguments)},
                       {QStringLiteral("input"), input},
                       {QStringLiteral("file"), request.file}};
    QByteArray frame = framed(QCborValue(map).toCbor());
    wipe(input);
    return frame;
}

QByteArray encode(const CommandReply &reply)
{
    return framed(QCborValue(QCborMap{{QStringLiteral("version"), version},
                                      {QStringLiteral("exit"), reply.exitCode},
                                      {QStringLiteral("output"), reply.output},
                                      {QStringLiteral("errors"), reply.errors}})
                      .toCbor());
}

QByteArray acknowledgement()
{
    return framed({});
}

std::optional<CommandRequest> decodeRequest(const QByteArray &payload)
{
    const auto map = mapFrom(payload);
    if (!map || !map->value("arguments"_L1).isArray())
        return std::nullopt;
    CommandRequest request;
    for (const auto argument : map->value("arguments"_L1).toArray())
        request.arguments.append(argument.toString());
    request.input = SecretString::take(map->value("input"_L1).toByteArray());
    request.file = map->value("file"_L1).toByteArray();
    return request;
}

std::optional<CommandReply> decodeReply(const QByteArray &payload)
{
    const auto map = mapFrom(payload);
    if (!map || !map->value("exit"_L1).isInteger())
        return std::nullopt;
    return CommandReply{static_cast<int>(map->value("exit"_L1).toInteger()),
                        map->value("output"_L1).toByteArray(),
                        map->value("errors"_L1).toByteArray()};
}

std::optional<QByteArray> takePayload(QByteArray &buffer)
{
    if (buffer.size() < lengthBytes || buffer.size() - lengthBytes < announced(buffer))
        return std::nullopt;
    const qsizetype size = announced(buffer);
    const QByteArray payload = buffer.sliced(lengthBytes, size);
    const QByteArray rest = buffer.sliced(lengthBytes + size);
    // What is dropped here may hold a secret.
    wipe(buffer);
    buffer = rest;
    return payload;
}

bool announcesTooMuch(const QByteArray &buffer)
{
    return announced(buffer) > maxPayload;
}

} // namespace Connector::Application
