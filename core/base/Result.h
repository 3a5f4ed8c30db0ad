#pragma once

#include "core/base/Error.h"

#include <QtGlobal>

#include <optional>
#include <utility>
#include <variant>

/// The value of what may fail, or the Error that says why there is none. The names are those of std::expected.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_outcome(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_outcome(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const &
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_outcome);
    }
    T &value() &
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_outcome);
    }
    T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::get<0>(std::move(m_outcome));
    }
    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return std::get<1>(m_outcome);
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_outcome;
};

/// Success without a value, or the Error that says what went wrong.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error &error() const
    {
        Q_ASSERT(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};
