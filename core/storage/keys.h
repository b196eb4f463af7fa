#pragma once
#include "core/model/project.h"
#include "core/model/votekeys.h"
#include "core/storage/failure.h"

#include <array>
#include <string>
#include <string_view>

namespace strata {

// The stable names by which the file keeps enumerations, in the order of the enumerators.
inline constexpr std::array kAxisKeys = {"clv", "netProfit"};
inline constexpr std::array kValueKindKeys = {"linear", "piecewise", "percentile", "thresholds", "pareto"};
inline constexpr std::array kMissingKeys = {"reweigh", "middle", "worst", "unclassified"};
inline constexpr std::array kCutKeys = {"score", "percentile"};
inline constexpr std::array kTierKeys = {"customerShare", "valueShare", "score"};
// Totals stand in place of invoice lines and bear their name; a column of their own tells them apart.
inline constexpr std::array kTableKeys = {"customers", "invoiceLines", "payments", "invoiceLines"};
inline constexpr std::array kSourceKeys = {"file", "sheet", "clipboard", "databaseLines", "databaseTotals"};
inline constexpr std::array kConditionKeys
    = {"is", "isNot", "contains", "atLeast", "atMost", "isMissing", "isThere"};
inline constexpr std::array kVerdictKeys = {"open", "yes", "no"};
inline constexpr std::array kAvailabilityKeys = {"unsaid", "haveNow", "canDerive", "couldCollect", "cannot"};
inline constexpr std::array kTermsKeys = {"undefined", "included", "charged", "onRequest", "notOffered"};
inline constexpr std::array kServiceUnitKeys = {"money", "hours"};
inline constexpr std::array kServiceBasisKeys = {"types", "tiers"};
inline constexpr std::array kActionKeys = {"open", "underWay", "done", "dropped"};
inline constexpr std::array kTouchKeys = {"call", "email", "flyer", "webTraining", "visit", "other"};

template <std::size_t count, typename Enum>
std::string_view keyOf(const std::array<const char*, count>& keys, Enum value)
{
    if (std::size_t(value) >= count)
        throw StorageFailure{{ErrorCode::OutOfRange, "an enumerator without a name"}};
    return keys[std::size_t(value)];
}

template <typename Enum, std::size_t count>
Enum enumOf(const std::array<const char*, count>& keys, std::string_view key)
{
    for (std::size_t at = 0; at < count; ++at)
        if (key == keys[at])
            return Enum(at);
    throw StorageFailure{{ErrorCode::DamagedFile, "unknown name: " + std::string(key)}};
}

} // namespace strata
