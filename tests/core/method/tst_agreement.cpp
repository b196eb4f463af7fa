#include "core/method/agreement.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace strata;

namespace {

bool isClose(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

Ballot ballot(const char* participant, std::vector<GroupVote> votes)
{
    return {.participant = participant, .castAt = 1, .isFromHome = false, .votes = std::move(votes)};
}

GroupVote vote(const char* factor, std::vector<std::string> rows, std::vector<int> weights)
{
    return {.factor = factor,
            .rows = std::move(rows),
            .method = WeightMethod::Share,
            .answers = std::vector<double>(weights.begin(), weights.end()),
            .weights = weights};
}

// Factors f, g, h; f has the metrics a and b.
Framework tree()
{
    Framework framework;
    for (const char* id : {"f", "g", "h"}) {
        Factor factor;
        factor.id = id;
        framework.factors.push_back(factor);
    }
    framework.factors[0].weight = 5000;
    framework.factors[1].weight = 3000;
    framework.factors[2].weight = 2000;
    framework.factors[0].metrics
        = {{.id = "a", .weight = 6000, .value = {}}, {.id = "b", .weight = 4000, .value = {}}};
    return framework;
}

// A revealed round on the factors and the metrics of f, with these weights of the factors.
Debate debateOn(const std::vector<std::vector<int>>& factors)
{
    Debate debate;
    Round round;
    round.number = 1;
    round.groups = voteGroups(tree());
    round.openedAt = round.closedAt = round.revealedAt = 1;
    for (std::size_t p = 0; p < factors.size(); ++p) {
        Participant person;
        person.id = "p" + std::to_string(p + 1);
        debate.participants.push_back(person);
        round.ballots.push_back(ballot(person.id.c_str(), {vote("", {"f", "g", "h"}, factors[p])}));
    }
    debate.rounds.push_back(round);
    return debate;
}

std::vector<int> weightsOfFactors(const Framework& framework)
{
    std::vector<int> weights;
    for (const Factor& factor : framework.factors)
        weights.push_back(factor.weight);
    return weights;
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    // Type 7 by hand: of 10, 20, 30, 40 % the quartiles are 17.5, 25 and 32.5 %.
    void aRow_tellsItsMedianAndQuartiles()
    {
        const Debate debate
            = debateOn({{1000, 5000, 4000}, {2000, 5000, 3000}, {3000, 5500, 1500}, {4000, 5500, 500}});
        const std::vector<GroupAgreement> groups = agreement(debate, 1);
        QCOMPARE(groups.size(), std::size_t{1}); // nobody voted on the metrics
        const RowAgreement& row = groups[0].rows[0];
        QCOMPARE(QString::fromStdString(row.row), QString("f"));
        QCOMPARE(row.weights, (std::vector<int>{1000, 2000, 3000, 4000}));
        QVERIFY(isClose(row.median, 2500));
        QVERIFY(isClose(row.lowerQuartile, 1750));
        QVERIFY(isClose(row.upperQuartile, 3250));
        QCOMPARE(row.lowest, 1000);
        QCOMPARE(row.highest, 4000);
        QVERIFY(row.level == AgreementLevel::Discuss); // 15 points are not above 15
        QVERIFY(groups[0].rows[1].level == AgreementLevel::Agreed); // 5 points are at most 5
        QCOMPARE(groups[0].participants, (std::vector<std::string>{"p1", "p2", "p3", "p4"}));
    }

    void theLimits_canBeSet()
    {
        Debate debate
            = debateOn({{1000, 5000, 4000}, {2000, 5000, 3000}, {3000, 5500, 1500}, {4000, 5500, 500}});
        debate.agreedWithin = 499;
        debate.splitAbove = 1499;
        const std::vector<RowAgreement> rows = agreement(debate, 1)[0].rows;
        QVERIFY(rows[0].level == AgreementLevel::Split);
        QVERIFY(rows[1].level == AgreementLevel::Discuss);
    }

    void beforeTheReveal_nothingCanBeRead()
    {
        Debate debate = debateOn({{1000, 5000, 4000}, {6000, 3000, 1000}});
        debate.rounds[0].revealedAt = 0;
        QVERIFY(agreement(debate, 1).empty());
        QVERIFY(agreement(debate, 7).empty());
        QVERIFY(consensus(tree(), debate, 1, GroupMean::Mean) == tree());

        // Nor through the round after it.
        Round next = debate.rounds[0];
        next.number = 2;
        next.revealedAt = 1;
        debate.rounds.push_back(next);
        const std::vector<GroupAgreement> groups = agreement(debate, 2);
        QCOMPARE(groups[0].voters, 0);
        QVERIFY(groups[0].moved.empty());
    }

    void onlyTheLastBallot_counts()
    {
        Debate debate = debateOn({{1000, 5000, 4000}, {2000, 5000, 3000}});
        debate.rounds[0].ballots.push_back(ballot("p1", {vote("", {"f", "g", "h"}, {3000, 5000, 2000})}));
        QCOMPARE(agreement(debate, 1)[0].rows[0].weights, (std::vector<int>{3000, 2000}));
    }

    void whoMoved_isCountedAmongThoseWhoVotedTwice()
    {
        Debate debate = debateOn({{4000, 3000, 3000}, {4000, 3000, 3000}, {4000, 3000, 3000}});
        Round next = debate.rounds[0];
        next.number = 2;
        next.ballots = {ballot("p1", {vote("", {"f", "g", "h"}, {4099, 2901, 3000})}), // less than a point
                        ballot("p2", {vote("", {"h", "g", "f"}, {3000, 2900, 4100})}), // a point, rows turned
                        ballot("p4", {vote("", {"f", "g", "h"}, {10000, 0, 0})})}; // new
        debate.rounds.push_back(next);
        const GroupAgreement group = agreement(debate, 2)[0];
        QCOMPARE(group.participants, (std::vector<std::string>{"p1", "p2", "p4"}));
        QCOMPARE(group.voters, 2);
        QCOMPARE(group.moved, std::vector<std::string>{"p2"});
        QCOMPARE(group.rows[0].weights, (std::vector<int>{4099, 4100, 10000})); // by name, not by place

        debate.rounds[1].groups[0].rows = {"f", "g"}; // asked about other rows: nothing to compare
        debate.rounds[1].ballots = {ballot("p1", {vote("", {"f", "g"}, {5000, 5000})})};
        QCOMPARE(agreement(debate, 2)[0].voters, 0);
    }

    // NAG Library, g08da; Zar (2010), example 20.5; Wickerhauser, math 322; R package irr, data "anxiety".
    // Further digits by R vegan, kendall.global.
    void kendallsW_isThePublishedOne()
    {
        QVERIFY(isClose(*kendallsW({{1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10},
                                    {2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5},
                                    {2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10}}),
                        0.8277310924369747));
        QVERIFY(isClose(*kendallsW({{10.4, 10.8, 11.1, 10.2, 10.3, 10.2, 10.7, 10.5, 10.8, 11.2, 10.6, 11.4},
                                    {7.4, 7.6, 7.9, 7.2, 7.4, 7.1, 7.4, 7.2, 7.8, 7.7, 7.8, 8.3},
                                    {17, 17, 20, 14.5, 15.5, 13, 19.5, 16, 21, 20, 18, 22}}),
                        0.9241352201257862));
        QVERIFY(isClose(
            *kendallsW({{4, 3, 2, 1}, {3, 4, 2, 1}, {4, 3, 1, 2}, {3, 4, 1, 2}, {4, 2, 1, 3}, {4, 2, 3, 1}}),
            0.6));
        QVERIFY(isClose(*kendallsW({{3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
                                    {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
                                    {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}}),
                        0.5396568759543698));
        QVERIFY(isClose(*kendallsW({{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}}), 1.0));
        QVERIFY(isClose(*kendallsW({{1, 2, 3, 4}, {4, 3, 2, 1}}), 0.0));
        QVERIFY(isClose(*kendallsW({{1, 2, 3, 4, 5}, {2, 1, 4, 3, 5}}), 0.9)); // (rho + 1) / 2 for two
    }

    void kendallsW_isNotSaidWhereItMeansNothing()
    {
        QVERIFY(!kendallsW({}));
        QVERIFY(!kendallsW({{1, 2, 3}}));
        QVERIFY(!kendallsW({{1}, {2}}));
        QVERIFY(!kendallsW({{5, 5, 5}, {2, 2, 2}}));
    }

    // Equal thirds are kept as 3334, 3333, 3333: no order that anybody agreed on.
    void equalWeights_areTies_howeverTheyAreRounded()
    {
        const std::vector<int> thirds = {3334, 3333, 3333};
        const std::vector<GroupAgreement> groups = agreement(debateOn({thirds, thirds, thirds}), 1);
        QVERIFY(!groups[0].concordance);
        QVERIFY(!overallConcordance(groups));
        QCOMPARE(groups[0].rows[0].weights, (std::vector<int>{3334, 3334, 3334})); // as they were cast

        // f before g and h alike, twice, and all alike: ranks 3 1.5 1.5 twice and 2 2 2, sums 8 5 5, mean 6,
        // S = 6, T = 6 + 6 + 24; W = 12 x 6 / (9 x 24 - 3 x 36) = 2/3.
        const auto some
            = agreement(debateOn({{3333, 3334, 3333}, {4999, 2500, 2501}, {3333, 3333, 3334}}), 1);
        QVERIFY(some[0].concordance); // one order among three
        const auto two = agreement(debateOn({{4999, 2500, 2501}, {4999, 2501, 2500}, thirds}), 1);
        QVERIFY(isClose(*two[0].concordance, 2.0 / 3));
        const auto same = agreement(debateOn({{4999, 2500, 2501}, {4999, 2501, 2500}}), 1);
        QVERIFY(isClose(*same[0].concordance, 1.0));
        // Two basis points are somebody's word.
        QVERIFY(
            isClose(*agreement(debateOn({{3335, 3333, 3332}, {3335, 3333, 3332}}), 1)[0].concordance, 1.0));
    }

    void theGroups_areWeighedByTheirRows()
    {
        GroupAgreement four, two, none;
        four.rows.resize(4);
        four.concordance = 0.9;
        two.rows.resize(2);
        two.concordance = 0.3;
        none.rows.resize(9);
        QVERIFY(isClose(*overallConcordance({four, two, none}), (4 * 0.9 + 2 * 0.3) / 6));
        QVERIFY(!overallConcordance({none}));
        QVERIFY(!overallConcordance({}));
    }

    void theGroupsWeights_areMedianMeanOrGeometricMean()
    {
        const std::vector<std::vector<int>> lists
            = {{6000, 3000, 1000}, {5000, 3000, 2000}, {1000, 3000, 6000}};
        const std::vector<int> alike = {100, 100, 100};
        QCOMPARE(groupWeights(lists, alike, GroupMean::Median), (std::vector<int>{5000, 3000, 2000}));
        QCOMPARE(groupWeights(lists, alike, GroupMean::Mean), (std::vector<int>{4000, 3000, 3000}));
        // Cube roots of 30, 27 and 12: 3.10723, 3, 2.28943, of 8.39666: 3700.6, 3572.9, 2726.6.
        QCOMPARE(groupWeights(lists, alike, GroupMean::GeometricMean), (std::vector<int>{3700, 3573, 2727}));
        QCOMPARE(groupWeights({}, {}, GroupMean::Median), std::vector<int>{});
    }

    void medians_areRescaledToTheWhole()
    {
        // Medians 1000, 1000, 8000 and 1000 of 11 000.
        QCOMPARE(groupWeights({{1000, 0, 8000, 1000}, {0, 1000, 8000, 1000}, {2000, 2000, 4000, 2000}},
                              {100, 100, 100}, GroupMean::Median),
                 (std::vector<int>{909, 909, 7273, 909}));
    }

    void anEvenNumberOfVotes_takesTheMiddleOfTheTwo()
    {
        const std::vector<std::vector<int>> lists = {{2000, 8000}, {4000, 6000}};
        QCOMPARE(groupWeights(lists, {100, 100}, GroupMean::Median), (std::vector<int>{3000, 7000}));
        QCOMPARE(groupWeights(lists, {0, 0}, GroupMean::Median), (std::vector<int>{3000, 7000}));
        QCOMPARE(groupWeights(lists, {100, 101}, GroupMean::Median), (std::vector<int>{4000, 6000}));
        // Half of the votes (200 of 400) lie at or below 20 %.
        QCOMPARE(groupWeights({{2000, 8000}, {4000, 6000}, {6000, 4000}}, {200, 100, 100}, GroupMean::Median),
                 (std::vector<int>{3000, 7000}));
    }

    void votingWeights_countInEveryMean()
    {
        const std::vector<std::vector<int>> lists = {{8000, 2000}, {2000, 8000}};
        QCOMPARE(groupWeights(lists, {200, 100}, GroupMean::Mean), (std::vector<int>{6000, 4000}));
        // (8^2 x 2)^(1/3) and (2^2 x 8)^(1/3): 5.03968 to 3.17480.
        QCOMPARE(groupWeights(lists, {200, 100}, GroupMean::GeometricMean), (std::vector<int>{6135, 3865}));
        QCOMPARE(groupWeights(lists, {100, 0}, GroupMean::Mean), (std::vector<int>{8000, 2000}));
        QCOMPARE(groupWeights(lists, {100, 0}, GroupMean::GeometricMean), (std::vector<int>{8000, 2000}));
    }

    void aZero_makesTheGeometricMeanZero()
    {
        QCOMPARE(groupWeights({{5000, 5000, 0}, {2500, 2500, 5000}}, {100, 100}, GroupMean::GeometricMean),
                 (std::vector<int>{5000, 5000, 0}));
        // Nothing left: the mean.
        QCOMPARE(groupWeights({{10000, 0}, {0, 10000}}, {100, 100}, GroupMean::GeometricMean),
                 (std::vector<int>{5000, 5000}));
        QCOMPARE(
            groupWeights({{10000, 0, 0}, {0, 10000, 0}, {0, 0, 10000}}, {100, 100, 100}, GroupMean::Median),
            (std::vector<int>{3334, 3333, 3333}));
    }

    void consensus_writesTheGroupsWeights()
    {
        Debate debate = debateOn({{6000, 3000, 1000}, {5000, 3000, 2000}, {1000, 3000, 6000}});
        debate.rounds[0].ballots[0].votes.push_back(vote("f", {"a", "b"}, {2000, 8000}));
        Framework before = tree();
        before.factors[1].isLocked = true;
        const Framework after = consensus(before, debate, 1, GroupMean::Mean);
        QCOMPARE(weightsOfFactors(after), (std::vector<int>{4000, 3000, 3000}));
        QCOMPARE(after.factors[0].metrics[0].weight, 2000); // one vote is a group's
        QVERIFY(after.factors[1].isLocked);
    }

    void consensus_leavesWhatNobodyVotedOn()
    {
        const Debate debate = debateOn({{6000, 3000, 1000}});
        Framework now = tree(); // since the round a factor came and another went
        now.factors[1].id = "new";
        const Framework after = consensus(now, debate, 1, GroupMean::Median);
        // 70 % remain for f and h, 6 to 1.
        QCOMPARE(weightsOfFactors(after), (std::vector<int>{6000, 3000, 1000}));
        QCOMPARE(weightsOfFactors(consensus(now, debateOn({{1000, 3000, 6000}}), 1, GroupMean::Median)),
                 (std::vector<int>{1000, 3000, 6000}));

        now.factors[2].isExcluded = true;
        now.factors[2].weight = 0;
        now.factors[0].weight = 7000;
        const Framework excluded = consensus(now, debate, 1, GroupMean::Median);
        QCOMPARE(weightsOfFactors(excluded), (std::vector<int>{7000, 3000, 0}));
    }

    void aBallot_canBeTriedOn()
    {
        const Framework voted = votedFramework(
            tree(),
            ballot("p1", {vote("", {"h", "f", "g"}, {1000, 2000, 7000}), vote("gone", {"x"}, {10000})}));
        QCOMPARE(weightsOfFactors(voted), (std::vector<int>{2000, 7000, 1000}));
        QVERIFY(voted.factors[0].metrics == tree().factors[0].metrics);
    }

    void aBallotWithABrokenGroup_countsAsNone()
    {
        Debate debate = debateOn({{6000, 3000, 1000}, {5000, 3000, 2000}});
        debate.rounds[0].ballots[0].votes[0].weights = {10000};
        QCOMPARE(agreement(debate, 1)[0].participants, std::vector<std::string>{"p2"});
        debate.rounds[0].ballots[0].votes[0].weights = {12000, -1000, -1000};
        QCOMPARE(agreement(debate, 1)[0].participants, std::vector<std::string>{"p2"});
        QVERIFY(votedFramework(tree(), debate.rounds[0].ballots[0]) == tree());
    }

    void whoIsNoLongerListed_stillHasTheVote()
    {
        Debate debate = debateOn({{6000, 3000, 1000}, {5000, 3000, 2000}});
        debate.participants.erase(debate.participants.begin());
        QCOMPARE(agreement(debate, 1)[0].participants, (std::vector<std::string>{"p2", "p1"}));
        QCOMPARE(weightsOfFactors(consensus(tree(), debate, 1, GroupMean::Mean)),
                 (std::vector<int>{5500, 3000, 1500}));
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
