#include "cli/console.h"

#include "platform/terminal.h"

#include <QFile>

#include <cstdio>

namespace Connector::Cli {

namespace {

constexpr qint64 maxSecrets = 64 * 1024;
constexpr qint64 maxFile = 2 * 1024 * 1024;

SecretString askForSecrets()
{
    Platform::writeStandardError("Client secret 1: ");
    const SecretString first = Platform::readHiddenLine();
    Platform::writeStandardError(
        "Client secret 2, or the password of the file user (Enter for none): ");
    const SecretString second = Platform::readHiddenLine();
    QByteArray both;
    both.reserve(first.size() + 1 + second.size());
    both += first.reveal();
    both += '\n';
    both += second.reveal();
    return SecretString::take(std::move(both));
}

} // namespace

int print(const Application::CommandReply &reply)
{
    Platform::writeStandardOutput(reply.output);
    Platform::writeStandardError(reply.errors);
    return reply.exitCode;
}

void printLine(const QByteArray &line)
{
    Platform::writeStandardOutput(line + '\n');
}

SecretString readSecrets()
{
    if (Platform::isStandardInputTerminal())
        return askForSecrets();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return SecretString::take(input.read(maxSecrets));
}

SecretString readLine(const QByteArray &question)
{
    if (Platform::isStandardInputTerminal()) {
        Platform::writeStandardError(question);
        return Platform::readHiddenLine();
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return SecretString::take(input.readLine(maxSecrets));
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    const bool open =
        name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        return Error{.code = ErrorCode::InputFileUnreadable,
                     .detail = file.errorString(),
                     .field = QStringLiteral("file")};
    }
    QByteArray content = file.read(maxFile + 1);
    if (content.size() > maxFile) {
        return Error{.code = ErrorCode::InputTooLong,
                     .detail = QStringLiteral("%1 bytes").arg(maxFile),
                     .field = QStringLiteral("file")};
    }
    return content;
}

} // namespace Connector::Cli
