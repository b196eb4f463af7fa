#pragma once
#include "core/model/framework.h"

#include <string>
#include <string_view>
#include <vector>

namespace strata {

enum class MetricUnit
{
    Money,
    Count,
    Share,
    Days,
    Years,
    Months,
    Ratio,
    Number
};
enum class Dimension
{
    BuyingPower,
    Loyalty,
    Profitability,
    CostToServe,
    CustomerField
};

// What the program knows about a metric. The texts are English; `ui` translates them.
struct MetricInfo
{
    std::string id;
    std::string name; // "Net sales"
    Dimension dimension = Dimension::CustomerField;
    MetricUnit unit = MetricUnit::Number; // Share: 0.25 means 25 %
    bool higherIsBetter = true;
    std::string formula; // one line, in the words of the field
    std::string trap; // what to beware of, one sentence
    std::vector<std::string> needs; // names of the import fields without which it is missing, e.g. "cost"
    ValueFunction usual; // the value function it starts with
};

// The computed metrics, in the order of the value tree.
const std::vector<MetricInfo>& catalogue();

// Also answers for "field:<name>" and "rating:<quality>". Null for what it does not know.
const MetricInfo* findMetric(std::string_view id);

bool isFieldMetric(std::string_view id); // "field:employees"
std::string fieldMetricId(std::string_view fieldName);

} // namespace strata
