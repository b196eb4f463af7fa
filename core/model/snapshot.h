#pragma once
#include "core/model/amount.h"
#include "core/model/date.h"
#include "core/model/debate.h"
#include "core/model/scenario.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// A snapshot in the file's list; its customers are read when they are needed.
struct SnapshotInfo
{
    std::int64_t id = 0;
    std::string name; // "Refresh of 2025-04-01"
    Moment time = 0;
    Day asOf = kNoDay;
    int windowMonths = 12; // 0 = all
    std::uint64_t customers = 0;

    bool operator==(const SnapshotInfo&) const = default;
};

// One metric at the time: values in its natural unit and scores 0..100.
struct SnapshotMetric
{
    std::string id;
    std::vector<double> values; // one per customer, 0 where missing
    std::vector<std::uint8_t> present; // 1 where there is a value
    std::vector<double> scores; // below 0 = none

    bool operator==(const SnapshotMetric&) const = default;
};

// Where every customer stood, and the model that put them there. Never changes.
struct Snapshot
{
    SnapshotInfo info;
    Scenario model; // framework, rules and rates; id and name of the scenario, empty where it had none
    std::vector<std::string> ids, names; // one per customer, as all columns below
    std::vector<std::uint8_t> types; // CustomerType, overrides applied
    std::vector<std::int8_t> tiers; // index into the model's tiers, -1 = none
    std::vector<double> composite, clv, netProfitScore; // 0..100; below 0 = none
    std::vector<Amount> netSales, grossMargin, netProfit; // in the window; kNoAmount = unknown
    std::vector<Day> lastSale; // kNoDay = never
    std::vector<SnapshotMetric> metrics; // those of the model, in the order of its value tree

    std::size_t size() const { return ids.size(); }
};

} // namespace strata
