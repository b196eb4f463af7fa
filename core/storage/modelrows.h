#pragma once
#include "core/model/framework.h"
#include "core/model/rules.h"
#include "core/storage/rows.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace strata {

// A model (value tree, rules, rates) as rows. The present one, the scenarios and the snapshots have tables of
// the same columns; those with several models say in front whose rows they are, in the column `owner`.
struct ModelTables
{
    const char *owner, *factor, *metric, *point, *tier, *fieldRate, *guess;
};
inline constexpr ModelTables kPresentModel{"",     "factor",     "metric",    "value_point",
                                           "tier", "field_rate", "rate_guess"};
inline constexpr ModelTables kScenarioModel{"scenario",           "scenario_factor", "scenario_metric",
                                            "scenario_point",     "scenario_tier",   "scenario_field_rate",
                                            "scenario_rate_guess"};
inline constexpr ModelTables kSnapshotModel{"snapshot",           "snapshot_factor", "snapshot_metric",
                                            "snapshot_point",     "snapshot_tier",   "snapshot_field_rate",
                                            "snapshot_rate_guess"};
// The scenario's or the snapshot's id; none: the present model.
using ModelOwner = std::variant<std::monostate, std::string_view, std::int64_t>;

// Writing takes the place of all rows there are of that owner.
void writeFramework(Database& database, const ModelTables& tables, ModelOwner owner,
                    const Framework& framework);
Framework readFramework(Database& database, const ModelTables& tables, ModelOwner owner);
void writeTiers(Database& database, const ModelTables& tables, ModelOwner owner,
                const std::vector<Tier>& tiers);
std::vector<Tier> readTiers(Database& database, const ModelTables& tables, ModelOwner owner);
void writeRateLists(Database& database, const ModelTables& tables, ModelOwner owner, const CostRates& rates);
void readRateLists(Database& database, const ModelTables& tables, ModelOwner owner, CostRates& rates);
void removeModel(Database& database, const ModelTables& tables, ModelOwner owner);

// Rules without their tiers, rates without their lists and the ledger's total: kRulesColumns and
// kRatesColumns values in a row of something else.
inline constexpr int kRulesColumns = 9;
inline constexpr int kRatesColumns = 5;
void putRules(RowWriter& row, const Rules& rules);
Rules rulesOf(RowReader& row);
void putRates(RowWriter& row, const CostRates& rates);
CostRates ratesOf(RowReader& row);

} // namespace strata
