#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/help.h"
#include "cli/serve.h"
#include "cli/session.h"
#include "commands/commandrunner.h"
#include "platform/hardening.h"
#include "platform/privatefolder.h"

#include <QCoreApplication>

using namespace Connector;

namespace {

/// Runs one of the two kinds of programs until it says how it ended.
template<typename Program>
int run(QCoreApplication &application, const Cli::Arguments &arguments)
{
    Program program(arguments);
    QObject::connect(
        &program, &Program::finished, &application,
        [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&program, &Program::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef NDEBUG
    Platform::hardenProcess();
#endif
    Platform::restrictNewFiles();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("myinvois-connector"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONNECTOR_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    const auto arguments = Cli::readArguments(words);
    if (!arguments) {
        const bool json = words.contains(QStringLiteral("--json"));
        return Cli::print(Commands::errorReply(arguments.error(), json));
    }
    if (arguments->version) {
        Cli::printLine("myinvoisctl " CONNECTOR_VERSION);
        return 0;
    }
    if (arguments->help || arguments->command.isEmpty()) {
        Cli::printLine(Cli::help(arguments->command).toUtf8());
        return arguments->help ? 0 : 2;
    }
    if (arguments->command.constFirst() == u"serve")
        return run<Cli::Serve>(application, *arguments);
    return run<Cli::Session>(application, *arguments);
}
