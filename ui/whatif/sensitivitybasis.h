#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

#include <memory>

namespace strata {

class Workshop;

// What the sensitivity of the present model is computed from. It holds its parts, and stays as it is while
// the project goes on.
struct SensitivityBasis
{
    Project project;
    std::shared_ptr<const MetricTable> metrics;
    std::shared_ptr<const ScoreTable> scores;

    // The present state would give the same: locks and names count for nothing.
    bool isOf(const Workshop& workshop) const;
};

// After the last change of the project, before its sensitivity is computed anew where nothing else says that
// it is time: longer than the workshop takes to settle.
constexpr int kSensitivityRestMs = 200;

// Null while the present results are on their way, or there is nobody.
std::shared_ptr<const SensitivityBasis> sensitivityBasis(const Workshop& workshop);

} // namespace strata
