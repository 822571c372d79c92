#pragma once

#include "base/errorcode.h"
#include "base/inputrule.h"

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace Connector {

/// A failure as a value: the code decides, the rest explains.
struct Error
{
    ErrorCode code = ErrorCode::Unknown;
    /// English, for logs and for filling placeholders (a host name, a suggestion). Never a secret.
    QString detail = {};
    /// The input field at fault, spelled as in the JSON contract ("client_id"); empty if none.
    QString field = {};
    /// The error code that an upstream system gave, reduced to visible ASCII ("invalid_scope").
    QString upstreamCode = {};
    /// The same request will fail again until a person acts.
    bool needsPerson = false;
    /// When trying again makes sense, counted from now.
    std::optional<std::chrono::seconds> retryAfter = {};
    /// The rule that an input broke; its English is the detail.
    std::optional<BrokenRule> rule = {};
    /// The line of a file, counted from 1, with which the detail then begins.
    std::optional<int> line = {};
};

/// Either a value or an Error. `if (!result) return result.error();`
template<typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}
    Result(ErrorCode code)
        : Result(Error{.code = code})
    {}

    explicit operator bool() const { return m_content.index() == 0; }

    const T &operator*() const & { return std::get<0>(m_content); }
    T &operator*() & { return std::get<0>(m_content); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &std::get<0>(m_content); }
    T *operator->() { return &std::get<0>(m_content); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}
    Result(ErrorCode code)
        : Result(Error{.code = code})
    {}

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace Connector
