#pragma once

#include <array>
#include <cstddef>

namespace strata {

// Where a customer stands: one of the four types, or a status outside them.
enum class CustomerType
{
    Core,
    Opportunistic,
    Marginal,
    ServiceDrain,
    New,
    Inactive,
    Excluded,
    NotEnoughData
};
inline constexpr std::size_t kTypeCount = 8;
inline constexpr std::size_t kStratumCount = 4; // the first four are the types proper

constexpr bool isStatus(CustomerType type)
{
    return type >= CustomerType::New;
}

// Stable names, as files and the command line write them: "core", "serviceDrain", "notEnoughData"
inline constexpr std::array<const char*, kTypeCount> kTypeKeys
    = {"core", "opportunistic", "marginal", "serviceDrain", "new", "inactive", "excluded", "notEnoughData"};

} // namespace strata
