#include "commands/command.h"

namespace Connector::Commands {

const QList<Command> &commandTable()
{
    static const QList<Command> table = instanceCommands() + connectionCommands() + rotateCommands()
        + signInCommands() + connectionImportCommands() + taxpayerCommands() + clientCommands()
        + clientLifeCommands() + tokenCommands() + auditCommands() + diagnoseCommands()
        + explainCommands() + bundleCommands() + settingsCommands();
    return table;
}

const Command *findCommand(const QStringList &arguments, qsizetype *used)
{
    for (const Command &command : commandTable()) {
        const QStringList words = command.syntax.words.split(u' ');
        if (arguments.mid(0, words.size()) == words) {
            *used = words.size();
            return &command;
        }
    }
    return nullptr;
}

} // namespace Connector::Commands
