#pragma once

#include "application/services.h"
#include "base/completion.h"
#include "commands/exitcode.h"
#include "commands/invocation.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>

namespace Connector::Commands {

/// What a command has to say, in both of its forms.
struct Output
{
    /// One object or array.
    QJsonValue json = {};
    /// For people; printed with a line end.
    QString text = {};
    /// What a person should know besides, one sentence each (an input that was cleaned).
    QStringList notes = {};
    /// Of a command that did its work and found something wrong.
    ExitCode exitCode = ExitCode::Done;
};

/// One command: how it is called and what it does. `run` may answer later; it answers exactly once.
struct Command
{
    Syntax syntax;
    std::function<void(Application::Services &, std::shared_ptr<Invocation>, Completion<Output>)>
        run;
    /// Instead of `run`, for a command that needs neither a home nor a running instance.
    std::function<Result<Output>(const Invocation &)> answer = {};
};

/// Every command that works on the services of a home, in the order of the help.
const QList<Command> &commandTable();
/// The command that these arguments begin with, or nullptr. `used` is the number of its words.
const Command *findCommand(const QStringList &arguments, qsizetype *used);

// One function per group, each in its own file.
QList<Command> instanceCommands();
QList<Command> connectionCommands();
QList<Command> connectionImportCommands();
QList<Command> rotateCommands();
QList<Command> signInCommands();
QList<Command> taxpayerCommands();
QList<Command> clientCommands();
QList<Command> clientLifeCommands();
QList<Command> auditCommands();
QList<Command> tokenCommands();
QList<Command> settingsCommands();
QList<Command> explainCommands();
QList<Command> diagnoseCommands();
QList<Command> bundleCommands();

} // namespace Connector::Commands
