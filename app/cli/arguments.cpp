#include "cli/arguments.h"

namespace Connector::Cli {

using namespace Qt::StringLiterals;

Result<Arguments> readArguments(const QStringList &words)
{
    Arguments arguments;
    QStringList positionals;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word == "--"_L1) {
            positionals = words.sliced(at);
            break;
        }
        if (word == "--home"_L1) {
            // Empty is no folder either: it would lead to the home of this user.
            if (++at >= words.size() || words.at(at).isEmpty())
                return Error{.code = ErrorCode::InputRequired, .field = u"home"_s};
            arguments.home = words.at(at);
        } else if (word.startsWith("--home="_L1)) {
            arguments.home = word.mid(7);
            if (arguments.home.isEmpty())
                return Error{.code = ErrorCode::InputRequired, .field = u"home"_s};
        } else if (word == "--help"_L1 || word == "-h"_L1) {
            arguments.help = true;
        } else if (word == "--version"_L1) {
            arguments.version = true;
        } else if (word == "--json"_L1) {
            arguments.json = true;
        } else {
            arguments.command.append(word);
        }
    }
    // Behind the command, wherever it was typed: it goes to whoever runs it.
    if (arguments.json && !arguments.command.isEmpty())
        arguments.command.append(u"--json"_s);
    arguments.command += positionals;
    return arguments;
}

} // namespace Connector::Cli
