#include "application/instance.h"

#include "base/logcategories.h"

#include <utility>

namespace Connector::Application {

using namespace std::chrono_literals;

/// A login has 15 s and the keychain 5; this is more than both.
static constexpr Milliseconds longestStop = 30s;

Result<std::unique_ptr<Instance>> Instance::start(std::unique_ptr<Home> home,
                                                  const Options &options)
{
    std::unique_ptr<Instance> instance(new Instance(home->logFile()));
    qCInfo(lcApplication) << "MyInvois Connector" << CONNECTOR_VERSION << "starts in"
                          << home->folder();
    if (!Services::isKeychainBuilt())
        qCWarning(lcApplication) << "Built without a keychain: Practice only";
    auto services = Services::create(std::move(home));
    if (!services)
        return services.error();
    instance->m_services = std::move(*services);
    if (const auto opened = instance->open(options); !opened) {
        qCCritical(lcApplication) << "Start failed:" << errorId(opened.error().code)
                                  << opened.error().detail;
        return opened.error();
    }
    return instance;
}

Instance::Instance(const QString &logFile)
    : m_log(logFile)
{}

Instance::~Instance()
{
    qCInfo(lcApplication) << "MyInvois Connector stops";
}

Result<> Instance::furnish(bool practice)
{
    if (!practice)
        return m_services->unfurnish();
    auto credential = m_services->furnish();
    if (!credential)
        return credential.error();
    m_practice = std::move(*credential);
    return {};
}

Result<> Instance::open(const Options &options)
{
    if (const auto furnished = furnish(options.practice); !furnished)
        return furnished;
    if (const auto listening = m_services->startEndpoint(options.port); !listening)
        return listening.error();
    connect(m_services.get(), &Services::stopRequested, this, &Instance::stop);
    m_control = std::make_unique<ControlServer>(
        [this, run = options.runner](CommandRequest request,
                                     std::function<void(CommandReply)> reply) {
            run(*m_services, std::move(request), std::move(reply));
        },
        m_services->clock());
    return m_control->listen(m_services->home().id());
}

void Instance::stop()
{
    if (m_longestStop)
        return;
    const auto end = [this, isOver = std::make_shared<bool>(false)] {
        if (!std::exchange(*isOver, true))
            emit stopRequested();
    };
    m_longestStop = m_services->clock().alarm(end);
    m_longestStop->ringIn(longestStop);
    m_services->broker().settle({this, [this, end](const Result<> &) { m_control->drain(end); }});
}

} // namespace Connector::Application
