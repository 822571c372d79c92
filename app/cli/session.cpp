#include "cli/session.h"

#include "cli/console.h"
#include "commands/commandrunner.h"
#include "platform/terminal.h"

#include <QFileInfo>

namespace Connector::Cli {

using namespace Qt::StringLiterals;
using Application::CommandReply;
using Application::CommandRequest;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds patience = 10s;
constexpr Milliseconds pause = 50ms;

CommandRequest copyOf(const CommandRequest &request)
{
    return {.arguments = request.arguments, .input = request.input.clone(), .file = request.file};
}

} // namespace

Session::Session(Arguments arguments, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_folder(Application::homeFolder(m_arguments.home))
    , m_control(m_clock)
    , m_homeWait(m_clock)
    , m_look(m_clock.alarm([this] { finishWhenGone(); }))
{}

void Session::start()
{
    if (m_arguments.command.mid(0, 3) == QStringList{u"settings"_s, u"set"_s, u"home"_s}) {
        settleHome();
        return;
    }
    auto request = prepare();
    if (!request) {
        fail(request.error());
        return;
    }
    qsizetype words = 0;
    const auto *command = Commands::findCommand(m_arguments.command, &words);
    if (command->answer) {
        finish(Commands::runAlone(*command, std::move(*request)));
        return;
    }
    m_request = std::move(*request);
    const auto identity = Application::findHome(m_folder);
    if (!identity) {
        fail(identity.error());
        return;
    }
    if (!*identity) {
        // Its first start: nobody can be running on it.
        runHere();
        return;
    }
    m_control.send(
        (*identity)->id, copyOf(m_request),
        {this, [this](const Result<CommandReply> &reply) { onAnswerOfInstance(reply); }});
}

/// Checks the command before anything is asked of a person, and reads what it needs.
Result<CommandRequest> Session::prepare() const
{
    qsizetype words = 0;
    const auto *command = Commands::findCommand(m_arguments.command, &words);
    if (!command) {
        return Error{.code = ErrorCode::InputUnknownOption,
                     .detail = m_arguments.command.join(u' '),
                     .field = u"command"_s};
    }
    const auto invocation = Commands::parse(command->syntax, m_arguments.command.mid(words));
    if (!invocation)
        return invocation.error();
    CommandRequest request{.arguments = m_arguments.command, .input = {}, .file = {}};
    if (command->syntax.input == Commands::Input::Secrets && invocation->has(u"secret-stdin"_s))
        request.input = readSecrets();
    if (command->syntax.input == Commands::Input::Line
        && invocation->value(command->syntax.options.constFirst().name) == "-"_L1)
        request.input = readLine("The address that the browser ended at: ");
    if (command->syntax.input == Commands::Input::File) {
        auto file = readFile(invocation->positionals.constLast());
        if (!file)
            return file.error();
        request.file = std::move(*file);
    }
    if (command->syntax.writesFile) {
        const QString name = invocation->positionals.constLast();
        const qsizetype place = request.arguments.lastIndexOf(name);
        request.arguments.replace(place, QFileInfo(name).absoluteFilePath());
    }
    if (command->syntax.input == Commands::Input::Paste
        && (invocation->has(u"file"_s) || invocation->options.isEmpty())) {
        const QString file = invocation->value(u"file"_s);
        auto paste = readFile(file.isEmpty() ? u"-"_s : file);
        if (!paste)
            return paste.error();
        request.file = std::move(*paste);
    }
    return request;
}

void Session::onAnswerOfInstance(const Result<CommandReply> &reply)
{
    if (reply && reply->exitCode == 0 && m_arguments.command.constFirst() == "stop"_L1) {
        m_reply = *reply;
        m_lookUntil = m_clock.now().boot + patience;
        finishWhenGone();
    } else if (reply)
        finish(*reply);
    else if (reply.error().code == ErrorCode::InstanceNotRunning)
        runHere();
    else
        fail(reply.error());
}

/// A stopped instance is gone when its home is free again; scripts go on from there.
void Session::finishWhenGone()
{
    if (!Application::isHomeInUse(m_folder))
        finish(m_reply);
    else if (m_clock.now().boot >= m_lookUntil)
        fail({.code = ErrorCode::HomeInUse, .detail = m_folder});
    else
        m_look->ringIn(pause);
}

void Session::runHere()
{
    m_homeWait.open(m_folder, {this, [this](Result<std::unique_ptr<Application::Home>> home) {
                                   onHome(std::move(home));
                               }});
}

void Session::onHome(Result<std::unique_ptr<Application::Home>> home)
{
    if (!home) {
        fail(home.error());
        return;
    }
    m_log.emplace((*home)->logFile());
    auto services = Application::Services::create(std::move(*home));
    if (!services) {
        fail(services.error());
        return;
    }
    m_services = std::move(*services);
    connect(m_services.get(), &Application::Services::signInOpened, this, [](const QUrl &page) {
        Platform::writeStandardError("Open this address in a browser:\n"
                                     + page.toString(QUrl::FullyEncoded).toUtf8() + '\n');
    });
    Commands::runCommand(*m_services, std::move(m_request),
                         [this](const CommandReply &reply) { finish(reply); });
}

/// `settings set home moved|copied`: the one command that works while a home is not where it was.
void Session::settleHome()
{
    const QString answer = m_arguments.command.value(3);
    if (answer != "moved"_L1 && answer != "copied"_L1) {
        fail({.code = ErrorCode::InputUnknownValue,
              .detail = u"moved, copied"_s,
              .field = u"home"_s});
        return;
    }
    const auto settled = Application::settleHome(
        m_folder,
        answer == "moved"_L1 ? Application::HomeAnswer::Moved : Application::HomeAnswer::Copied);
    if (!settled) {
        fail(settled.error());
        return;
    }
    finish({.exitCode = 0,
            .output = m_arguments.json
                ? QByteArray("{\"key\":\"home\",\"value\":\"") + answer.toLatin1() + "\"}\n"
                : QByteArray(),
            .errors = {}});
}

void Session::fail(const Error &error)
{
    finish(Commands::errorReply(error, m_arguments.json));
}

void Session::finish(const CommandReply &reply)
{
    emit finished(print(reply));
}

} // namespace Connector::Cli
