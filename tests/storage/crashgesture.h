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

// Without imports, which stay as they are.
inline void makeGesture(Project& project, int gesture)
{
    project.rules.newOrders = gesture;
    project.name = "gesture " + std::to_string(gesture);
    project.overrides
        = {{"ann", CustomerType::Core, std::string(std::size_t(gesture % 50), 'x'), "", Day(gesture)}};
    project.debate = debateAfter(gesture);
    project.ratings = ratingsAfter(gesture);
}

inline bool isWholeGesture(const Project& project)
{
    Project expected = project;
    makeGesture(expected, project.rules.newOrders);
    return project == expected;
}

} // namespace strata::test
