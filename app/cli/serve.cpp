#include "cli/serve.h"

#include "cli/announcement.h"
#include "cli/console.h"
#include "commands/commandrunner.h"

namespace Connector::Cli {

using namespace Qt::StringLiterals;

namespace {

Result<Application::Instance::Options> readOptions(const QStringList &words)
{
    const auto invocation = Commands::parse(Serve::syntax(), words);
    if (!invocation)
        return invocation.error();
    Application::Instance::Options options{.practice = invocation->has(u"practice"_s),
                                           .runner = Commands::runCommand};
    if (invocation->has(u"port"_s)) {
        bool isNumber = false;
        const int port = invocation->value(u"port"_s).toInt(&isNumber);
        if (!isNumber)
            return Error{.code = ErrorCode::InputNumberFormat, .field = u"port"_s};
        if (port < 0 || port > 65535) {
            return Error{
                .code = ErrorCode::InputNumberRange, .detail = u"0 to 65535"_s, .field = u"port"_s};
        }
        options.port = static_cast<quint16>(port);
    }
    return options;
}

} // namespace

const Commands::Syntax &Serve::syntax()
{
    static const Commands::Syntax syntax{
        .words = u"serve"_s,
        .options = {{.name = u"practice"_s,
                     .what = u"with ready connections to a stand-in for MyInvois"_s},
                    {.name = u"port"_s, .value = u"N"_s, .what = u"0 takes a free one"_s}},
        .what = u"Serves tokens on loopback until it is stopped."_s};
    return syntax;
}

Serve::Serve(Arguments arguments, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_homeWait(m_clock)
{
    connect(&m_stopSignal, &Platform::StopSignal::received, this, [this] {
        if (m_instance)
            m_instance->stop();
        else
            emit finished(0);
    });
}

Serve::~Serve() = default;

void Serve::start()
{
    auto options = readOptions(m_arguments.command.mid(1));
    if (!options) {
        fail(options.error());
        return;
    }
    m_options = std::move(*options);
    m_homeWait.open(Application::homeFolder(m_arguments.home),
                    {this, [this](Result<std::unique_ptr<Application::Home>> home) {
                         onHome(std::move(home));
                     }});
}

void Serve::onHome(Result<std::unique_ptr<Application::Home>> home)
{
    if (!home) {
        fail(home.error());
        return;
    }
    auto instance = Application::Instance::start(std::move(*home), m_options);
    if (!instance) {
        fail(instance.error());
        return;
    }
    m_instance = std::move(*instance);
    connect(m_instance.get(), &Application::Instance::stopRequested, this,
            [this] { emit finished(0); });
    announce();
}

void Serve::announce()
{
    const Announcement announcement = announcementOf(*m_instance);
    printLine(m_arguments.json ? toJson(announcement) : toText(announcement));
}

void Serve::fail(const Error &error)
{
    emit finished(print(Commands::errorReply(error, m_arguments.json)));
}

} // namespace Connector::Cli
