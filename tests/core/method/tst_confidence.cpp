#include "core/method/confidence.h"
#include "core/method/votes.h"
#include "core/method/weights.h"
#include "tests/core/method/smallcompany.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace strata;

namespace {

constexpr auto kClv = Axis::CustomerLifetimeValue;
constexpr auto kNp = Axis::NetProfit;
constexpr double kMissing = -5000.0;
constexpr int kDraws = 20000;
// Four standard errors of a share of a half, for 20 000 draws: one such test in 16 000 fails by chance, and
// the seed is fixed.
constexpr double kTolerance = 4 * 0.5 / 141.4;

bool isClose(double a, double b, double tolerance = kTolerance)
{
    return std::abs(a - b) < tolerance;
}

std::vector<std::vector<double>> drawnWeights(std::size_t criteria)
{
    std::vector<std::vector<double>> all;
    for (int d = 0; d < kDraws; ++d) {
        DrawGenerator generator(1, static_cast<std::uint64_t>(d));
        std::vector<double>& weights = all.emplace_back();
        for (const int share : drawnShares(generator, criteria))
            weights.push_back(static_cast<double>(share) / kDrawnWeight);
    }
    return all;
}

RankAcceptability ranksOf(const std::vector<std::vector<double>>& alternatives)
{
    const auto weights = drawnWeights(alternatives.front().size());
    std::vector<std::vector<double>> scores;
    for (const std::vector<double>& drawn : weights) {
        std::vector<double>& row = scores.emplace_back();
        for (const std::vector<double>& values : alternatives)
            row.push_back(std::inner_product(values.begin(), values.end(), drawn.begin(), 0.0));
    }
    return rankAcceptability(scores, weights);
}

// Two metrics decide the first axis, the second is full for everybody.
SmallCompany twoCriteria(const std::vector<std::vector<double>>& values)
{
    SmallCompany company;
    company.project.framework.factors
        = {SmallCompany::factor("f", kClv, 5000,
                                {SmallCompany::plain("a", 5000), SmallCompany::plain("b", 5000)}),
           SmallCompany::factor("g", kNp, 5000, {SmallCompany::plain("p", 10000)})};
    company.project.rules.clvCut = {CutKind::Score, 50};
    company.project.rules.netProfitCut = {CutKind::Score, 50};
    std::vector<std::vector<double>> rows = values;
    for (std::vector<double>& row : rows)
        row.push_back(100);
    company.fill({"a", "b", "p"}, rows);
    return company;
}

void openRound(SmallCompany& company, bool isRevealed = true)
{
    Round round;
    round.number = 1;
    round.groups = voteGroups(company.project.framework);
    round.openedAt = round.closedAt = 1;
    round.revealedAt = isRevealed ? 1 : 0;
    company.project.debate.edit().rounds.push_back(round);
}

// Weights for the groups that have any, by factor id; "" are the factors.
void vote(SmallCompany& company, const std::string& participant,
          const std::vector<std::pair<std::string, std::vector<int>>>& weights)
{
    Round& round = company.project.debate.edit().rounds.front();
    Ballot ballot;
    ballot.participant = participant;
    ballot.castAt = 1;
    for (const VoteGroup& group : round.groups)
        for (const auto& [factor, list] : weights) {
            if (factor != group.factor)
                continue;
            GroupVote one;
            one.factor = factor;
            one.rows = group.rows;
            one.weights = list;
            ballot.votes.push_back(one);
        }
    round.ballots.push_back(ballot);
}

ConfidenceQuestion over(int draws, std::uint64_t seed = 1)
{
    return {WeightSource::AllWeights, 0, draws, seed};
}

ConfidenceQuestion between(int draws)
{
    return {WeightSource::BetweenBallots, 1, draws, 1};
}

Confidence answer(const SmallCompany& company, const ConfidenceQuestion& question, int threads = 0)
{
    return confidence(company.project, company.metrics, company.scores(), question, {}, threads).value();
}

// Everything there is: percentile cuts, missing figures, statuses, a type by hand, losses.
SmallCompany crowd(std::size_t size)
{
    std::mt19937 random(3);
    SmallCompany company;
    const auto plain = &SmallCompany::plain;
    company.project.framework.factors
        = {SmallCompany::factor("f", kClv, 3000, {plain("a", 6000), plain("b", 4000)}),
           SmallCompany::factor("g", kClv, 3000, {plain("c", 10000)}),
           SmallCompany::factor("h", kNp, 4000, {plain("p", 3000), plain("q", 7000)})};
    std::vector<std::vector<double>> rows;
    for (std::size_t i = 0; i < size; ++i) {
        std::vector<double>& row = rows.emplace_back();
        for (int m = 0; m < 5; ++m)
            row.push_back(random() % 10 == 0 ? kMissing : static_cast<double>(random() % 101));
    }
    company.fill({"a", "b", "c", "p", "q"}, rows);
    for (std::size_t i = 0; i < size; ++i) {
        company.metrics.netSales[i] = static_cast<Amount>(random() % 1000000);
        company.metrics.netProfit[i] = static_cast<Amount>(random() % 1000000) - 200000;
    }
    company.project.overrides
        = {{.customerId = "C1001", .type = CustomerType::Core, .reason = {}, .author = {}, .date = 0},
           {.customerId = "C1002", .type = CustomerType::Excluded, .reason = {}, .author = {}, .date = 0}};
    return company;
}

} // namespace

