#include "http/bodypipe.h"

#include <algorithm>
#include <deque>
#include <mutex>

namespace Connector::Http {

using End = BodySource::End;
using Wake = std::function<void()>;

/// What both ends share. The lock is held for moving buffers and never while somebody is woken.
class BodySink::Pipe
{
public:
    explicit Pipe(qsizetype bound)
        : m_bound(bound)
    {}

    void write(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        call([&]() -> Wake {
            if (!m_isWanted || m_end != End::Open)
                return {};
            m_size += bytes.size();
            m_portions.push_back(bytes);
            return std::exchange(m_whenReady, {});
        });
    }

    void end(End end)
    {
        call([&]() -> Wake {
            if (m_end != End::Open)
                return {};
            m_end = end;
            return std::exchange(m_whenReady, {});
        });
    }

    bool hasRoom() const
    {
        const std::lock_guard lock(m_mutex);
        return m_size < m_bound;
    }

    bool isWanted() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isWanted;
    }

    void whenRoom(Wake wake)
    {
        call([&]() -> Wake {
            m_whenRoom = std::move(wake);
            return m_size < m_bound || !m_isWanted ? std::exchange(m_whenRoom, {}) : Wake();
        });
    }

    BodySource::Portion take(qsizetype most)
    {
        BodySource::Portion portion;
        call([&]() -> Wake {
            portion.bytes = takeBytes(most);
            m_size -= portion.bytes.size();
            portion.end = m_portions.empty() ? m_end : End::Open;
            return m_size < m_bound ? std::exchange(m_whenRoom, {}) : Wake();
        });
        return portion;
    }

    void whenReady(Wake wake)
    {
        call([&]() -> Wake {
            m_whenReady = std::move(wake);
            const bool isReady = !m_portions.empty() || m_end != End::Open;
            return isReady ? std::exchange(m_whenReady, {}) : Wake();
        });
    }

    void letGo()
    {
        call([&]() -> Wake {
            m_isWanted = false;
            m_portions.clear();
            m_size = 0;
            m_whenReady = {};
            return std::exchange(m_whenRoom, {});
        });
    }

private:
    template<typename Task>
    void call(Task task)
    {
        Wake wake;
        {
            const std::lock_guard lock(m_mutex);
            wake = task();
        }
        if (wake)
            wake();
    }

    QByteArray takeBytes(qsizetype most)
    {
        QByteArray bytes;
        while (!m_portions.empty() && bytes.size() < most) {
            QByteArray &first = m_portions.front();
            const qsizetype size = std::min(first.size(), most - bytes.size());
            if (size < first.size()) {
                bytes += first.first(size);
                first.remove(0, size);
                break;
            }
            if (bytes.isEmpty())
                bytes = std::move(first);
            else
                bytes += first;
            m_portions.pop_front();
        }
        return bytes;
    }

    mutable std::mutex m_mutex;
    const qsizetype m_bound;
    std::deque<QByteArray> m_portions;
    qsizetype m_size = 0;
    End m_end = End::Open;
    bool m_isWanted = true;
    Wake m_whenRoom;
    Wake m_whenReady;
};

BodySink::BodySink(std::shared_ptr<Pipe> pipe)
    : m_pipe(std::move(pipe))
{}

BodySink::~BodySink()
{
    m_pipe->end(End::Broken);
}

void BodySink::write(const QByteArray &bytes)
{
    m_pipe->write(bytes);
}

void BodySink::finish()
{
    m_pipe->end(End::Whole);
}

bool BodySink::hasRoom() const
{
    return m_pipe->hasRoom();
}

bool BodySink::isWanted() const
{
    return m_pipe->isWanted();
}

void BodySink::whenRoom(std::function<void()> wake)
{
    m_pipe->whenRoom(std::move(wake));
}

BodySource::BodySource(std::shared_ptr<BodySink::Pipe> pipe)
    : m_pipe(std::move(pipe))
{}

BodySource::~BodySource()
{
    m_pipe->letGo();
}

BodySource::Portion BodySource::take(qsizetype most)
{
    return m_pipe->take(most);
}

void BodySource::whenReady(std::function<void()> wake)
{
    m_pipe->whenReady(std::move(wake));
}

std::pair<std::shared_ptr<BodySink>, std::shared_ptr<BodySource>> makeBodyPipe(qsizetype bound)
{
    const auto pipe = std::make_shared<BodySink::Pipe>(bound);
    return {std::make_shared<BodySink>(pipe), std::make_shared<BodySource>(pipe)};
}

} // namespace Connector::Http
