#include "app/bench_confidence.h"

#include "app/benchcompany.h"
#include "core/method/confidence.h"
#include "core/version.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>

namespace strata {

int benchConfidence(int customers, int metrics, int draws, int repeat, int threads)
{
    constexpr unsigned seed = 20240607; // the same company every time, everywhere
    std::mt19937 random(seed);
    const BenchCompany bench
        = benchCompany(random, static_cast<std::size_t>(customers), static_cast<std::size_t>(metrics));
    ConfidenceQuestion question;
    question.draws = draws;

    std::string seconds;
    Confidence result;
    for (int run = 0; run < repeat; ++run) {
        const auto start = std::chrono::steady_clock::now();
        result = confidence(bench.project, bench.metrics, bench.scores, question, {}, threads).value();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        seconds += run > 0 ? "," : "";
        seconds += std::to_string(took.count());
    }
    const ConfidenceSummary summary = summaryOf(result, bench.metrics);
    std::uint64_t checksum = 0;
    for (std::size_t i = 0; i < result.counts.size(); ++i)
        for (std::size_t type = 0; type < kStratumCount; ++type)
            checksum += (i + 1) * (type + 1) * result.counts[i][type];
    std::printf(
        "{\"system\":\"strata %s\",\"unit\":\"confidence\",\"n\":%d,\"m\":%d,\"draws\":%d,\"threads\":%d,"
        "\"seconds\":[%s],\"result\":{\"customers\":%lld,\"sure\":%lld,\"checksum\":%llu}}\n",
        kVersion, customers, metrics, draws, threads, seconds.c_str(),
        static_cast<long long>(summary.all.customers),
        static_cast<long long>(summary.bySureness[static_cast<std::size_t>(Sureness::Sure)].customers),
        static_cast<unsigned long long>(checksum));
    return 0;
}

} // namespace strata
