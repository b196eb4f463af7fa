#pragma once
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace strata {

// A vector that copies share until one of them is changed: what was read from the file, a field of the
// dataset and a metric computed from it are one block of memory. Behaves like the vector it holds; whoever
// reads a const one reads the shared block.
//
// One thread at a time may change a column (the first change of a shared one makes it its own). To fill one
// from several threads take own() before.
template <typename T> class SharedColumn
{
public:
    using value_type = T;
    using const_iterator = typename std::vector<T>::const_iterator;
    using iterator = typename std::vector<T>::iterator;

    SharedColumn() = default;
    SharedColumn(std::vector<T> values)
        : m_values(std::make_shared<std::vector<T>>(std::move(values)))
    {
    }
    SharedColumn(std::initializer_list<T> values)
        : m_values(std::make_shared<std::vector<T>>(values))
    {
    }

    const std::vector<T>& all() const { return m_values ? *m_values : nothing(); }
    operator const std::vector<T>&() const { return all(); }
    // The values to change, nobody else's from here on.
    std::vector<T>& own()
    {
        if (!m_values)
            m_values = std::make_shared<std::vector<T>>();
        else if (m_values.use_count() != 1)
            m_values = std::make_shared<std::vector<T>>(*m_values);
        return *m_values;
    }

    std::size_t size() const { return m_values ? m_values->size() : 0; }
    bool empty() const { return size() == 0; }
    const T* data() const { return all().data(); }
    const T& operator[](std::size_t i) const { return (*m_values)[i]; }
    const T& at(std::size_t i) const { return all().at(i); }
    const T& front() const { return m_values->front(); }
    const T& back() const { return m_values->back(); }
    const_iterator begin() const { return all().begin(); }
    const_iterator end() const { return all().end(); }

    T& operator[](std::size_t i) { return own()[i]; }
    iterator begin() { return own().begin(); }
    iterator end() { return own().end(); }
    void push_back(T value) { own().push_back(value); }
    void reserve(std::size_t size) { own().reserve(size); }
    void resize(std::size_t size, T value = T{})
    {
        if (size != this->size())
            own().resize(size, value);
    }
    void assign(std::size_t size, T value) { *this = std::vector<T>(size, value); }
    template <typename Iterator> void assign(Iterator first, Iterator last)
    {
        *this = std::vector<T>(first, last);
    }
    void clear() { m_values.reset(); }

    // One block of memory; then they are equal without a look at the values.
    bool isSharedWith(const SharedColumn& other) const { return m_values == other.m_values; }
    bool operator==(const SharedColumn& other) const { return isSharedWith(other) || all() == other.all(); }
    bool operator==(const std::vector<T>& other) const { return all() == other; }

private:
    static const std::vector<T>& nothing()
    {
        static const std::vector<T> empty;
        return empty;
    }

    std::shared_ptr<std::vector<T>> m_values; // null: empty
};

} // namespace strata
