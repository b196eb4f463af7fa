#include "app/bench_sensitivity.h"

#include "app/benchcompany.h"
#include "core/method/flipcurve.h"
#include "core/method/tornado.h"
#include "core/version.h"

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>

namespace strata {

namespace {

constexpr unsigned kSeed = 20240607; // the same company every time, everywhere

struct Timings
{
    std::string curves, tornado; // seconds, apart by commas
    std::int64_t steps = 0, moved = 0; // what came out
};

template <typename Work> void timed(std::string& seconds, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    seconds += (seconds.empty() ? "" : ",") + std::to_string(took.count());
}

Timings measure(const BenchCompany& company, int repeat, int threads)
{
    Timings timings;
    for (int run = 0; run < repeat; ++run) {
        FlipCurves curves;
        Tornado sides;
        timed(timings.curves, [&] {
            curves = flipCurves(company.project, company.metrics, company.scores, {}, threads).value();
        });
        timed(timings.tornado, [&] {
            sides = tornado(company.project, company.metrics, company.scores, {}, threads).value();
        });
        timings.steps = timings.moved = 0;
        for (const FlipCurve& curve : curves.curves)
            timings.steps += static_cast<std::int64_t>(curve.steps.size());
        for (const TornadoRow& row : sides.rows)
            timings.moved += row.below.customers + row.above.customers;
    }
    return timings;
}

std::string json(const Timings& timings)
{
    return "{\"curves\":[" + timings.curves + "],\"tornado\":[" + timings.tornado + "],\"steps\":"
        + std::to_string(timings.steps) + ",\"moved\":" + std::to_string(timings.moved) + "}";
}

} // namespace

int benchSensitivity(int customers, int metrics, int repeat, int threads)
{
    std::mt19937 random(kSeed);
    BenchCompany company
        = benchCompany(random, static_cast<std::size_t>(customers), static_cast<std::size_t>(metrics));
    const Timings percentile = measure(company, repeat, threads);
    company.project.rules.clvCut = company.project.rules.netProfitCut = {CutKind::Score, 50.0};
    const Timings fixed = measure(company, repeat, threads);
    std::printf("{\"system\":\"strata %s\",\"unit\":\"sensitivity\",\"n\":%d,\"m\":%d,\"threads\":%d,"
                "\"percentile\":%s,\"fixed\":%s}\n",
                kVersion, customers, metrics, threads, json(percentile).c_str(), json(fixed).c_str());
    return 0;
}

} // namespace strata
