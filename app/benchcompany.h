#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

#include <cstddef>
#include <random>

namespace strata {

// A made-up company to measure with: scores and money without lines they come from.
struct BenchCompany
{
    Project project;
    MetricTable metrics;
    ScoreTable scores;
};

// Four factors, two on each axis, that share the metrics evenly; one score in twenty is missing. The same
// company for the same state of `random`.
BenchCompany benchCompany(std::mt19937& random, std::size_t customers, std::size_t metrics);

} // namespace strata
