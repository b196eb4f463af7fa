#include "ui/growth/memberplaces.h"

namespace strata {

int MemberPlaces::of(const std::shared_ptr<const Dataset>& dataset, const std::string& id)
{
    if (m_of != dataset) {
        m_of = dataset;
        m_places = CustomerPlaces(dataset->customers);
    }
    return m_places.of(id);
}

} // namespace strata
