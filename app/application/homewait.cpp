#include "application/homewait.h"

namespace Connector::Application {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds patience = 5s;
constexpr Milliseconds pause = 100ms;

} // namespace

HomeWait::HomeWait(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { tryOnce(); }))
    , m_control(clock)
{}

void HomeWait::open(const QString &folder, Completion<std::unique_ptr<Home>> done)
{
    m_folder = folder;
    m_done = std::move(done);
    m_deadline = m_clock.now().boot + patience;
    tryOnce();
}

void HomeWait::tryOnce()
{
    auto home = Home::open(m_folder);
    if (home || home.error().code != ErrorCode::HomeInUse) {
        m_done(std::move(home));
        return;
    }
    if (m_clock.now().boot >= m_deadline) {
        m_done(home.error());
        return;
    }
    askWhoHoldsIt();
}

void HomeWait::askWhoHoldsIt()
{
    const auto identity = findHome(m_folder);
    if (!identity) {
        m_done(identity.error());
        return;
    }
    if (!*identity) {
        // Its first start is under way elsewhere.
        m_alarm->ringIn(pause);
        return;
    }
    // An instance that listens and never answers is not waited for any longer.
    m_alarm->ringIn(m_deadline - m_clock.now().boot);
    // An empty command changes nothing; whoever answers it is an instance.
    m_control.send((*identity)->id, {},
                   {this, [this](const Result<CommandReply> &reply) {
                        if (!m_done)
                            return;
                        if (reply) {
                            m_alarm->stop();
                            m_done(Error{.code = ErrorCode::InstanceRunning, .detail = m_folder});
                        } else {
                            m_alarm->ringIn(pause);
                        }
                    }});
}

} // namespace Connector::Application
