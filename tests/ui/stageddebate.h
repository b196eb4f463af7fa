#pragma once
#include "core/method/agreement.h"
#include "core/method/evaluate.h"
#include "core/method/weighting.h"
#include "core/model/project.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// A workshop in full swing, for pictures: five people, ideas, two revealed rounds, homework, decisions.
inline Project withStagedDebate(const Project& project, const Evaluation& evaluation)
{
    Project next = project;
    Debate& debate = next.debate.edit();
    constexpr Moment kStart = 1'780'000'000'000;
    debate.purpose = "One vision of what makes a customer valuable, shared by every department.";
    debate.date = dayOf({2026, 6, 12});
    const std::array<std::array<const char*, 3>, 5> people{{{"Ann", "Chief executive", "Management"},
                                                            {"Bob", "Head of sales", "Sales"},
                                                            {"Cid", "Controller", "Finance"},
                                                            {"Dee", "Head of operations", "Operations"},
                                                            {"Eve", "Customer service", "Service"}}};
    for (const auto& [name, role, department] : people)
        debate.participants.push_back(
            {freshParticipantId(debate), name, role, department, 100, "chosen", false});
    debate.agenda = {{"What makes a customer valuable?", 75, "Silent brainstorm, then dots", true},
                     {"Which metrics show it?", 60, "", true},
                     {"How much does each matter?", 90, "Two rounds of ballots", false},
                     {"Reality check", 45, "Homework beside the model", false},
                     {"Close", 30, "Sign-off", false}};
    debate.notes = "Counter sales are in, online orders are not.";
    debate.parkingLot = {{"Freight terms of the west branch", false}, {"Who owns the price list?", true}};
    debate.decisions
        = {{kStart, "Ideas revealed: 6 from 5 people", "Ann, Bob, Cid, Dee and Eve", "", "", "", ""},
           {kStart + 3'600'000, "Weights of the factors", "Ann, Bob, Cid, Dee and Eve",
            "Buying power 25 %, Loyalty 25 %, Profitability 25 %, Cost to serve 25 %",
            "Buying power 35 %, Loyalty 20 %, Profitability 30 %, Cost to serve 15 %",
            "Margins carry the branch network", "Eve would weigh cost to serve higher"}};

    debate.brainstorm.isRevealed = true;
    const std::array<const char*, 6> ideas{"Pays on time",     "Prompt payment",        "Refers others to us",
                                           "Challenging work", "Orders can be planned", "Strategic fit"};
    for (std::size_t i = 0; i < ideas.size(); ++i) {
        FactorCandidate candidate;
        candidate.id = freshCandidateId(debate);
        candidate.name = ideas[i];
        candidate.definition = i == 0 ? "Invoices are paid within their terms" : "";
        candidate.axis = i % 2 ? Axis::CustomerLifetimeValue : Axis::NetProfit;
        candidate.champion = i == 0 ? "p3" : "";
        candidate.tests
            = {Verdict::Yes, i == 1 ? Verdict::No : Verdict::Yes, i < 3 ? Verdict::Yes : Verdict::Open};
        candidate.ideas = {{"p" + std::to_string(i % 5 + 1), ideas[i]}};
        for (std::size_t p = 0; p < 5; ++p)
            if ((i + p) % 3 == 0)
                candidate.dots.push_back({"p" + std::to_string(p + 1), int(1 + (i * p) % 3)});
        debate.brainstorm.candidates.push_back(std::move(candidate));
    }
    debate.metricPlans
        = {{"days_to_pay", Availability::CouldCollect, "Cid", dayOf({2026, 7, 1}), "Ask the bank"}};

    for (int number = 1; number <= 2; ++number) {
        Round round;
        round.number = number;
        round.groups = voteGroups(next.framework);
        round.openedAt = kStart + number * 7'200'000;
        round.closedAt = round.revealedAt = round.openedAt + 900'000;
        for (int person = 0; person < 5; ++person) {
            Ballot ballot;
            ballot.participant = "p" + std::to_string(person + 1);
            ballot.castAt = round.openedAt + 60'000 * (person + 1);
            for (std::size_t g = 0; g < round.groups.size(); ++g) {
                GroupVote vote{round.groups[g].factor, round.groups[g].rows, WeightMethod::Swing, {}, {}};
                for (std::size_t row = 0; row < vote.rows.size(); ++row) {
                    const int spread
                        = int((g * 7 + row * 5 + std::size_t(person) * (row + g + 1) * 3) % 11) - 5;
                    const int wide = g == 0 && row == 3 ? 7 : number == 1 ? 5 : 2;
                    vote.answers.push_back(std::clamp(60 + int(row) * 5 + spread * wide, 0, 100));
                }
                vote.weights = weightsOf(vote.method, vote.answers, vote.rows.size());
                ballot.votes.push_back(std::move(vote));
            }
            round.ballots.push_back(std::move(ballot));
        }
        debate.rounds.push_back(std::move(round));
    }

    const std::vector<std::uint8_t>& types = evaluation.results.types;
    for (std::size_t customer = 0; customer < types.size() && debate.homework.accounts.size() < 16;
         customer += 7) {
        if (isStatus(CustomerType(types[customer])))
            continue;
        const std::string& id = next.dataset->customers.ids[customer];
        debate.homework.accounts.push_back(id);
        for (std::size_t person = 0; person < 5; ++person) {
            const bool isLikeTheModel = (customer + person) % 3 != 0;
            debate.homework.answers.push_back(
                {"p" + std::to_string(person + 1), id,
                 isLikeTheModel ? CustomerType(types[customer]) : CustomerType((types[customer] + 1) % 4)});
        }
    }
    debate.homework.isRevealed = true;

    next.ratings.edit().qualities
        = {{"Strategic fit", "Do they want what we do best?", "not at all", "exactly what we do best"}};
    next = withScenario(next, "Before the debate", "Equal weights", kStart);
    next.framework = consensus(next.framework, *next.debate, 2, GroupMean::Median);
    return withScenario(next, "Round 2 median", "Median of round 2", kStart + 20'000'000);
}

} // namespace strata
