#pragma once
#include "core/model/framework.h"
#include "core/model/rules.h"
#include "core/storage/rows.h"

#include <optional>
#include <string_view>

namespace strata {

// A model (value tree, rules, rates) as rows. The present one and the scenarios have tables of the same
// columns; those of the scenarios say in front whose rows they are.
struct ModelTables
{
    const char *factor, *metric, *point, *tier;
};
inline constexpr ModelTables kPresentModel{"factor", "metric", "value_point", "tier"};
inline constexpr ModelTables kScenarioModel{"scenario_factor", "scenario_metric", "scenario_point",
                                            "scenario_tier"};
using ModelOwner = std::optional<std::string_view>; // the scenario's id; none: the present model

// Writing takes the place of all rows there are of that owner.
void writeFramework(Database& database, const ModelTables& tables, ModelOwner owner,
                    const Framework& framework);
Framework readFramework(Database& database, const ModelTables& tables, ModelOwner owner);
void writeTiers(Database& database, const ModelTables& tables, ModelOwner owner,
                const std::vector<Tier>& tiers);
std::vector<Tier> readTiers(Database& database, const ModelTables& tables, ModelOwner owner);
void removeModel(Database& database, const ModelTables& tables, ModelOwner owner);

// Rules without their tiers, and rates: kRulesColumns and kRatesColumns values in a row of something else.
inline constexpr int kRulesColumns = 9;
inline constexpr int kRatesColumns = 5;
void putRules(RowWriter& row, const Rules& rules);
Rules rulesOf(RowReader& row);
void putRates(RowWriter& row, const CostRates& rates);
CostRates ratesOf(RowReader& row);

} // namespace strata
