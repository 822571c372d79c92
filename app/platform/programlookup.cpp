#include "platform/programlookup.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Connector::Platform {

struct ProgramLookup::Private
{
    struct Question
    {
        TcpPeer peer;
        Found found;
    };

    void run();

    Find find;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Question> questions;
    bool isStopping = false;
    std::thread thread;
};

ProgramLookup::ProgramLookup(Find find)
    : m_private(std::make_unique<Private>())
{
    m_private->find = std::move(find);
}

ProgramLookup::~ProgramLookup()
{
    {
        const std::lock_guard lock(m_private->mutex);
        m_private->isStopping = true;
    }
    m_private->wake.notify_one();
    if (m_private->thread.joinable())
        m_private->thread.join();
}

bool ProgramLookup::ask(const TcpPeer &peer, Found found)
{
    const std::lock_guard lock(m_private->mutex);
    if (std::ssize(m_private->questions) >= capacity)
        return false;
    m_private->questions.push_back({peer, std::move(found)});
    // With the first question: most commands never ask one.
    if (!m_private->thread.joinable())
        m_private->thread = std::thread([this] { m_private->run(); });
    m_private->wake.notify_one();
    return true;
}

void ProgramLookup::Private::run()
{
    std::unique_lock lock(mutex);
    while (true) {
        wake.wait(lock, [this] { return isStopping || !questions.empty(); });
        if (isStopping)
            return;
        const Question question = std::move(questions.front());
        questions.pop_front();
        lock.unlock();
        if (const auto program = find(question.peer))
            question.found(*program);
        lock.lock();
    }
}

} // namespace Connector::Platform