class TestConfidence : public QObject
{
    Q_OBJECT

private slots:
    // Exact: A = (1, 0), B = (0.6, 0.6), C = (0, 1) and uniform weights; the R package smaa gives 0.3993
    // 0.1001 0.5007 / 0.2002 0.7998 0 / 0.4006 0.1001 0.4994 for 200 000 of them.
    void twoCriteria_haveTheExactAcceptabilities()
    {
        const RankAcceptability result = ranksOf({{1, 0}, {0.6, 0.6}, {0, 1}});
        const double expected[3][3] = {{0.4, 0.1, 0.5}, {0.2, 0.8, 0.0}, {0.4, 0.1, 0.5}};
        const double central[3][2] = {{0.8, 0.2}, {0.5, 0.5}, {0.2, 0.8}};
        for (std::size_t a = 0; a < 3; ++a) {
            for (std::size_t place = 0; place < 3; ++place)
                QVERIFY2(isClose(result.shares[a][place], expected[a][place]), "share");
            for (std::size_t k = 0; k < 2; ++k)
                QVERIFY2(isClose(result.centralWeights[a][k], central[a][k]), "central weight");
        }
    }

    // Exact: the mean of uniform weights under which the first is the largest is (11/18, 7/36, 7/36).
    void threeUnits_haveTheExactCentralWeights()
    {
        const RankAcceptability result = ranksOf({{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
        for (std::size_t place = 0; place < 3; ++place)
            QVERIFY(isClose(result.shares[0][place], 1.0 / 3));
        QVERIFY(isClose(result.centralWeights[0][0], 11.0 / 18));
        QVERIFY(isClose(result.centralWeights[0][1], 7.0 / 36));
        QVERIFY(isClose(result.centralWeights[0][2], 7.0 / 36));
    }

    // Exact: uniform on {w1 >= w2 >= w3} has the rank-order centroid as its mean.
    void orderedWeights_haveTheCentroidAsTheirMean()
    {
        double mean[3] = {0, 0, 0};
        for (std::vector<double> weights : drawnWeights(3)) {
            std::sort(weights.begin(), weights.end(), std::greater<>());
            for (std::size_t k = 0; k < 3; ++k)
                mean[k] += weights[k] / kDraws;
        }
        QVERIFY(isClose(mean[0], 11.0 / 18) && isClose(mean[1], 5.0 / 18) && isClose(mean[2], 1.0 / 9));
    }

    // The R package's own case: who is never first has no central weights.
    void whoIsNeverFirst_hasNoCentralWeights()
    {
        const RankAcceptability result = ranksOf({{1, 1, 1}, {0, 0, 0}});
        QCOMPARE(result.shares[0], (std::vector<double>{1, 0}));
        QCOMPARE(result.shares[1], (std::vector<double>{0, 1}));
        QCOMPARE(result.centralWeights[0].size(), std::size_t{3});
        QVERIFY(result.centralWeights[1].empty());
    }

    // Of uniform weights on the simplex P(w1 > 0.8) = 0.2^2; normalised uniform numbers would give 0.02.
    void drawnShares_areUniformOnTheSimplex()
    {
        int above = 0;
        double squares = 0.0;
        for (const std::vector<double>& weights : drawnWeights(3)) {
            QCOMPARE(std::accumulate(weights.begin(), weights.end(), 0.0), 1.0);
            QVERIFY(*std::min_element(weights.begin(), weights.end()) > 0.0);
            above += weights[0] > 0.8;
            squares += weights[0] * weights[0] / kDraws;
        }
        QVERIFY(isClose(static_cast<double>(above) / kDraws, 0.04, 4 * standardError(0.04, kDraws)));
        QVERIFY(isClose(squares, 1.0 / 6, 0.006)); // E(w^2) = 2 / (n (n + 1))
        DrawGenerator generator(5, 0);
        QCOMPARE(drawnShares(generator, 1), std::vector<int>{kDrawnWeight});
        QVERIFY(drawnShares(generator, 0).empty());
    }

    // Exact: "at a score of 0.5 or more a customer is Core": A in half of the weightings, B in all.
    void classAcceptability_isTheExactOne()
    {
        const SmallCompany company = twoCriteria({{100, 0}, {60, 60}, {0, 100}});
        const Confidence result = answer(company, over(kDraws));
        QVERIFY(isClose(shareOf(result, 0, CustomerType::Core), 0.5));
        QCOMPARE(shareOf(result, 1, CustomerType::Core), 1.0);
        QVERIFY(isClose(shareOf(result, 2, CustomerType::Core), 0.5));
        QCOMPARE(shareOf(result, 0, CustomerType::Core) + shareOf(result, 0, CustomerType::Opportunistic),
                 1.0);
    }

    // Exact: between 80 and 40 percent, each mixture as likely, the first weight is at least 50 in three of
    // four.
    void betweenTwoBallots_allMixturesAreAsLikely()
    {
        SmallCompany company = twoCriteria({{100, 0}, {60, 60}, {0, 100}});
        openRound(company);
        vote(company, "p1", {{"f", {8000, 2000}}});
        vote(company, "p2", {{"f", {4000, 6000}}});
        const Confidence result = answer(company, between(kDraws));
        QCOMPARE(result.ballots, std::size_t{2});
        QVERIFY(isClose(shareOf(result, 0, CustomerType::Core), 0.75));
        QVERIFY(isClose(shareOf(result, 2, CustomerType::Core), 0.25));

        const WeightDraws draws = WeightDraws::betweenBallots(company.project, 1);
        for (std::uint64_t d = 0; d < 200; ++d) {
            const TreeWeights drawn = draws.draw(1, d);
            const double share
                = static_cast<double>(drawn.metrics[0][0]) / (drawn.metrics[0][0] + drawn.metrics[0][1]);
            QVERIFY(share >= 0.4 - 1e-6 && share <= 0.8 + 1e-6);
            QCOMPARE(drawn.factors, (std::vector<int>{5000, 5000})); // nobody voted on them
        }
    }

    void aSingleBallot_leavesNothingOpen()
    {
        SmallCompany company = twoCriteria({{100, 0}, {40, 55}});
        openRound(company);
        vote(company, "p1", {{"f", {7000, 3000}}, {"", {2000, 8000}}});
        const Confidence result = answer(company, between(50));
        QCOMPARE(result.counts[0][0], 50u);
        QCOMPARE(result.counts[1][1], 50u); // 44.5 points
    }

    void anUnrevealedRound_isNotRead()
    {
        SmallCompany company = twoCriteria({{100, 0}});
        openRound(company, false);
        vote(company, "p1", {{"f", {7000, 3000}}});
        QCOMPARE(WeightDraws::betweenBallots(company.project, 1).ballots(), std::size_t{0});
        const auto result
            = confidence(company.project, company.metrics, company.scores(), between(10), {}, 1);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::UnknownName);
    }

    // Ballots on rows that the tree has no more say nothing about it: they would make every type look sure.
    void votesOnRowsOfAnotherTree_areNoBallots()
    {
        SmallCompany company = twoCriteria({{100, 0}});
        openRound(company);
        vote(company, "p1", {{"f", {8000, 2000}}});
        QCOMPARE(roundsToDrawBetween(company.project), std::vector<int>{1});
        for (Metric& metric : company.project.framework.factors[0].metrics)
            metric.id += "_other";
        QCOMPARE(WeightDraws::betweenBallots(company.project, 1).ballots(), std::size_t{0});
        QVERIFY(roundsToDrawBetween(company.project).empty());
    }

    void aVoteThatWeighsNothing_isNotDrawnWith()
    {
        SmallCompany company = twoCriteria({{100, 0}});
        openRound(company);
        vote(company, "p1", {{"f", {8000, 2000}}});
        vote(company, "p2", {{"f", {1000, 9000}}});
        Participant silent;
        silent.id = "p2";
        silent.votingWeight = 0;
        company.project.debate.edit().participants.push_back(silent);
        const Confidence result = answer(company, between(100));
        QCOMPARE(result.ballots, std::size_t{1});
        QCOMPARE(result.counts[0][0], 100u);
    }

    void whatIsLeftOut_weighsNothingInAnyDraw()
    {
        SmallCompany company = crowd(20);
        company.project.framework.factors[1].isExcluded = true;
        company.project.framework.factors[0].metrics[1].isExcluded = true;
        const WeightDraws draws = WeightDraws::overAll(company.project.framework);
        for (std::uint64_t d = 0; d < 100; ++d) {
            const TreeWeights weights = draws.draw(9, d);
            QCOMPARE(weights.factors[1], 0);
            QCOMPARE(weights.metrics[0], (std::vector<int>{kDrawnWeight, 0}));
            QCOMPARE(weights.metrics[1], std::vector<int>{0});
            QVERIFY(weights.factors[0] > 0 && weights.factors[2] > 0);
        }
    }

    // Each draw is the whole method with those weights: percentile cuts, statuses, guard, types by hand.
    void counts_areThoseOfTheWholeMethod()
    {
        const SmallCompany company = crowd(150);
        constexpr int draws = 300; // more than a narrow counter holds
        const Confidence result = answer(company, over(draws, 77));
        const WeightDraws weights = WeightDraws::overAll(company.project.framework);
        std::vector<std::array<std::uint32_t, kStratumCount>> expected(150);
        for (int d = 0; d < draws; ++d) {
            SmallCompany drawn = company;
            const TreeWeights tree = weights.draw(77, static_cast<std::uint64_t>(d));
            for (std::size_t f = 0; f < tree.factors.size(); ++f) {
                Factor& factor = drawn.project.framework.factors[f];
                factor.weight = tree.factors[f];
                for (std::size_t m = 0; m < factor.metrics.size(); ++m)
                    factor.metrics[m].weight = tree.metrics[f][m];
            }
            const Results then = drawn.results();
            for (std::size_t i = 0; i < expected.size(); ++i)
                if (then.types[i] < kStratumCount)
                    ++expected[i][then.types[i]];
        }
        QVERIFY(result.counts == expected);
        QCOMPARE(result.counts[1][0], 300u); // by hand
        QVERIFY(result.isByHand[1] && !result.isByHand[2]);
        QCOMPARE(result.counts[2], (std::array<std::uint32_t, kStratumCount>{})); // excluded
        QVERIFY(!likeliestType(result, 2) && !surenessOf(result, 2));
        QVERIFY(result.types == company.results().types);
    }

    void theNumberOfThreads_changesNoBit()
    {
        const SmallCompany company = crowd(100);
        const Confidence one = answer(company, over(777), 1);
        for (const int threads : {2, 3, 7})
            QVERIFY(answer(company, over(777), threads).counts == one.counts);
        QVERIFY(answer(company, over(777, 2), 1).counts != one.counts);
    }

    void aDraw_followsFromSeedAndNumberAlone()
    {
        const SmallCompany company = crowd(5);
        const WeightDraws draws = WeightDraws::overAll(company.project.framework);
        const TreeWeights seventh = draws.draw(1, 7);
        draws.draw(1, 8);
        QVERIFY(draws.draw(1, 7) == seventh);
        QVERIFY(!(draws.draw(1, 8) == seventh) && !(draws.draw(2, 7) == seventh));
    }

    void longWork_canBeStoppedAndSaysHowFar()
    {
        const SmallCompany company = crowd(10);
        std::uint64_t last = 0;
        const auto stop = [&](std::uint64_t done, std::uint64_t total) {
            last = done;
            return total == 500 && done < 20;
        };
        const auto result
            = confidence(company.project, company.metrics, company.scores(), over(500), stop, 1);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(last, std::uint64_t{20});
        for (const int draws : {0, kMostDraws + 1})
            QCOMPARE(confidence(company.project, company.metrics, company.scores(), over(draws)).error().code,
                     ErrorCode::OutOfRange);
    }

    // By hand: nine of ten draws are enough at 0.9; six are a leaning; five are open.
    void sureness_isSaidOfTheLikeliestType()
    {
        Confidence result;
        result.question.draws = 10;
        result.counts = {{9, 1, 0, 0}, {1, 6, 3, 0}, {5, 5, 0, 0}, {0, 0, 0, 10}, {}};
        result.types = {0, 1, 1, 2, static_cast<std::uint8_t>(CustomerType::New)};
        result.isByHand.assign(5, 0);
        QVERIFY(surenessOf(result, 0) == Sureness::Sure);
        QVERIFY(surenessOf(result, 0, 0.95) == Sureness::Leaning);
        QVERIFY(surenessOf(result, 1) == Sureness::Leaning);
        QVERIFY(surenessOf(result, 2) == Sureness::Open);
        QVERIFY(likeliestType(result, 2) == CustomerType::Opportunistic); // the present one among equals
        QVERIFY(!surenessOf(result, 4));

        MetricTable metrics;
        metrics.customers = 5;
        metrics.netSales
            = {100 * kAmountUnit, 200 * kAmountUnit, 300 * kAmountUnit, 400 * kAmountUnit, 900 * kAmountUnit};
        metrics.netProfit = {30 * kAmountUnit, 20 * kAmountUnit, kNoAmount, -50 * kAmountUnit, kAmountUnit};
        const ConfidenceSummary summary = summaryOf(result, metrics);
        QCOMPARE(summary.all.customers, std::int64_t{4});
        QCOMPARE(summary.bySureness[0].customers, std::int64_t{2});
        QCOMPARE(summary.byType[1][1].customers, std::int64_t{1});
        QCOMPARE(summary.byType[1][2].customers, std::int64_t{1});
        QCOMPARE(summary.sureOfAnother, std::int64_t{1});
        QVERIFY(isClose(*summary.customerShare, 0.5, 1e-12));
        QVERIFY(isClose(*summary.salesShare, 0.5, 1e-12)); // 100 and 400 of 1 000
        QVERIFY(isClose(*summary.profitShare, 0.8, 1e-12)); // 30 and 50 of 100, without sign
    }

    // sqrt(0.25 / 10 000) = 0.005
    void theStandardError_isTheBinomialOne()
    {
        QCOMPARE(standardError(0.5, 10000), 0.005);
        QCOMPARE(standardError(1.0, 10000), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestConfidence)
#include "tst_confidence.moc"
