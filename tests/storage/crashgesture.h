#pragma once
#include "core/method/weighting.h"
#include "core/model/project.h"

// What the crash writer's gestures make of a project: everything in it follows from the number of the last
// gesture, so that half a gesture can be told from a whole one.
namespace strata::test {

inline constexpr int kVoters = 5;

// Each gesture decides something and casts a ballot; every fourth takes the one before it back, as an undo
// does. Every twenty gestures it begins anew, so that gestures stay small.
inline Debate debateAfter(int gestures)
{
    Debate debate;
    Round round;
    round.number = 1;
    round.groups = {{"", {"buying_power", "loyalty", "profitability"}}};
    round.openedAt = 1;
    for (int gesture = gestures - gestures % 20 + 1; gesture <= gestures; ++gesture) {
        debate.decisions.push_back({gesture, "Weights", "Ann", std::to_string(gesture - 1),
                                    std::to_string(gesture), std::string(std::size_t(gesture % 30), 'r'),
                                    ""});
        if (gesture % 4 == 3 && gesture != gestures)
            continue; // the next gesture takes it back
        if (gesture % 4 == 0)
            continue;
        const std::vector<double> answers = {double(gesture % 100), 50, 100};
        round.ballots.push_back({"p" + std::to_string(gesture % kVoters),
                                 gesture,
                                 gesture % 2 == 0,
                                 {{"", round.groups[0].rows, WeightMethod::Swing, answers,
                                   weightsOf(WeightMethod::Swing, answers, 3)}}});
    }
    debate.rounds = {round};
    for (int voter = 0; voter < kVoters; ++voter)
        debate.participants.push_back({"p" + std::to_string(voter), "Voter", "", "", 100, "", false});
    return debate;
}

inline Ratings ratingsAfter(int gestures)
{
    Ratings ratings;
    ratings.qualities = {{"Fit", "Do they fit?", "no", "yes"}};
    for (int gesture = std::max(1, gestures - 20); gesture <= gestures; ++gesture)
        ratings.set("Fit", "customer " + std::to_string(gesture % 7), "", 1 + gesture % 10);
    return ratings;
}

// Which accounts count as one, what is to be asked for, and what serving costs: a few of each, another each
// time.
inline void makeData(Project& project, int gesture)
{
    project.rollup.parentField = "parent " + std::to_string(gesture % 3);
    project.rollup.merges.clear();
    for (int account = gesture % 5; account < 7; ++account)
        project.rollup.merges.push_back({"account " + std::to_string(account), std::to_string(gesture)});
    project.rollup.apart = {std::string(std::size_t(1 + gesture % 40), 'a')};
    project.gapTasks = std::vector<GapTask>(std::size_t(gesture % 4));
    for (std::size_t task = 0; task < project.gapTasks->size(); ++task)
        project.gapTasks.edit()[task]
            = {"gap " + std::to_string(task), "Ann", Day(gesture), "", gesture % 2 == 0};
    project.rates.perField = {{"calls", double(gesture)}};
    project.rates.guesses.resize(std::size_t(gesture % 2), "order");
    for (ImportBatch& import : project.imports)
        import.recipe.edit().options = {{ "gesture", std::to_string(gesture) }};
}

// Without imports, of which only the recipes change, and snapshots.
inline void makeGesture(Project& project, int gesture)
{
    project.rules.newOrders = gesture;
    project.name = "gesture " + std::to_string(gesture);
    project.overrides
        = {{"ann", CustomerType::Core, std::string(std::size_t(gesture % 50), 'x'), "", Day(gesture)}};
    project.debate = debateAfter(gesture);
    project.ratings = ratingsAfter(gesture);
    makeData(project, gesture);
}

inline bool isWholeGesture(const Project& project)
{
    Project expected = project;
    makeGesture(expected, project.rules.newOrders);
    return project == expected;
}

} // namespace strata::test
