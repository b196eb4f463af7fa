#pragma once
#include "app/cli/commands.h"
#include "core/method/confidence.h"

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

// --round, --draws, --seed, --sure-at. Without a round: between the ballots of the last one revealed, over
// all weights where there is none; round 0: over all weights.
std::vector<Option> confidenceOptions();
// Throws Failure where the round has no ballots to draw between.
DrawnConfidence drawnConfidence(const Project& project, const Evaluation& evaluation,
                                const Arguments& arguments);
// What was drawn and the shares that are sure, as the members of a JSON object.
std::string confidenceMembers(const DrawnConfidence& drawn);
// The same in sentences.
std::string confidenceText(const DrawnConfidence& drawn);

int confidenceCommand(const Arguments& arguments);

} // namespace strata::cli
