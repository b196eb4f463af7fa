#include "core/model/customerplaces.h"

#include <cstddef>

namespace strata {

CustomerPlaces::CustomerPlaces(const Customers& customers)
{
    m_places.reserve(customers.size());
    for (std::size_t i = 0; i < customers.size(); ++i)
        m_places.emplace(customers.ids[i], static_cast<std::int32_t>(i));
}

std::int32_t CustomerPlaces::of(std::string_view id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? -1 : found->second;
}

} // namespace strata
