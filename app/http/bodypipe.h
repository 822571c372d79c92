#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <utility>

namespace Connector::Http {

/// The end of a body that is written to. Going away unfinished means that the body broke off.
/// From any thread, one at a time.
class BodySink
{
public:
    class Pipe;

    explicit BodySink(std::shared_ptr<Pipe> pipe);
    ~BodySink();
    BodySink(const BodySink &) = delete;
    BodySink &operator=(const BodySink &) = delete;

    /// Takes the bytes even where there is no room, so a writer may go over by one portion.
    void write(const QByteArray &bytes);
    /// The body is whole; nothing is written after it.
    void finish();
    bool hasRoom() const;
    /// Somebody still reads.
    bool isWanted() const;
    /// Calls `wake` once, maybe from another thread and maybe at once, when there is room or nobody
    /// reads any more. A later call replaces an earlier one.
    void whenRoom(std::function<void()> wake);

private:
    std::shared_ptr<Pipe> m_pipe;
};

/// The end of a body that is read from. Going away tells the writer that nobody wants the rest.
/// From any thread, one at a time.
class BodySource
{
public:
    enum class End { Open, Whole, Broken };
    struct Portion
    {
        QByteArray bytes;
        /// What comes after these bytes: nothing for now, the end, or a break.
        End end = End::Open;
    };

    explicit BodySource(std::shared_ptr<BodySink::Pipe> pipe);
    ~BodySource();
    BodySource(const BodySource &) = delete;
    BodySource &operator=(const BodySource &) = delete;

    /// At most this many bytes; none if there are none yet.
    Portion take(qsizetype most);
    /// Calls `wake` once, maybe from another thread and maybe at once, when there are bytes or an
    /// end. A later call replaces an earlier one.
    void whenReady(std::function<void()> wake);

private:
    std::shared_ptr<BodySink::Pipe> m_pipe;
};

/// A body on its way from one thread to another: in order, and about `bound` bytes of it at a time.
/// Nobody waits in it; who finds it full or empty is woken.
std::pair<std::shared_ptr<BodySink>, std::shared_ptr<BodySource>>
makeBodyPipe(qsizetype bound = qsizetype{256} * 1024);

} // namespace Connector::Http
