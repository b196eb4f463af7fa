#pragma once
#include "core/method/catalogue.h"
#include "core/method/metrics.h"
#include "core/model/customersums.h"
#include "core/model/project.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// What counts into a metric, of one customer. Its name in the words of the field is English; `ui` translates.
struct ValueTerm
{
    const char* name = ""; // "orders"
    double value = 0.0;
    MetricUnit unit = MetricUnit::Number;
};

// How a metric's value is made of its terms.
enum class ValueShape
{
    AsItStands, // a
    Difference, // a - b
    DayDifference, // a - b, both days as Day
    Ratio, // a / b
    Growth, // (a - b) / b
    OneLessRatio, // 1 - a / b
    MarginRatio, // (a - b) / c
    ScaledToYear, // 12 x a / b
    Mean, // of all terms
    Capped // (a - b) / c, at most 10; 10 where c is not above 0
};

// One driver of the cost to serve.
struct DriverTerm
{
    std::string key; // see CostDriver
    std::string name; // English; a field's own
    double count = 0.0, rate = 0.0, cost = 0.0; // cost = count x rate, currency units
};

struct ExplainedValue
{
    std::optional<double> value; // as in the metric table; none = missing
    ValueShape shape = ValueShape::AsItStands;
    std::vector<ValueTerm> terms; // none where the value is missing
    std::vector<DriverTerm> drivers; // of the net profit: those with a rate
    Day from = kNoDay, to = kNoDay; // the window that counted; kNoDay = no beginning
};

// The formula with its figures filled in.
double evaluated(const ExplainedValue& explained);

// What the customer's lines add up to in the project's period; nothing for who has none. One pass over this
// customer's lines, and a glance at the others.
std::optional<CustomerSums> customerSums(const Project& project, std::size_t customer);

// Why the customer's value of a metric is what it is. `metric` is any id that the table may hold; without
// terms where the customer has no value, or the table came with other data.
ExplainedValue explainValue(const Project& project, const MetricTable& metrics, std::string_view metric,
                            std::size_t customer);

} // namespace strata
