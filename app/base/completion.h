#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <utility>

namespace Connector {

/// The answer to a question that takes time. Answered exactly once: by calling it, or, when it is
/// dropped unanswered, by itself with ErrorCode::Abandoned, so a caller never waits for ever.
/// The callback runs in the thread that answers, and only while the guard lives. Move-only.
template<typename T = void>
class Completion
{
public:
    Completion() = default;

    template<typename Callback>
    Completion(QObject *guard, Callback callback)
        : m_guard(guard)
        , m_call(std::make_unique<Holder<Callback>>(std::move(callback)))
    {}

    Completion(Completion &&other) noexcept = default;
    Completion &operator=(Completion &&other) noexcept
    {
        if (this != &other) {
            abandon();
            m_guard = std::move(other.m_guard);
            m_call = std::move(other.m_call);
        }
        return *this;
    }
    Completion(const Completion &) = delete;
    Completion &operator=(const Completion &) = delete;
    ~Completion() { abandon(); }

    void operator()(Result<T> result)
    {
        // Taken out first: the callback may destroy the owner of this completion.
        const std::unique_ptr<Callable> call = std::move(m_call);
        if (call && m_guard)
            call->invoke(std::move(result));
    }

    /// True until it is answered or moved from.
    explicit operator bool() const { return m_call != nullptr; }

private:
    struct Callable
    {
        virtual ~Callable() = default;
        virtual void invoke(Result<T> result) = 0;
    };

    template<typename Callback>
    struct Holder final : Callable
    {
        explicit Holder(Callback wrapped)
            : callback(std::move(wrapped))
        {}
        void invoke(Result<T> result) override { callback(std::move(result)); }
        Callback callback;
    };

    void abandon()
    {
        if (m_call)
            (*this)(Result<T>(Error{.code = ErrorCode::Abandoned}));
    }

    QPointer<QObject> m_guard;
    std::unique_ptr<Callable> m_call;
};

} // namespace Connector
