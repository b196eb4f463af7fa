#pragma once

#include <string>
#include <vector>

namespace strata {

enum class CutKind
{
    Score,
    Percentile
};

// Where an axis is divided. At the cut counts as above.
struct Cut
{
    CutKind kind = CutKind::Percentile;
    double value = 60.0; // a score, or the percentile of the scored customers (Hyndman-Fan type 7), 0..100

    bool operator==(const Cut&) const = default;
};

enum class TierKind
{
    CustomerShare, // cumulative percent of the scored customers, best composite first
    ValueShare, // cumulative percent of their net sales, best composite first
    Score // a customer at or above this composite
};

struct Tier
{
    std::string name; // "A+"
    double limit = 0.0; // percent, or a score; ignored for the last tier, which takes the rest

    bool operator==(const Tier&) const = default;
};

// Everything between the scores and the types.
struct Rules
{
    Cut clvCut;
    Cut netProfitCut;
    bool moneyGuard
        = true; // a net profit in money below 0 never counts as high; rests while no cost is known
    TierKind tierKind = TierKind::CustomerShare;
    std::vector<Tier> tiers = {{"A+", 5.0}, {"A", 20.0}, {"B", 50.0}, {"C", 100.0}};
    int newMonths = 12; // first invoice more recent than this: New
    int newOrders = 3; // fewer orders than this: New
    int inactiveMonths = 12; // nothing bought for this long: Inactive

    bool operator==(const Rules&) const = default;
};

// What a counted customer field costs: sales calls, expedited orders, pallets.
struct FieldRate
{
    std::string field; // a numeric customer field; its value counts as it stands
    double rate = 0.0; // currency units each

    bool operator==(const FieldRate&) const = default;
};

// What serving costs, as the team estimates it. All zero in a new project: net profit is then the gross
// margin.
struct CostRates
{
    double perOrder = 0.0; // currency units per order
    double perLine = 0.0; // per invoice line
    double perReturn = 0.0; // per return line
    double perFreightUnit = 0.0; // per currency unit of booked freight; 1 books the freight as it stands
    double receivablesRate = 0.0; // a year's cost of capital, share of 1: sales x days to pay / 365 x rate
    std::vector<FieldRate> perField = {};
    std::vector<std::string> guesses = {}; // keys of the drivers whose rate is a guess, sorted; see costtoserve.h
    double ledgerTotal = 0.0; // what serving cost in the window, says the ledger; 0 = not said

    bool operator==(const CostRates&) const = default;
};

} // namespace strata
