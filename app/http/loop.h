#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace Connector::Http {

using Executor = boost::asio::io_context::executor_type;
using Tcp = boost::asio::ip::tcp;
// With their executor named, sockets and timers need no type erasure.
using Socket = boost::asio::basic_stream_socket<Tcp, Executor>;
using Acceptor = boost::asio::basic_socket_acceptor<Tcp, Executor>;
using Timer = boost::asio::basic_waitable_timer<
    std::chrono::steady_clock, boost::asio::wait_traits<std::chrono::steady_clock>, Executor>;
using TimePoint = std::chrono::steady_clock::time_point;

/// Something with sockets that must be closed before the io_context goes.
class Stoppable
{
public:
    virtual ~Stoppable() = default;
    virtual void stop() = 0;
};

/// The way into the IoThread for everybody who may outlive it.
class Loop
{
public:
    explicit Loop(boost::asio::io_context &context)
        : m_context(&context)
    {}

    /// Runs `task` in the thread, after what was posted before. False if the thread has stopped.
    template<typename Task>
    bool post(Task &&task)
    {
        const std::lock_guard lock(m_mutex);
        if (m_context)
            boost::asio::post(*m_context, std::forward<Task>(task));
        return m_context != nullptr;
    }

    /// The last task that post() takes.
    template<typename Task>
    void postLast(Task &&task)
    {
        const std::lock_guard lock(m_mutex);
        boost::asio::post(*m_context, std::forward<Task>(task));
        m_context = nullptr;
    }

    void setThread(std::thread::id thread) { m_thread = thread; }
    bool isThisThread() const { return m_thread == std::this_thread::get_id(); }

    /// In the thread only.
    void stopAtEnd(std::weak_ptr<Stoppable> stoppable)
    {
        m_stoppables.push_back(std::move(stoppable));
    }
    void stopAll()
    {
        for (const auto &entry : std::exchange(m_stoppables, {})) {
            if (const auto stoppable = entry.lock())
                stoppable->stop();
        }
    }

private:
    std::mutex m_mutex;
    boost::asio::io_context *m_context;
    std::thread::id m_thread;
    std::vector<std::weak_ptr<Stoppable>> m_stoppables;
};

} // namespace Connector::Http
