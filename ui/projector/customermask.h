#pragma once
#include "core/model/dataset.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace strata {

// Names that do not give a customer away: "Customer 17". A customer keeps its number as long as the program
// runs and nobody is added; the numbers follow no order that says anything.
class CustomerMask
{
public:
    CustomerMask();

    QString nameOf(const std::shared_ptr<const Dataset>& dataset, int customer) const;

private:
    std::uint64_t m_key; // of this run
    mutable std::shared_ptr<const Dataset> m_of;
    mutable std::vector<std::int32_t> m_numbers; // per customer of m_of, from 1
};

// The name a customer goes by; the number where it has no name.
QString customerName(const Dataset& dataset, int customer);

} // namespace strata
