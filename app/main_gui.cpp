#include "application/home.h"
#include "commands/commandrunner.h"
#include "platform/hardening.h"
#include "platform/privatefolder.h"
#include "ui/shell/startup.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Connector;

int main(int argc, char *argv[])
{
#ifdef NDEBUG
    Platform::hardenProcess();
#endif
    Platform::restrictNewFiles();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("myinvois-connector"));
    QApplication::setApplicationDisplayName(QStringLiteral("MyInvois Connector"));
    QApplication::setApplicationVersion(QStringLiteral(CONNECTOR_VERSION));
    // The icon in the tray outlives the window.
    QApplication::setQuitOnLastWindowClosed(false);

    const QCommandLineOption home(QStringLiteral("home"),
                                  QStringLiteral("The folder that holds this instance's data."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption practice(
        QStringLiteral("practice"),
        QStringLiteral("Ready connections to a stand-in for MyInvois."));
    const QCommandLineOption port(QStringLiteral("port"),
                                  QStringLiteral("The port of the endpoint for this run."),
                                  QStringLiteral("N"));
    const QCommandLineOption background(QStringLiteral("background"),
                                        QStringLiteral("Start in the tray."));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Independent software, not affiliated with LHDN."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({home, practice, port, background});
    parser.process(application);

    Ui::Startup::Options options{
        .home = Application::homeFolder(parser.value(home)),
        .background = parser.isSet(background),
        .instance = {.practice = parser.isSet(practice), .runner = Commands::runCommand}};
    if (parser.isSet(port))
        options.instance.port = parser.value(port).toUShort();

    Ui::Startup startup(application, std::move(options));
    QMetaObject::invokeMethod(&startup, &Ui::Startup::begin, Qt::QueuedConnection);
    return QApplication::exec();
}
