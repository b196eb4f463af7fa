#pragma once
#include "core/transform/potential.h"

#include <string>

namespace strata::cli {

// "grow", "keep", "move to low-cost service"
std::string adviceWords(GrowthAdvice advice);
// A reason with its numbers, without a full stop.
std::string reasonWords(const GrowthReason& reason, BreadthOf breadthOf);
// All of a customer's, parted by semicolons.
std::string reasonWords(const CustomerPotential& customer, BreadthOf breadthOf);
// "Specialty Bike Shop, 11 to 40": who a customer is compared with.
std::string groupWords(const PeerGroup& group, const Potentials& potentials);

} // namespace strata::cli
