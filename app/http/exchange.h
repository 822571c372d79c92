#pragma once

#include "http/channel.h"
#include "http/loop.h"

#include <atomic>

namespace Connector::Http {

class Connection;

/// The channel of one request to its connection. Whoever claims it first answers.
class Exchange final : public Responder::Channel, public std::enable_shared_from_this<Exchange>
{
public:
    Exchange(std::shared_ptr<Loop> loop, std::weak_ptr<Connection> connection, quint64 number);

    void answer(Response response) override;
    void answerLatest(Milliseconds delay, Response late) override;
    void abandon() override;
    bool isWanted() const override { return !m_isClaimed && !m_hasHungUp; }

    /// True for exactly one caller.
    bool claim() { return !m_isClaimed.exchange(true); }
    void hangUp() { m_hasHungUp = true; }

private:
    template<typename Task>
    void run(Task task);

    std::shared_ptr<Loop> m_loop;
    std::weak_ptr<Connection> m_connection;
    quint64 m_number;
    std::atomic<bool> m_isClaimed = false;
    std::atomic<bool> m_hasHungUp = false;
};

} // namespace Connector::Http
