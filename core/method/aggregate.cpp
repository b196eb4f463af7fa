#include "core/method/aggregate.h"

#include "core/method/customerpass.h"

#include <algorithm>
#include <thread>

namespace strata {

namespace {

constexpr std::size_t kLinesPerThread = 50000; // below this a thread costs more than it saves

std::size_t threadCount(int asked, std::size_t lines)
{
    const std::size_t most
        = asked > 0 ? std::size_t(asked) : std::max(1U, std::thread::hardware_concurrency());
    return std::clamp<std::size_t>(lines / kLinesPerThread, 1, most);
}

} // namespace

void aggregate(const Dataset& dataset, const AggregateRules& rules, int threads, const CustomerSink& sink)
{
    const DatasetFacts facts(dataset);
    const std::size_t count = threadCount(threads, dataset.lines.size());
    const std::vector<std::size_t>& starts = facts.lineStarts;

    // Every customer belongs to one thread, in shares of about equally many lines.
    const auto bound = [&](std::size_t part) {
        if (part == count)
            return dataset.customers.size();
        const std::size_t line = dataset.lines.size() / count * part;
        return std::size_t(std::lower_bound(starts.begin(), starts.end() - 1, line) - starts.begin());
    };
    const auto work = [&](std::size_t part) {
        CustomerPass pass(dataset, facts, rules);
        const std::size_t end = bound(part + 1);
        for (std::size_t customer = bound(part); customer < end; ++customer) {
            if (starts[customer] == starts[customer + 1])
                continue;
            const CustomerSums& sums = pass.add(customer);
            if (sums.linesEver > 0)
                sink(customer, sums);
        }
    };

    std::vector<std::jthread> helpers;
    for (std::size_t part = 1; part < count; ++part)
        helpers.emplace_back(work, part);
    work(0);
}

} // namespace strata
