#include "http/iothread.h"

namespace Connector::Http {

IoThread::IoThread()
    : m_private(std::make_unique<Private>())
{
    m_private->thread = std::thread([this] { m_private->context.run(); });
    m_private->loop->setThread(m_private->thread.get_id());
}

IoThread::~IoThread()
{
    m_private->loop->postLast([this] {
        m_private->loop->stopAll();
        m_private->context.stop();
    });
    m_private->thread.join();
}

void IoThread::post(std::function<void()> task)
{
    m_private->loop->post(std::move(task));
}

void IoThread::after(Milliseconds delay, std::function<void()> task)
{
    m_private->loop->post([this, delay, task = std::move(task)]() mutable {
        const auto timer = std::make_shared<Timer>(m_private->context.get_executor(), delay);
        timer->async_wait([timer, task = std::move(task)](const boost::system::error_code &error) {
            if (!error)
                task();
        });
    });
}

} // namespace Connector::Http
