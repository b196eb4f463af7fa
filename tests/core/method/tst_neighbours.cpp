#include "core/method/neighbours.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace strata;

namespace {

// Two factors of one metric each, 75 % and 25 %, and a third that weighs nothing.
Project threeMetrics()
{
    Project project;
    project.framework.factors.clear();
    const auto add = [&](const char* id, Axis axis, int weight) {
        Factor factor;
        factor.id = id;
        factor.name = id;
        factor.axis = axis;
        factor.weight = weight;
        Metric metric;
        metric.id = id;
        metric.weight = 10000;
        factor.metrics.push_back(metric);
        project.framework.factors.push_back(factor);
    };
    add("net_sales", Axis::CustomerLifetimeValue, 7500);
    add("gm_dollars", Axis::NetProfit, 2500);
    add("order_count", Axis::NetProfit, 0);
    return project;
}

ScoreTable table(std::vector<std::vector<float>> columns)
{
    ScoreTable scores;
    scores.customers = columns.front().size();
    scores.columns = std::move(columns);
    return scores;
}

Results composites(std::vector<double> values)
{
    Results results;
    results.composite = std::move(values);
    return results;
}

} // namespace

class TestNeighbours : public QObject
{
    Q_OBJECT

private slots:
    void above_andBelow_areTheNextByScore();
    void ties_areInTheOrderOfTheData();
    void whoHasNoScore_hasNoPlace();
    void distance_isWhatAHandComputes();
    void missingScores_areLeftOut();
    void tooLittleInCommon_isNotAlike();
    void betterThan_countsTheOthers();
    void neighbours_areThoseOfASortedList();
};

void TestNeighbours::above_andBelow_areTheNextByScore()
{
    const Results results = composites({10, 90, 50, 40, 70, 60, -1, 30});
    const ScoreTable scores
        = table({std::vector<float>(8, 0.5f), std::vector<float>(8, 0.5f), std::vector<float>(8, 0.5f)});
    const Neighbours made = neighboursOf(threeMetrics(), scores, results, 2, 2);
    QVERIFY(made.above == (std::vector<int>{4, 5})); // 70, 60: highest first
    QVERIFY(made.below == (std::vector<int>{3, 7})); // 40, 30
    QCOMPARE(made.place, std::size_t{4});
    QCOMPARE(made.scored, std::size_t{7});
    QVERIFY(neighboursOf(threeMetrics(), scores, results, 1, 2).above.empty());
    QVERIFY(neighboursOf(threeMetrics(), scores, results, 0, 2).below.empty());
}

