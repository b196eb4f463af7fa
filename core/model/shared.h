#pragma once
#include <memory>
#include <utility>

namespace strata {

// A value that copies by sharing and compares by content. edit() makes a copy of its own where others share
// it, so no copy ever sees another one's change.
template <typename Value> class Shared
{
public:
    Shared() = default;
    Shared(Value value)
        : m_value(std::make_shared<Value>(std::move(value)))
    {
    }

    const Value& operator*() const { return *m_value; }
    const Value* operator->() const { return m_value.get(); }

    Value& edit()
    {
        if (m_value.use_count() != 1)
            m_value = std::make_shared<Value>(*m_value);
        return *m_value;
    }

    bool operator==(const Shared& other) const
    {
        return m_value == other.m_value || *m_value == *other.m_value;
    }

private:
    std::shared_ptr<Value> m_value = std::make_shared<Value>();
};

} // namespace strata
