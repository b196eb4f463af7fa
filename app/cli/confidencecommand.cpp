#include "app/cli/confidencecommand.h"

#include "app/cli/csvtable.h"
#include "app/cli/output.h"
#include "core/error.h"
#include "core/method/evaluate.h"
#include "core/method/weightdraws.h"

#include <array>
#include <cstdio>
#include <limits>

namespace strata::cli {

namespace {

constexpr std::array<const char*, kSurenessCount> kSurenessKeys = {"sure", "leaning", "open"};

std::string optional(const std::optional<double>& share)
{
    return share ? shortest(*share) : "null";
}

std::string percentText(double share)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %%", 100.0 * share);
    return text;
}

const char* keyOf(CustomerType type)
{
    return kTypeKeys[static_cast<std::size_t>(type)];
}

// Only customers who have a type.
Table customerTable(const Project& project, const DrawnConfidence& drawn)
{
    Table table({"customer_id", "type", "core", "opportunistic", "marginal", "service_drain", "likeliest",
                 "sureness", "by_hand"});
    const Confidence& answer = drawn.answer;
    for (std::size_t i = 0; i < answer.types.size(); ++i) {
        if (answer.types[i] >= kStratumCount)
            continue;
        table.text(project.dataset->customers.ids[i]);
        table.text(kTypeKeys[answer.types[i]]);
        for (std::size_t type = 0; type < kStratumCount; ++type)
            table.number(shareOf(answer, i, CustomerType(type)));
        if (const auto likeliest = likeliestType(answer, i))
            table.text(keyOf(*likeliest));
        else
            table.missing();
        table.text(kSurenessKeys[std::size_t(surenessOf(answer, i, drawn.sureAt).value_or(Sureness::Open))]);
        table.integer(answer.isByHand[i]);
        table.endRow();
    }
    return table;
}

} // namespace

std::vector<Option> confidenceOptions()
{
    return {{"--round", "N",
             "draw weights between the ballots of this revealed round; 0: over all weights. The last one "
             "with ballots where not given",
             false},
            {"--draws", "N", "how many weightings are drawn, 1000 where not given", false},
            {"--seed", "S", "the draws follow from it, 1 where not given", false},
            {"--sure-at", "P", "a type is sure from this percent of the draws, 90 where not given", false}};
}

ConfidenceWish confidenceWish(const Arguments& arguments)
{
    ConfidenceWish wish;
    if (arguments.has("--round"))
        wish.round = int(arguments.integer("--round", 0, 0, 1000000));
    wish.draws = int(arguments.integer("--draws", ConfidenceQuestion().draws, 1, kMostDraws));
    wish.seed = std::uint64_t(arguments.integer("--seed", 1, 0, std::numeric_limits<std::int64_t>::max()));
    wish.sureAt = arguments.number("--sure-at").value_or(100.0 * kSureAt) / 100.0;
    if (!(wish.sureAt > 0.5 && wish.sureAt <= 1.0))
        throw UsageError("--sure-at is a percent above 50, up to 100.");
    return wish;
}

DrawnConfidence drawnConfidence(const Project& project, const Evaluation& evaluation,
                                const ConfidenceWish& wish)
{
    ConfidenceQuestion question;
    const std::vector<int> rounds = roundsToDrawBetween(project);
    question.round = wish.round.value_or(rounds.empty() ? 0 : rounds.back());
    question.source = question.round > 0 ? WeightSource::BetweenBallots : WeightSource::AllWeights;
    question.draws = wish.draws;
    question.seed = wish.seed;
    DrawnConfidence drawn;
    drawn.sureAt = wish.sureAt;
    auto answer = confidence(project, evaluation.metrics, evaluation.scores, question);
    if (!answer && answer.error().code == ErrorCode::UnknownName)
        throw Failure("Round " + std::to_string(question.round)
                      + " has no revealed ballots to draw between; choose another --round, or 0.");
    if (!answer)
        fail(answer.error());
    drawn.answer = std::move(*answer);
    drawn.summary = summaryOf(drawn.answer, evaluation.metrics, drawn.sureAt);
    return drawn;
}

std::string confidenceMembers(const DrawnConfidence& drawn)
{
    const ConfidenceQuestion& question = drawn.answer.question;
    const bool isBetween = question.source == WeightSource::BetweenBallots;
    const ConfidenceSummary& summary = drawn.summary;
    std::string out = "\"source\":" + jsonText(isBetween ? "ballots" : "allWeights")
        + ",\"round\":" + (isBetween ? std::to_string(question.round) : "null")
        + ",\"ballots\":" + std::to_string(drawn.answer.ballots)
        + ",\"draws\":" + std::to_string(question.draws) + ",\"seed\":" + std::to_string(question.seed)
        + ",\"sureAt\":" + shortest(drawn.sureAt) + ",\"customerShare\":" + optional(summary.customerShare)
        + ",\"salesShare\":" + optional(summary.salesShare) + ",\"profitShare\":"
        + optional(summary.profitShare) + ",\"sureOfAnother\":" + std::to_string(summary.sureOfAnother);
    out += ",\"types\":{";
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        out += (type ? "," : "") + jsonText(kTypeKeys[type]) + ":{";
        for (std::size_t k = 0; k < kSurenessCount; ++k)
            out += (k ? "," : "") + jsonText(kSurenessKeys[k]) + ":"
                + std::to_string(summary.byType[type][k].customers);
        out += "}";
    }
    return out + "}";
}

std::string confidenceText(const DrawnConfidence& drawn)
{
    const ConfidenceQuestion& question = drawn.answer.question;
    const ConfidenceSummary& summary = drawn.summary;
    std::string out = std::to_string(question.draws) + " weightings "
        + (question.source == WeightSource::BetweenBallots
               ? "between the " + std::to_string(drawn.answer.ballots) + " ballots of round "
                   + std::to_string(question.round)
               : std::string("over all weights"))
        + ", seed " + std::to_string(question.seed) + ". A type is sure when at least "
        + percentText(drawn.sureAt) + " of them give it.\n";
    if (!summary.customerShare)
        return out + "No customer has a type.\n";
    out += percentText(*summary.customerShare) + " of the customers have a sure type";
    if (summary.salesShare)
        out += ", with " + percentText(*summary.salesShare) + " of net sales";
    if (summary.profitShare)
        out += (summary.salesShare ? " and " : ", with ") + percentText(*summary.profitShare)
            + " of net profit (without sign)";
    return out + ".\n";
}

int confidenceCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"text", "json", "csv"});
    const ConfidenceWish wish = confidenceWish(arguments);
    Project project = loadProject(onlyProject(arguments));
    const Evaluation evaluation = evaluateFor(project, arguments);
    const DrawnConfidence drawn = drawnConfidence(project, evaluation, wish);
    std::string out;
    if (format == "csv") {
        out = customerTable(project, drawn).csv();
    } else if (format == "json") {
        std::string customers = customerTable(project, drawn).json();
        while (!customers.empty() && customers.back() == '\n')
            customers.pop_back();
        out = "{" + confidenceMembers(drawn) + ",\"customers\":" + customers + "}\n";
    } else {
        out = confidenceText(drawn);
        for (std::size_t type = 0; type < kStratumCount; ++type) {
            out += std::string("  ") + kTypeKeys[type] + ":";
            for (std::size_t k = 0; k < kSurenessCount; ++k)
                out += std::string(k ? ", " : " ") + std::to_string(drawn.summary.byType[type][k].customers)
                    + " " + kSurenessKeys[k];
            out += "\n";
        }
    }
    print(out);
    return 0;
}

} // namespace strata::cli
