#pragma once
#include "core/method/evaluate.h"
#include "core/model/debate.h"
#include "core/progress.h"
#include "core/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// One row of the value tree: does it matter that people weigh it differently?
struct RowDisagreement
{
    std::string factor; // id
    std::string metric; // id; empty: the factor itself
    // Of the customers who have a type under the group's weights, those who have another one, or none, under
    // any participant's own. A status (New, Inactive, Excluded) and a type given by hand hold whatever the
    // weights.
    std::int64_t customers = 0;
    double customerShare = 0.0; // of the customers who have a type, 0..1
    double profit = 0.0; // their net profit without sign, currency units; net sales where no profit is known
    double profitShare = 0.0; // of the same sum over all customers with a type, 0..1
    int lowest = 0, highest = 0; // the participants' own weights as below, basis points
    std::vector<std::int64_t> customersBy; // per participant of Disagreement::participants
};

struct Disagreement
{
    std::vector<std::string> participants; // ids, those with a ballot that counts
    std::vector<RowDisagreement> rows; // the row that matters most first: by customers, then by profit
    std::int64_t customers = 0; // those who have a type
    bool isBySales = false; // profit unknown: shares are of net sales
};

// Each participant's own weight of a row replaces the group's, the others of the row's group keep their
// ratios (as if somebody dragged that slider, nothing locked). The group's are those of `project.framework`;
// the participant's own are those of votedFramework(): rescaled to the rows that count by now, where some
// were left out or came since the vote. Own and group's at most one basis point apart are the same. Reads the
// revealed round `round`; an unrevealed one gives no rows. Rows that were voted on and are there no more, or
// are left out, are not shown. Progress in steps of rows, one call at a time, on whichever thread finished
// the row; Cancelled. Same bits for any number of threads.
Result<Disagreement> disagreement(const Project& project, const MetricTable& metrics,
                                  const ScoreTable& scores, int round, const Progress& progress = {},
                                  int threads = 0);

// The customers of one row, the largest by net sales first.
struct DisputedCustomer
{
    std::int32_t customer = 0; // index into the dataset
    std::uint8_t type = 0; // CustomerType under the group's weights
    std::vector<std::uint8_t> typesBy; // per participant of Disagreement::participants
};
std::vector<DisputedCustomer> disputedCustomers(const Project& project, const MetricTable& metrics,
                                                const ScoreTable& scores, int round,
                                                const std::string& factor, const std::string& metric,
                                                int threads = 0);

} // namespace strata
