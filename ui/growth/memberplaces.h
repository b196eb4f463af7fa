#pragma once
#include "core/model/customerplaces.h"

#include <memory>
#include <string>

namespace strata {

// Finds customers by their number; the list is made once for all customers and serves until others come.
class MemberPlaces
{
public:
    // -1 = no longer in the data.
    int of(const std::shared_ptr<const Dataset>& dataset, const std::string& id);

private:
    std::shared_ptr<const Dataset> m_of;
    CustomerPlaces m_places;
};

} // namespace strata
