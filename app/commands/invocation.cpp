#include "commands/invocation.h"

#include <QCommandLineParser>

#include <algorithm>

namespace Connector::Commands {

namespace {

/// The field of the JSON contract that an option fills: "client-id" is "client_id".
QString fieldOf(const QString &option)
{
    return QString(option).replace(u'-', u'_');
}

QString fieldOfPositional(const QString &placeholder)
{
    return placeholder.section(u'[', 0, 0).section(u'.', 0, 0).toLower();
}

QString signature(const Option &option)
{
    const QString text = QStringLiteral("--") + option.name
        + (option.value.isEmpty() ? QString() : u' ' + option.value);
    if (option.required)
        return text;
    return QStringLiteral("[%1]%2").arg(text,
                                        option.repeatable ? QStringLiteral("...") : QString());
}

Result<> checkOptions(const Syntax &syntax, const QCommandLineParser &parser)
{
    for (const Option &option : syntax.options) {
        const auto given = parser.isSet(option.name);
        if (!given && option.required)
            return Error{.code = ErrorCode::InputRequired, .field = fieldOf(option.name)};
        if (given && !option.repeatable && parser.values(option.name).size() > 1) {
            return Error{.code = ErrorCode::InputNotApplicable,
                         .detail = QStringLiteral("it may be given once"),
                         .field = fieldOf(option.name)};
        }
    }
    return {};
}

/// What QCommandLineParser reports in one English sentence, as our errors.
Error parserError(const Syntax &syntax, const QCommandLineParser &parser,
                  const QStringList &arguments)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        return {.code = ErrorCode::InputUnknownOption,
                .detail = QStringLiteral("--") + unknown.first(),
                .field = QStringLiteral("option")};
    }
    for (const Option &option : syntax.options) {
        const QString assigned = QStringLiteral("--%1=").arg(option.name);
        const bool hasValue =
            std::any_of(arguments.begin(), arguments.end(),
                        [&](const auto &word) { return word.startsWith(assigned); });
        if (option.value.isEmpty() && hasValue) {
            return {.code = ErrorCode::InputNotApplicable,
                    .detail = QStringLiteral("it takes no value"),
                    .field = fieldOf(option.name)};
        }
    }
    // What remains is an option at the end whose value is missing.
    return {.code = ErrorCode::InputRequired,
            .field = fieldOf(arguments.value(arguments.size() - 1).remove(QStringLiteral("--")))};
}

Result<> checkPositionals(const Syntax &syntax, const QStringList &given)
{
    if (given.size() < syntax.positionals.size()) {
        return Error{.code = ErrorCode::InputRequired,
                     .field = fieldOfPositional(syntax.positionals.at(given.size()))};
    }
    if (given.size() > syntax.positionals.size()) {
        return Error{.code = ErrorCode::InputUnknownOption,
                     .detail = given.at(syntax.positionals.size()),
                     .field = QStringLiteral("argument")};
    }
    return {};
}

} // namespace

Result<Invocation> parse(const Syntax &syntax, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const Option &option : syntax.options)
        parser.addOption(QCommandLineOption(option.name, option.what, option.value));
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    // The parser expects a program name in front.
    if (!parser.parse(QStringList{QString()} + arguments))
        return parserError(syntax, parser, arguments);
    if (const auto options = checkOptions(syntax, parser); !options)
        return options.error();
    if (const auto positionals = checkPositionals(syntax, parser.positionalArguments());
        !positionals)
        return positionals.error();

    Invocation invocation;
    invocation.positionals = parser.positionalArguments();
    invocation.json = parser.isSet(QStringLiteral("json"));
    for (const Option &option : syntax.options) {
        if (parser.isSet(option.name))
            invocation.options.insert(option.name, parser.values(option.name));
    }
    return invocation;
}

void takeSecrets(const SecretString &input, Invocation &invocation)
{
    const QByteArrayView bytes = input.reveal();
    const auto line = [&](qsizetype from) {
        qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            end = bytes.size();
        return bytes.sliced(from, end - from);
    };
    const auto secretOf = [](QByteArrayView text) {
        // Windows ends its lines with two characters.
        return SecretString::copyOf(text.endsWith('\r') ? text.chopped(1) : text);
    };
    const QByteArrayView first = line(0);
    invocation.secret1 = secretOf(first);
    if (first.size() + 1 < bytes.size())
        invocation.secret2 = secretOf(line(first.size() + 1));
}

QString helpText(const Syntax &syntax)
{
    QString text = QStringLiteral("myinvoisctl ") + syntax.words;
    for (const QString &positional : syntax.positionals)
        text += u' ' + positional;
    for (const Option &option : syntax.options)
        text += u' ' + signature(option);
    text += QStringLiteral("\n    %1\n").arg(syntax.what);
    for (const Option &option : syntax.options) {
        if (!option.what.isEmpty())
            text += QStringLiteral("    --%1: %2\n").arg(option.name, option.what);
    }
    return text;
}

} // namespace Connector::Commands