void TestNeighbours::ties_areInTheOrderOfTheData()
{
    const Results results = composites({50, 50, 50, 50});
    const ScoreTable scores = table({{0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
    const Neighbours made = neighboursOf(threeMetrics(), scores, results, 2, 5);
    QVERIFY(made.above == (std::vector<int>{0, 1}));
    QVERIFY(made.below == (std::vector<int>{3}));
    QCOMPARE(made.place, std::size_t{1}); // nobody is higher: they share the place
    QCOMPARE(
        neighboursOf(threeMetrics(), table({{0, 0, 0}, {0, 0, 0}, {0, 0, 0}}), composites({40, 60, 40}), 2, 5)
            .place,
        std::size_t{2});
}

void TestNeighbours::whoHasNoScore_hasNoPlace()
{
    const Results results = composites({-1, 50});
    const ScoreTable scores = table({{-1, 0.5f}, {-1, 0.5f}, {-1, 0.5f}});
    const Neighbours made = neighboursOf(threeMetrics(), scores, results, 0, 5);
    QCOMPARE(made.place, std::size_t{0});
    QCOMPARE(made.scored, std::size_t{1});
    QVERIFY(made.above.empty() && made.below.empty() && made.alike.empty());
}

void TestNeighbours::distance_isWhatAHandComputes()
{
    // Bob is 20 points lower in the first and 40 higher in the second: sqrt(0.75 x 400 + 0.25 x 1600) =
    // sqrt(700); Cid 10 and 0: sqrt(75). What the third says weighs nothing.
    const ScoreTable scores = table({{0.5f, 0.3f, 0.4f}, {0.25f, 0.65f, 0.25f}, {0, 0, 1}});
    const Neighbours made = neighboursOf(threeMetrics(), scores, composites({40, 40, 40}), 0, 5);
    QCOMPARE(made.alike.size(), std::size_t{2});
    QCOMPARE(made.alike[0].customer, 2);
    QVERIFY(std::abs(made.alike[0].distance - std::sqrt(75.0)) < 1e-4);
    QCOMPARE(made.alike[1].customer, 1);
    QVERIFY(std::abs(made.alike[1].distance - std::sqrt(700.0)) < 1e-4);
}

void TestNeighbours::missingScores_areLeftOut()
{
    // Bob lacks the second: only the first counts, 20 points apart.
    const ScoreTable scores = table({{0.5f, 0.3f}, {0.25f, -1}, {0, 0}});
    const Neighbours made = neighboursOf(threeMetrics(), scores, composites({40, 40}), 0, 5);
    QCOMPARE(made.alike.size(), std::size_t{1});
    QVERIFY(std::abs(made.alike[0].distance - 20.0) < 1e-4);
}

void TestNeighbours::tooLittleInCommon_isNotAlike()
{
    // Bob has but the second metric, a quarter of the weight that Ann is scored on.
    const ScoreTable scores = table({{0.5f, -1}, {0.25f, 0.25f}, {0, 0}});
    QVERIFY(neighboursOf(threeMetrics(), scores, composites({40, 40}), 0, 5).alike.empty());
    // Seen from Bob it is all of the weight.
    QCOMPARE(neighboursOf(threeMetrics(), scores, composites({40, 40}), 1, 5).alike.size(), std::size_t{1});
}

void TestNeighbours::betterThan_countsTheOthers()
{
    QCOMPARE(betterThanPercent({0.1f, 0.2f, 0.3f, 0.3f, -1.0f}, 2), 200.0 / 3.0); // two of three others
    QCOMPARE(betterThanPercent({0.1f, 0.2f, 0.3f, 0.3f, -1.0f}, 0), 0.0);
    QVERIFY(betterThanPercent({0.1f, -1.0f}, 1) < 0.0); // has none
    QVERIFY(betterThanPercent({0.1f, -1.0f}, 0) < 0.0); // is alone
}

// Brute force: everybody sorted, everybody measured.
void TestNeighbours::neighbours_areThoseOfASortedList()
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> grid(-2, 20); // many ties, some missing
    for (int round = 0; round < 50; ++round) {
        const std::size_t n = 40;
        std::vector<std::vector<float>> columns(3, std::vector<float>(n));
        std::vector<double> composite(n);
        for (std::size_t i = 0; i < n; ++i) {
            composite[i] = grid(random) < 0 ? -1.0 : 5.0 * std::max(0, grid(random));
            for (auto& column : columns) {
                const int value = grid(random);
                column[i] = value < 0 ? -1.0f : float(value) / 20.0f;
            }
        }
        const ScoreTable scores = table(columns);
        const Results results = composites(composite);
        const std::size_t self = std::size_t(round) % n;
        const Neighbours made = neighboursOf(threeMetrics(), scores, results, self);

        std::vector<int> sorted;
        for (std::size_t i = 0; i < n; ++i)
            if (composite[i] >= 0.0)
                sorted.push_back(int(i));
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](int a, int b) { return composite[std::size_t(a)] > composite[std::size_t(b)]; });
        const auto found = std::find(sorted.begin(), sorted.end(), int(self));
        if (found != sorted.end()) {
            const auto place = found - sorted.begin();
            const auto higher = std::count_if(composite.begin(), composite.end(),
                                              [&](double score) { return score > composite[self]; });
            QCOMPARE(made.place, std::size_t(higher) + 1);
            QVERIFY(made.above
                    == std::vector<int>(sorted.begin() + std::max<std::ptrdiff_t>(0, place - 5), found));
            QVERIFY(made.below
                    == std::vector<int>(found + 1,
                                        found + 1 + std::min<std::ptrdiff_t>(5, sorted.end() - found - 1)));
        }

        std::vector<std::pair<double, int>> measured;
        const double weights[] = {0.75, 0.25};
        for (std::size_t i = 0; i < n; ++i) {
            double square = 0.0, shared = 0.0, own = 0.0;
            for (std::size_t m = 0; m < 2; ++m) {
                if (columns[m][self] < 0.0f)
                    continue;
                own += weights[m];
                if (columns[m][i] < 0.0f)
                    continue;
                shared += weights[m];
                square += weights[m] * std::pow(double(columns[m][i]) - double(columns[m][self]), 2.0);
            }
            if (i != self && shared > 0.0 && shared >= own / 2.0)
                measured.push_back({100.0 * std::sqrt(square / shared), int(i)});
        }
        std::sort(measured.begin(), measured.end());
        QCOMPARE(made.alike.size(), std::min<std::size_t>(5, measured.size()));
        for (std::size_t k = 0; k < made.alike.size(); ++k)
            QVERIFY(std::abs(made.alike[k].distance - measured[k].first) < 1e-4);
    }
}

QTEST_APPLESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
