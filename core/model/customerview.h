#pragma once

#include <array>
#include <string>
#include <vector>

namespace strata {

enum class ConditionKind
{
    Is, // one of `values`
    IsNot, // none of `values`
    Contains, // one of `values` is part of it, upper and lower case alike
    AtLeast, // `number` or more, in the attribute's natural unit
    AtMost, // `number` or less
    IsMissing,
    IsThere
};

// One thing a view asks of a customer. A customer without the attribute passes IsNot and IsMissing only.
struct ViewCondition
{
    std::string
        attribute; // "type", "tier", "composite", "clv", "netProfitScore", "metric:<id>", "field:<name>"
    ConditionKind kind = ConditionKind::Is;
    std::vector<std::string> values;
    double number = 0.0;

    bool operator==(const ViewCondition&) const = default;
};

// A way of looking at the customers that is kept under a name: who is listed, how they are sorted, and what
// colours the bubbles of the matrix.
struct CustomerView
{
    std::string name; // unique
    std::string search; // part of the name or number
    std::vector<ViewCondition> conditions; // all must hold
    std::string colour = "type"; // an attribute
    std::string sortBy = "metric:net_sales"; // an attribute, or "name"
    bool isDescending = true;

    bool operator==(const CustomerView&) const = default;
};

} // namespace strata
