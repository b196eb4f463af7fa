#include "app/bench_disagreement.h"

#include "app/benchcompany.h"
#include "core/method/disagreement.h"
#include "core/method/weights.h"
#include "core/version.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace strata {

namespace {

constexpr unsigned kSeed = 20240607; // the same company every time, everywhere

std::vector<int> someWeights(std::mt19937& random, std::size_t rows)
{
    std::vector<std::int64_t> parts;
    for (std::size_t i = 0; i < rows; ++i)
        parts.push_back(static_cast<std::int64_t>(1 + random() % 1000));
    return largestRemainder(parts, kFullWeight);
}

void makeVotes(BenchCompany& bench, std::mt19937& random, int participants)
{
    Debate& debate = bench.project.debate.edit();
    Round& round = debate.rounds.emplace_back();
    round.number = 1;
    round.groups = voteGroups(bench.project.framework);
    round.openedAt = round.closedAt = round.revealedAt = 1;
    for (int p = 0; p < participants; ++p) {
        Ballot& ballot = round.ballots.emplace_back();
        ballot.participant = std::to_string(p + 1);
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
    BenchCompany bench
        = benchCompany(random, static_cast<std::size_t>(customers), static_cast<std::size_t>(metrics));
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
