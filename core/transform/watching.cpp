#include "core/transform/watching.h"

#include "core/method/customerfilter.h"

#include <algorithm>
#include <cassert>

namespace strata {

namespace {

constexpr double kPointSlack = 1e-4; // scores lie on a grid of 2^-24, six millionths of a point

bool isScore(const std::string& attribute)
{
    return attribute == "composite" || attribute == "clv" || attribute == "netProfitScore";
}

} // namespace

std::vector<WatchState> watchStates(const Project& project, const MetricTable& metrics,
                                    const Results& results)
{
    const std::vector<std::string>& ids = project.dataset->customers.ids;
    assert(results.types.size() == ids.size());
    std::vector<WatchState> states;
    states.reserve(project.tracking->watches.size());
    for (const auto& watch : project.tracking->watches) {
        WatchState state;
        const AttributeReader reader(project, metrics, results, watch.attribute);
        state.isKnown = reader.isKnown() && reader.isNumber();
        const double slack = isScore(watch.attribute) ? kPointSlack : 0.0;
        std::size_t first = 0, end = ids.size();
        if (!watch.customerId.empty()) {
            first = std::size_t(std::find(ids.begin(), ids.end(), watch.customerId) - ids.begin());
            end = std::min(first + 1, ids.size());
            if (first < ids.size())
                state.customer = std::int32_t(first);
        }
        state.isCustomerThere = watch.customerId.empty() || state.customer.has_value();
        for (std::size_t i = first; state.isKnown && i < end; ++i) {
            if (!reader.isThere(i))
                continue;
            ++state.compared;
            const double value = reader.number(i);
            if (state.customer)
                state.value = value;
            if (watch.isBelow ? value < watch.limit - slack : value > watch.limit + slack)
                state.beyond.push_back(std::int32_t(i));
        }
        states.push_back(std::move(state));
    }
    return states;
}

std::size_t alarms(const std::vector<WatchState>& states)
{
    return std::size_t(
        std::count_if(states.begin(), states.end(), [](const WatchState& state) { return state.isAlarm(); }));
}

} // namespace strata
