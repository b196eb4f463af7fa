#pragma once
#include "core/method/evaluate.h"
#include "core/model/customerview.h"
#include "core/model/project.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// Attributes of customers are named as in customerview.h, and:
//   "name"      the name, or the number of a customer without one
//   "override"  "yes" where a person set the type, else "no"
//   "loss"      "yes" where the net profit in money is below 0, else "no"; missing where it is not known
// A type is its key ("serviceDrain"), a tier its name, a number in its natural unit (25 % is 0.25).

// One attribute of every customer. Borrows what it reads: it must not outlive the project's dataset and
// rules, the metrics and the results.
class AttributeReader
{
public:
    AttributeReader(const Project& project, const MetricTable& metrics, const Results& results,
                    std::string_view attribute);

    bool isKnown() const { return m_source != Source::None; } // these data and this model have it
    bool isNumber() const;
    bool isThere(std::size_t customer) const; // false for everybody where it is not known
    double number(std::size_t customer) const; // 0 where it is missing or a text
    // Empty where it is missing. A number field answers as it was read; other numbers have no text.
    std::string text(std::size_t customer) const;
    // Of a text attribute: the same for equal texts, 0 .. labels().size() - 1; a missing one is -1. Cheap for
    // types, tiers, yes and no; -1 for all others.
    int code(std::size_t customer) const;
    const std::vector<std::string>& labels() const { return m_labels; } // by code

private:
    friend class ConditionTest;

    enum class Source
    {
        None,
        Name,
        Type,
        Tier,
        Score, // one of the three
        Override,
        Loss,
        Metric,
        TextField,
        NumberField
    };

    Source m_source = Source::None;
    const Customers* m_customers = nullptr;
    const MetricTable* m_metrics = nullptr;
    const Results* m_results = nullptr;
    const std::vector<double>* m_scores = nullptr;
    const MetricColumn* m_metric = nullptr;
    const CustomerField* m_field = nullptr;
    std::vector<std::string> m_labels;
};

// A net profit in money below 0: serving the customer costs more than its margin.
inline bool losesMoney(const MetricTable& metrics, std::size_t customer)
{
    return customer < metrics.netProfit.size() && isKnown(metrics.netProfit[customer])
        && metrics.netProfit[customer] < 0;
}

// 1 for each customer that all conditions let pass and whose name or number has `search` in it, upper and
// lower case alike; an empty search lets everybody pass. A condition on an attribute these data do not have
// is one on an attribute nobody has. Numbers pass AtLeast and AtMost at the limit. One text or type among
// `values` is enough; without values Is lets nobody pass, IsNot everybody, Contains nobody.
std::vector<std::uint8_t> passing(const Project& project, const MetricTable& metrics, const Results& results,
                                  std::string_view search, const std::vector<ViewCondition>& conditions,
                                  int threads = 0);

// Those who pass, as places in the dataset: largest net sales first, unknown ones last, ties in the dataset's
// order; at most `most` of them, 0 = all.
std::vector<std::size_t> largestPassing(const Project& project, const MetricTable& metrics,
                                        const Results& results, std::string_view search,
                                        const std::vector<ViewCondition>& conditions, std::size_t most);

// What stands in a text attribute, most frequent first, equally frequent ones by text; at most `most` of
// them.
struct AttributeValue
{
    std::string text;
    std::size_t customers = 0;
};
std::vector<AttributeValue> valuesOf(const AttributeReader& attribute, std::size_t customers,
                                     std::size_t most);

// The text in lower case: Latin, Greek and Cyrillic letters; others stay as they are. UTF-8.
std::string lowerCase(std::string_view text);

} // namespace strata
