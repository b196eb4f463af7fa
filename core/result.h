#pragma once
#include "core/error.h"

#include <cassert>
#include <optional>
#include <utility>

namespace strata {

// A value or the Error that stands in its way. The member names are those of std::expected (C++23), so that an
// alias can take this class's place one day.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_value(std::move(value))
    {
    }
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return m_value.has_value(); }
    explicit operator bool() const { return has_value(); }

    T& value() &
    {
        assert(has_value());
        return *m_value;
    }
    const T& value() const&
    {
        assert(has_value());
        return *m_value;
    }
    T&& value() &&
    {
        assert(has_value());
        return *std::move(m_value);
    }
    const Error& error() const
    {
        assert(!has_value());
        return *m_error;
    }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

private:
    std::optional<T> m_value;
    std::optional<Error> m_error;
};

struct Done
{
    bool operator==(const Done&) const = default;
};
using Status = Result<Done>; // for work that yields nothing but success

} // namespace strata
