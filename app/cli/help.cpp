#include "cli/help.h"

#include "cli/serve.h"
#include "commands/command.h"

namespace Connector::Cli {

using namespace Qt::StringLiterals;

QString help(const QStringList &words)
{
    QString chosen;
    QString all = u"myinvoisctl [--home DIR] [--json] [--help] [--version] COMMAND\n"
                  "Keeps MyInvois credentials and serves tokens to accounting packages.\n"
                  "Independent software, not affiliated with LHDN.\n\n"_s;
    const QString wanted = words.join(u' ');
    const auto add = [&](const Commands::Syntax &syntax) {
        const QString text = Commands::helpText(syntax) + u'\n';
        all += text;
        if (!wanted.isEmpty()
            && (wanted == syntax.words || syntax.words.startsWith(wanted + u' ')
                || wanted.startsWith(syntax.words + u' ')))
            chosen += text;
    };
    add(Serve::syntax());
    for (const Commands::Command &command : Commands::commandTable())
        add(command.syntax);
    return chosen.isEmpty() ? all : chosen;
}

} // namespace Connector::Cli
