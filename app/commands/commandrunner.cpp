#include "commands/commandrunner.h"

#include "commands/csvtable.h"
#include "commands/exitcode.h"
#include "diagnostics/erroradvice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Connector::Commands {

using Application::CommandReply;

namespace {

QByteArray toLine(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact) + '\n';
}

QByteArray toLines(const QStringList &lines)
{
    QByteArray text;
    for (const QString &line : lines)
        text += line.toUtf8() + '\n';
    return text;
}

/// A file has many lines; where it is wrong comes first.
QString sentenceOf(Error error)
{
    const auto line = takeLine(error);
    const QString sentence = Diagnostics::sentenceFor(error);
    return line ? QStringLiteral("Line %1: %2").arg(*line).arg(sentence) : sentence;
}

CommandReply outputReply(const Output &output, bool json)
{
    CommandReply reply{.exitCode = static_cast<int>(output.exitCode)};
    if (!json) {
        if (!output.text.isEmpty())
            reply.output = output.text.toUtf8() + '\n';
        reply.errors = toLines(output.notes);
        return reply;
    }
    QJsonValue value = output.json;
    if (!output.notes.isEmpty() && value.isObject()) {
        QJsonObject object = value.toObject();
        object.insert(QStringLiteral("notes"), QJsonArray::fromStringList(output.notes));
        value = object;
    }
    reply.output = toLine(value);
    // A list has no place for them.
    if (!value.isObject())
        reply.errors = toLines(output.notes);
    return reply;
}

CommandReply replyOf(const Result<Output> &result, bool json)
{
    return result ? outputReply(*result, json) : errorReply(result.error(), json);
}

Result<std::shared_ptr<Invocation>> invocationOf(const Command &command,
                                                 Application::CommandRequest request)
{
    const qsizetype words = command.syntax.words.count(u' ') + 1;
    auto parsed = parse(command.syntax, request.arguments.mid(words));
    if (!parsed)
        return parsed.error();
    auto invocation = std::make_shared<Invocation>(std::move(*parsed));
    takeSecrets(request.input, *invocation);
    invocation->file = std::move(request.file);
    return invocation;
}

} // namespace

CommandReply errorReply(const Error &error, bool json)
{
    ExitCode exitCode = exitCodeFor(error.code);
    if (error.needsPerson && exitCode == ExitCode::Failed)
        exitCode = ExitCode::CredentialsRefused;
    CommandReply reply{.exitCode = static_cast<int>(exitCode)};
    const QString message = sentenceOf(error);
    if (!json) {
        reply.errors = message.toUtf8() + '\n';
        return reply;
    }
    reply.output = toLine(
        QJsonObject{{QStringLiteral("error"),
                     QJsonObject{{QStringLiteral("code"), QString(errorId(error.code))},
                                 {QStringLiteral("field"),
                                  error.field.isEmpty() ? QJsonValue() : QJsonValue(error.field)},
                                 {QStringLiteral("message"), message}}}});
    return reply;
}

CommandReply runAlone(const Command &command, Application::CommandRequest request)
{
    const bool json = request.arguments.contains(QStringLiteral("--json"));
    const auto invocation = invocationOf(command, std::move(request));
    return invocation ? replyOf(command.answer(**invocation), json)
                      : errorReply(invocation.error(), json);
}

void runCommand(Application::Services &services, Application::CommandRequest request,
                std::function<void(CommandReply)> reply)
{
    const bool json = request.arguments.contains(QStringLiteral("--json"));
    qsizetype words = 0;
    const Command *command = findCommand(request.arguments, &words);
    if (!command) {
        reply(errorReply({.code = ErrorCode::InputUnknownOption,
                          .detail = request.arguments.value(0),
                          .field = QStringLiteral("command")},
                         json));
        return;
    }
    if (command->answer) {
        reply(runAlone(*command, std::move(request)));
        return;
    }
    const auto invocation = invocationOf(*command, std::move(request));
    if (!invocation) {
        reply(errorReply(invocation.error(), json));
        return;
    }
    command->run(services, *invocation,
                 {&services, [reply = std::move(reply), json](const Result<Output> &result) {
                      reply(replyOf(result, json));
                  }});
}

} // namespace Connector::Commands
