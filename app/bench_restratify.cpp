#include "app/bench_restratify.h"

#include "core/method/stratifier.h"
#include "core/version.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

namespace strata {

namespace {

// The order in which the outcome names the types: value high first, then profit high first.
constexpr std::array kSegments = {CustomerType::Core, CustomerType::ServiceDrain, CustomerType::Opportunistic,
                                  CustomerType::Marginal, CustomerType::NotEnoughData};
constexpr std::size_t kTiers = 4;

struct Bench
{
    std::size_t customers = 0;
    std::size_t metrics = 0;
    std::vector<float> scores; // column after column, below 0 = missing
    std::vector<std::int64_t> revenue, profit;
    std::vector<TreeWeights> settings;
};

template <typename T> bool readColumn(const std::string& path, std::vector<T>& column)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return false;
    const auto bytes = static_cast<std::size_t>(file.tellg());
    column.resize(bytes / sizeof(T));
    file.seekg(0);
    file.read(reinterpret_cast<char*>(column.data()),
              static_cast<std::streamsize>(column.size() * sizeof(T)));
    return static_cast<bool>(file);
}

bool readBench(const std::string& dir, Bench& bench)
{
    if (!readColumn(dir + "/scores.f32", bench.scores) || !readColumn(dir + "/revenue.i64", bench.revenue)
        || !readColumn(dir + "/profit.i64", bench.profit))
        return false;
    bench.customers = bench.revenue.size();
    if (bench.customers == 0 || bench.profit.size() != bench.customers
        || bench.scores.size() % bench.customers != 0)
        return false;
    bench.metrics = bench.scores.size() / bench.customers;
    for (float& score : bench.scores)
        score = score >= 0.0F ? score : -1.0F; // also what is not a number

    const auto half = static_cast<std::ptrdiff_t>(bench.metrics / 2);
    std::ifstream file(dir + "/weights.txt");
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        const std::vector<int> weights(std::istream_iterator<int>(words), {});
        if (weights.size() != bench.metrics)
            return false;
        bench.settings.push_back(
            {{1, 1}, {{weights.begin(), weights.begin() + half}, {weights.begin() + half, weights.end()}}});
    }
    return !bench.settings.empty();
}

StratifierInput inputOf(const Bench& bench)
{
    StratifierInput input;
    input.customers = bench.customers;
    for (std::size_t m = 0; m < bench.metrics; ++m)
        input.columns.push_back(bench.scores.data() + m * bench.customers);
    input.factorAxes = {Axis::CustomerLifetimeValue, Axis::NetProfit};
    input.factorMetrics = {bench.metrics / 2, bench.metrics - bench.metrics / 2};
    input.money = {bench.revenue.data(), nullptr, bench.profit.data()};
    input.composite = CompositeKind::Pooled;
    input.scale = 1.0;
    return input;
}

CutRules cuts()
{
    constexpr auto top = CutRule::Kind::TopShare;
    return {.clv = {top, 20},
            .netProfit = {top, 50},
            .tiers = {{top, 5}, {top, 20}, {top, 50}},
            .moneyGuard = false};
}

template <typename T> std::string list(const std::vector<T>& values)
{
    std::string text = "[";
    std::array<char, 40> number{};
    for (const T value : values) {
        if constexpr (std::is_floating_point_v<T>)
            std::snprintf(number.data(), number.size(), "%.17g", value);
        else
            std::snprintf(number.data(), number.size(), "%lld", static_cast<long long>(value));
        text += text.size() > 1 ? "," : "";
        text += number.data();
    }
    return text + "]";
}

std::string outcome(const Stratifier& stratifier, const Results& results)
{
    std::array<std::int64_t, kTypeCount> segmentOf{};
    for (std::size_t s = 0; s < kSegments.size(); ++s)
        segmentOf[static_cast<std::size_t>(kSegments[s])] = static_cast<std::int64_t>(s);

    std::vector<std::int64_t> tiers(kTiers + 1, 0);
    std::int64_t checksum = 0;
    double scoreSum = 0.0;
    for (std::size_t i = 0; i < results.types.size(); ++i) {
        const std::int64_t tier = results.tiers[i] < 0 ? static_cast<std::int64_t>(kTiers) : results.tiers[i];
        ++tiers[static_cast<std::size_t>(tier)];
        checksum += static_cast<std::int64_t>(i + 1) * (tier * 5 + segmentOf[results.types[i]]);
        scoreSum += std::max(results.composite[i], 0.0);
    }
    std::vector<std::int64_t> counts;
    std::vector<std::int64_t> revenue;
    std::vector<std::int64_t> profit;
    for (const CustomerType type : kSegments) {
        const ExactTotals& totals = stratifier.typeTotals()[static_cast<std::size_t>(type)];
        counts.push_back(totals.customers);
        revenue.push_back(static_cast<std::int64_t>(totals.money[0]));
        profit.push_back(static_cast<std::int64_t>(totals.money[2]));
    }
    std::vector<double> levels = results.tierCuts;
    levels.push_back(results.clvCut);
    levels.push_back(results.netProfitCut);
    const std::vector<std::int64_t> bars(results.histogram.begin(), results.histogram.end());
    std::array<char, 40> sum{};
    std::snprintf(sum.data(), sum.size(), "%.17g", scoreSum);
    return "{\"scored\":" + std::to_string(results.scored) + ",\"cuts\":" + list(levels)
        + ",\"tiers\":" + list(tiers) + ",\"segments\":" + list(counts) + ",\"revenue\":" + list(revenue)
        + ",\"profit\":" + list(profit) + ",\"hist\":" + list(bars) + ",\"score_sum\":" + sum.data()
        + ",\"checksum\":" + std::to_string(checksum) + "}";
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int benchRestratify(const std::string& dir, int repeat, int threads, bool isFull)
{
    const double start = wallSeconds();
    Bench bench;
    if (!readBench(dir, bench)) {
        std::fprintf(stderr, "Cannot use the scores, money and weights in \"%s\".\n", dir.c_str());
        return 1;
    }
    Stratifier stratifier(inputOf(bench));
    const CutRules rules = cuts();
    const double setup = wallSeconds() - start;

    std::string first = outcome(stratifier, stratifier.run(bench.settings.front(), rules, threads));
    std::string second;
    std::vector<double> wall;
    std::vector<double> processor;
    for (int tick = 1; tick <= repeat; ++tick) {
        const TreeWeights& weights = bench.settings[static_cast<std::size_t>(tick) % bench.settings.size()];
        const double wallBefore = wallSeconds();
        const double processorBefore = processorSeconds();
        if (isFull)
            stratifier.forget();
        const Results& results = stratifier.run(weights, rules, threads);
        wall.push_back(wallSeconds() - wallBefore);
        processor.push_back(processorSeconds() - processorBefore);
        if (tick == 1)
            second = outcome(stratifier, results);
    }
    std::printf(
        "{\"system\":\"strata %s\",\"unit\":\"restratify\",\"n\":%zu,\"m\":%zu,\"setup\":%.6f,\"seconds\":%s,"
        "\"cpu\":%s,\"result\":{\"0\":%s%s}}\n",
        kVersion, bench.customers, bench.metrics, setup, list(wall).c_str(), list(processor).c_str(),
        first.c_str(), second.empty() ? "" : (",\"1\":" + second).c_str());
    return 0;
}

} // namespace strata
