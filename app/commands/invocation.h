#pragma once

#include "base/result.h"
#include "base/secretstring.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Connector::Commands {

/// One option of a command, as it appears in help and in the parser.
struct Option
{
    /// Without dashes.
    QString name;
    /// What stands after it ("TIN[:ROB]"); empty for a switch.
    QString value = {};
    bool repeatable = false;
    bool required = false;
    /// One English sentence fragment for help.
    QString what = {};
};

/// What a command reads from standard input.
enum class Input {
    Nothing,
    /// Secrets, one per line, when `--secret-stdin` is given.
    Secrets,
    /// One line, where its first option is given as "-".
    Line,
    /// The content of the file that its last positional argument names.
    File,
    /// The content of the file that `--file` names; standard input without any option.
    Paste,
};

/// How a command is called; everything about it except what it does.
struct Syntax
{
    /// "connection add".
    QString words;
    QStringList positionals = {};
    QList<Option> options = {};
    Input input = Input::Nothing;
    /// Its last positional argument names a file to write; whoever runs the command may stand in
    /// another folder than the person who typed it.
    bool writesFile = false;
    QString what = {};
};

/// What a person typed, parsed and nothing more.
struct Invocation
{
    QStringList positionals;
    QHash<QString, QStringList> options;
    bool json = false;
    /// From standard input; empty unless asked for.
    SecretString secret1;
    SecretString secret2;
    QByteArray file;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option).value(0); }
    QStringList values(const QString &option) const { return options.value(option); }
};

/// Parses what follows the command's words. Errors: InputUnknownOption, InputRequired (a missing
/// positional or required option), InputNotApplicable (a superfluous argument, an option given
/// twice); the field names it.
Result<Invocation> parse(const Syntax &syntax, const QStringList &arguments);

/// Splits the first one or two lines of standard input into secrets, without their line ends.
void takeSecrets(const SecretString &input, Invocation &invocation);

/// One line of usage and one line per option.
QString helpText(const Syntax &syntax);

} // namespace Connector::Commands
