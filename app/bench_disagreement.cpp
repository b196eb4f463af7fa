#include "app/bench_disagreement.h"

#include "core/method/disagreement.h"
#include "core/method/weights.h"
#include "core/version.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace strata {

namespace {

constexpr std::size_t kFactors = 4;
constexpr double kScoreSteps = 16777216.0; // scores lie on this grid
constexpr unsigned kSeed = 20240607; // the same company every time, everywhere

struct Bench
{
    Project project;
    MetricTable metrics;
    ScoreTable scores;
};

std::string numbered(char prefix, std::size_t number)
{
    std::string id(1, prefix);
    id += std::to_string(number);
    return id;
}

std::vector<int> someWeights(std::mt19937& random, std::size_t rows)
{
    std::vector<std::int64_t> parts;
    for (std::size_t i = 0; i < rows; ++i)
        parts.push_back(static_cast<std::int64_t>(1 + random() % 1000));
    return largestRemainder(parts, kFullWeight);
}

void makeTree(Bench& bench, std::size_t metrics)
{
    Framework& framework = bench.project.framework;
    framework.factors.clear();
    for (std::size_t f = 0; f < kFactors; ++f) {
        Factor factor;
        factor.id = numbered('f', f);
        factor.axis = f < kFactors / 2 ? Axis::CustomerLifetimeValue : Axis::NetProfit;
        for (std::size_t m = f; m < metrics; m += kFactors) {
            Metric metric;
            metric.id = numbered('m', m);
            factor.metrics.push_back(metric);
        }
        framework.factors.push_back(factor);
    }
    framework = equalFactorWeights(framework);
    for (std::size_t f = 0; f < kFactors; ++f)
        framework = equalMetricWeights(framework, f);
}

void makeScores(Bench& bench, std::mt19937& random, std::size_t customers, std::size_t metrics)
{
    bench.scores.customers = bench.metrics.customers = customers;
    for (std::size_t m = 0; m < metrics; ++m) {
        std::vector<float>& column = bench.scores.columns.emplace_back(customers);
        for (float& score : column)
            score = random() % 20 == 0 ? -1.0F
                                       : static_cast<float>(static_cast<double>(random() >> 8) / kScoreSteps);
    }
    bench.scores.status.assign(customers, static_cast<std::uint8_t>(CustomerType::Core));
    for (std::size_t i = 0; i < customers; ++i) {
        bench.metrics.netSales.push_back(static_cast<Amount>(random()));
        bench.metrics.grossMargin.push_back(static_cast<Amount>(random() >> 2));
        bench.metrics.netProfit.push_back(static_cast<Amount>(random() >> 2) - (1 << 28));
    }
}

void makeVotes(Bench& bench, std::mt19937& random, int participants)
{
    Debate& debate = bench.project.debate.edit();
    Round& round = debate.rounds.emplace_back();
    round.number = 1;
    round.groups = voteGroups(bench.project.framework);
    round.openedAt = round.closedAt = round.revealedAt = 1;
    for (int p = 0; p < participants; ++p) {
        Ballot& ballot = round.ballots.emplace_back();
        ballot.participant = numbered('p', static_cast<std::size_t>(p) + 1);
        ballot.castAt = 1;
        for (const VoteGroup& group : round.groups) {
            GroupVote& vote = ballot.votes.emplace_back();
            vote.factor = group.factor;
            vote.rows = group.rows;
            vote.weights = someWeights(random, group.rows.size());
        }
    }
}

} // namespace

int benchDisagreement(int customers, int metrics, int participants, int repeat, int threads)
{
    std::mt19937 random(kSeed);
    Bench bench;
    makeTree(bench, static_cast<std::size_t>(metrics));
    makeScores(bench, random, static_cast<std::size_t>(customers), static_cast<std::size_t>(metrics));
    makeVotes(bench, random, participants);

    std::string seconds;
    Disagreement result;
    for (int run = 0; run < repeat; ++run) {
        const auto start = std::chrono::steady_clock::now();
        result = disagreement(bench.project, bench.metrics, bench.scores, 1, {}, threads).value();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        seconds += run > 0 ? "," : "";
        seconds += std::to_string(took.count());
    }
    std::int64_t checksum = 0;
    for (std::size_t r = 0; r < result.rows.size(); ++r)
        for (const std::int64_t count : result.rows[r].customersBy)
            checksum += static_cast<std::int64_t>(r + 1) * count;
    std::printf(
        "{\"system\":\"strata %s\",\"unit\":\"disagreement\",\"n\":%d,\"m\":%d,\"p\":%d,\"threads\":%d,"
        "\"seconds\":[%s],\"result\":{\"rows\":%zu,\"customers\":%lld,\"most\":%lld,\"checksum\":%lld}}\n",
        kVersion, customers, metrics, participants, threads, seconds.c_str(), result.rows.size(),
        static_cast<long long>(result.customers),
        static_cast<long long>(result.rows.empty() ? 0 : result.rows.front().customers),
        static_cast<long long>(checksum));
    return 0;
}

} // namespace strata
