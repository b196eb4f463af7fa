#pragma once
#include "app/cli/commands.h"
#include "core/method/confidence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strata::cli {

// How sure the types are, drawn as the options say.
struct DrawnConfidence
{
    Confidence answer;
    ConfidenceSummary summary;
    double sureAt = kSureAt;
};

// What is to be drawn: --round, --draws, --seed, --sure-at.
struct ConfidenceWish
{
    std::optional<int> round; // 0: over all weights; none: the last one that can be drawn from
    int draws = 0;
    std::uint64_t seed = 0;
    double sureAt = kSureAt;
};

std::vector<Option> confidenceOptions();
// Throws UsageError where an option makes no sense.
ConfidenceWish confidenceWish(const Arguments& arguments);
// Throws Failure where the round has no ballots to draw between.
DrawnConfidence drawnConfidence(const Project& project, const Evaluation& evaluation,
                                const ConfidenceWish& wish);
// What was drawn and the shares that are sure, as the members of a JSON object.
std::string confidenceMembers(const DrawnConfidence& drawn);
// The same in sentences.
std::string confidenceText(const DrawnConfidence& drawn);

int confidenceCommand(const Arguments& arguments);

} // namespace strata::cli
