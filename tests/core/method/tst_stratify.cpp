#include "core/method/evaluate.h"
#include "core/method/liveresults.h"
#include "core/method/stratifier.h"
#include "core/method/wholeunits.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <random>

using namespace strata;

namespace {

constexpr auto kClv = Axis::CustomerLifetimeValue;
constexpr auto kNp = Axis::NetProfit;

// A metric whose value is its score, so that cases can be written in scores.
Metric plain(const char* id, int weight)
{
    return {.id = id,
            .weight = weight,
            .value = {.kind = ValueKind::Linear, .worst = 0, .best = 100, .points = {}},
            .missing = MissingPolicy::Reweigh};
}

Factor factor(const char* id, Axis axis, int weight, std::vector<Metric> metrics)
{
    return {
        .id = id, .name = id, .question = {}, .axis = axis, .weight = weight, .metrics = std::move(metrics)};
}

// A company with metrics "a", "b" (customer lifetime value) and "c" (net profit); below 0 = missing.
struct Company
{
    Project project;
    MetricTable metrics;

    explicit Company(std::vector<std::vector<double>> rows)
    {
        project.framework.factors = {factor("f", kClv, 6000, {plain("a", 7500), plain("b", 2500)}),
                                     factor("g", kNp, 4000, {plain("c", 10000)})};
        project.rules.clvCut = {CutKind::Score, 60};
        project.rules.netProfitCut = {CutKind::Score, 50};
        const std::size_t n = rows.size();
        auto dataset = std::make_shared<Dataset>();
        for (std::size_t i = 0; i < n; ++i) {
            dataset->customers.ids.push_back("C" + std::to_string(1000 + i));
            dataset->customers.names.emplace_back();
        }
        project.dataset = dataset;
        metrics.customers = n;
        const char* ids[] = {"a", "b", "c"};
        for (std::size_t m = 0; m < 3; ++m) {
            MetricColumn column{.id = ids[m], .values = {}, .present = {}};
            for (const std::vector<double>& row : rows) {
                column.values.push_back(std::max(row[m], 0.0));
                column.present.push_back(row[m] >= 0 ? 1 : 0);
            }
            metrics.columns.push_back(column);
        }
        metrics.firstSale.assign(n, kNoDay);
        metrics.lastSale.assign(n, kNoDay);
        metrics.lifetimeOrders.assign(n, 0);
        metrics.netSales.assign(n, kNoAmount);
        metrics.grossMargin.assign(n, kNoAmount);
        metrics.netProfit.assign(n, kNoAmount);
    }

    ScoreTable scores() const { return scoreMetrics(project, metrics); }
    Results results(int threads = 0) const { return stratify(project, metrics, scores(), threads); }
};

CustomerType typeOf(const Results& results, std::size_t customer)
{
    return static_cast<CustomerType>(results.types[customer]);
}

// Scores are known to 100 / 2^24.
bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-5;
}

template <typename T> bool sameBits(const std::vector<T>& a, const std::vector<T>& b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

bool sameBits(const GroupTotals& a, const GroupTotals& b)
{
    return std::memcmp(&a, &b, sizeof(a)) == 0;
}

bool sameBits(const Results& a, const Results& b)
{
    bool same = sameBits(a.composite, b.composite) && sameBits(a.clv, b.clv)
        && sameBits(a.netProfit, b.netProfit) && sameBits(a.types, b.types)
        && sameBits(a.computedTypes, b.computedTypes) && sameBits(a.tiers, b.tiers)
        && sameBits(a.isGuarded, b.isGuarded) && sameBits(a.tierCuts, b.tierCuts) && a.clvCut == b.clvCut
        && a.netProfitCut == b.netProfitCut && a.histogram == b.histogram && a.scored == b.scored
        && a.factors.size() == b.factors.size() && sameBits(a.summary.all, b.summary.all);
    for (std::size_t f = 0; same && f < a.factors.size(); ++f)
        same = sameBits(a.factors[f], b.factors[f]);
    for (std::size_t t = 0; t < kTypeCount; ++t)
        same = same && sameBits(a.summary.types[t], b.summary.types[t]);
    return same;
}

Company crowd(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    const auto score = [&] { return random() % 20 == 0 ? -1.0 : static_cast<double>(random() % 1000) / 10; };
    std::vector<std::vector<double>> rows;
    for (std::size_t i = 0; i < size; ++i) {
        const double a = score();
        const double b = score();
        rows.push_back({a, b, score()});
    }
    Company company(rows);
    company.project.rules.clvCut = {CutKind::Percentile, 60};
    company.project.rules.netProfitCut = {CutKind::Percentile, 60};
    for (std::size_t i = 0; i < size; ++i) {
        company.metrics.netSales[i] = static_cast<Amount>(random() % 100000000);
        company.metrics.grossMargin[i] = company.metrics.netSales[i] / 4;
        company.metrics.netProfit[i] = static_cast<Amount>(random() % 20000000) - 5000000;
    }
    for (Factor& each : company.project.framework.factors) {
        for (Metric& metric : each.metrics)
            metric.value = {.kind = ValueKind::Percentile, .points = {}};
    }
    return company;
}

} // namespace

class TestStratify : public QObject
{
    Q_OBJECT

private slots:
    // By hand: f = 0.75 * 80 + 0.25 * 40 = 70; composite = 0.6 * 70 + 0.4 * 30 = 54.
    void scores_areWeightedMeans()
    {
        const Results results = Company({{80, 40, 30}, {10, 20, 90}}).results();
        QVERIFY(isClose(results.factors[0][0], 70));
        QVERIFY(isClose(results.clv[0], 70));
        QVERIFY(isClose(results.netProfit[0], 30));
        QVERIFY(isClose(results.composite[0], 54));
        QVERIFY(isClose(results.composite[1], 0.6 * 12.5 + 0.4 * 90));
    }

    // The example of core/method/README.md: Ann, Bob (b is missing) and Cid, with percentile cuts at 60.
    void theExampleByHand_comesOut()
    {
        Company company({{80, 40, 30}, {80, -1, 90}, {10, 20, 90}});
        company.project.rules.clvCut = {CutKind::Percentile, 60};
        company.project.rules.netProfitCut = {CutKind::Percentile, 60};
        const Results results = company.results();
        const std::vector<double> composites = {54, 84, 43.5};
        for (std::size_t i = 0; i < composites.size(); ++i)
            QVERIFY(isClose(results.composite[i], composites[i]));
        QVERIFY(isClose(results.clvCut, 72));
        QVERIFY(isClose(results.netProfitCut, 90));
        QCOMPARE(typeOf(results, 0), CustomerType::Marginal);
        QCOMPARE(typeOf(results, 1), CustomerType::Core);
        QCOMPARE(typeOf(results, 2), CustomerType::Opportunistic);
        QCOMPARE(results.tiers, (std::vector<std::int8_t>{2, 0, 3}));

        company.project.framework.factors[0].metrics[0].weight = 6000;
        company.project.framework.factors[0].metrics[1].weight = 4000;
        const std::vector<double> dragged = {64, 80, 14};
        for (std::size_t i = 0; i < dragged.size(); ++i)
            QVERIFY(isClose(company.results().clv[i], dragged[i]));
    }

    void theFourTypes_divideThePlane()
    {
        const Results results = Company({{90, 90, 90}, {10, 10, 90}, {10, 10, 10}, {90, 90, 10}}).results();
        QCOMPARE(typeOf(results, 0), CustomerType::Core);
        QCOMPARE(typeOf(results, 1), CustomerType::Opportunistic);
        QCOMPARE(typeOf(results, 2), CustomerType::Marginal);
        QCOMPARE(typeOf(results, 3), CustomerType::ServiceDrain);
    }

    // None of these decimals is a binary fraction: at the cut must not depend on that.
    void atTheCut_countsAsAbove()
    {
        for (const double cut : {60.0, 70.0, 33.3, 0.1, 99.9}) {
            Company company({{cut, cut, 0}, {cut - 0.01, cut - 0.01, 1}});
            company.project.rules.clvCut.value = cut;
            QCOMPARE(typeOf(company.results(), 0), CustomerType::ServiceDrain);
            QCOMPARE(typeOf(company.results(), 1), CustomerType::Marginal);
        }
        Company mixed({{80, 0, 0}, {79.99, 0, 1}}); // 0.75 * 80 + 0.25 * 0 = 60
        mixed.metrics.columns[1].values[1] = 0.01; // no constant column
        QCOMPARE(typeOf(mixed.results(), 0), CustomerType::ServiceDrain);
        QCOMPARE(typeOf(mixed.results(), 1), CustomerType::Marginal);
    }

    // Type 7 of 10, 20, 30, 40, 50 at 60 %: position 2.4, so 34.
    void aPercentileCut_isTypeSeven()
    {
        Company company({{10, 10, 1}, {20, 20, 2}, {50, 50, 3}, {30, 30, 4}, {40, 40, 5}});
        company.project.rules.clvCut = {CutKind::Percentile, 60};
        const Results results = company.results();
        QVERIFY(isClose(results.clvCut, 34));
        const std::vector<std::uint8_t> drain = {2, 2, 3, 2, 3};
        QCOMPARE(results.types, drain);
    }

    void aMissingMetric_givesItsWeightToTheOthers()
    {
        Company company({{80, -1, 30}, {10, 20, 90}, {-1, -1, 40}});
        const Results results = company.results();
        QVERIFY(isClose(results.clv[0], 80));
        QCOMPARE(results.scoredMetrics, (std::vector<std::uint8_t>{2, 3, 1}));
        QCOMPARE(results.metrics, std::size_t{3});
        // Nothing at all on one axis: not enough data, and no scores.
        QCOMPARE(typeOf(results, 2), CustomerType::NotEnoughData);
        QVERIFY(results.composite[2] < 0 && results.netProfit[2] < 0);
        QCOMPARE(results.tiers[2], std::int8_t{-1});
    }

    void missingPolicies_middleAndWorst()
    {
        Company company({{80, -1, 30}, {10, 20, 90}, {30, 40, 50}});
        Metric& metric = company.project.framework.factors[0].metrics[1];
        metric.missing = MissingPolicy::Middle;
        QVERIFY(isClose(company.results().clv[0], 0.75 * 80 + 0.25 * 50));
        metric.missing = MissingPolicy::Worst;
        QVERIFY(isClose(company.results().clv[0], 0.75 * 80));
        metric.missing = MissingPolicy::Unclassified;
        QCOMPARE(typeOf(company.results(), 0), CustomerType::NotEnoughData);
    }

    void aFactorWithoutMetric_isLeftOutOfItsAxis()
    {
        Company company({{80, 40, 30}, {-1, 20, 90}, {5, 6, 7}});
        company.project.framework.factors
            = {factor("f", kClv, 3000, {plain("a", 10000)}), factor("h", kClv, 3000, {plain("b", 10000)}),
               factor("g", kNp, 4000, {plain("c", 10000)})};
        const Results results = company.results();
        QVERIFY(isClose(results.clv[0], 60));
        QVERIFY(results.factors[0][1] < 0);
        QVERIFY(isClose(results.clv[1], 20));
        // The missing factor's weight goes to the other one of its axis: 60 % of 20 and 40 % of 90.
        QVERIFY(isClose(results.composite[1], 48));
    }

    // All weight on CLV: NP still divides, by equal weights (40 and 80 for the first, mean 60), and the
    // composite is CLV.
    void anAxisWithoutWeight_dividesByEqualWeights()
    {
        Company company({{80, 40, 80}, {10, 20, 90}});
        company.project.framework.factors
            = {factor("f", kClv, 10000, {plain("a", 10000)}), factor("g", kNp, 0, {plain("b", 10000)}),
               factor("h", kNp, 0, {plain("c", 10000)})};
        const Results results = company.results();
        QVERIFY(isClose(results.netProfit[0], 60));
        QVERIFY(isClose(results.netProfit[1], 55));
        QVERIFY(isClose(results.composite[0], 80));
        QVERIFY(typeOf(results, 1) != CustomerType::NotEnoughData);
    }

    void aFactorWithoutWeight_isScoredButDoesNotCount()
    {
        Company company({{80, 40, 30}, {10, 20, 90}});
        Framework& framework = company.project.framework;
        framework.factors
            = {factor("f", kClv, 0, {plain("a", 10000)}), factor("h", kClv, 6000, {plain("b", 10000)}),
               factor("g", kNp, 4000, {plain("c", 10000)})};
        const Results results = company.results();
        QVERIFY(isClose(results.factors[0][0], 80));
        QVERIFY(isClose(results.clv[0], 40));
        QCOMPARE(results.metrics, std::size_t{2});
        QCOMPARE(results.scoredMetrics[0], std::uint8_t{2});
        framework.factors[1].weight = 0; // nothing left on the axis: its factors weigh the same
        framework.factors[2].weight = 10000;
        QVERIFY(isClose(company.results().clv[0], 60));
        QVERIFY(company.results().clvCut == 60.0);
    }

    void theMoneyGuard_takesHighProfitAwayFromLosers()
    {
        Company company({{90, 90, 90}, {10, 10, 80}, {90, 80, 10}, {80, 90, 90}});
        company.metrics.netProfit = {-1, -1, -1, kNoAmount};
        const Results guarded = company.results();
        QCOMPARE(typeOf(guarded, 0), CustomerType::ServiceDrain);
        QCOMPARE(typeOf(guarded, 1), CustomerType::Marginal);
        QCOMPARE(guarded.isGuarded, (std::vector<std::uint8_t>{1, 1, 0, 0}));
        QCOMPARE(typeOf(guarded, 3), CustomerType::Core); // nothing known against it
        company.project.rules.moneyGuard = false;
        QCOMPARE(typeOf(company.results(), 0), CustomerType::Core);
        QCOMPARE(company.results().isGuarded, (std::vector<std::uint8_t>{0, 0, 0, 0}));
    }

    void statuses_standBesideTheTypes()
    {
        Company company({{90, 90, 90},
                         {91, 91, 91},
                         {92, 92, 92},
                         {93, 93, 93},
                         {10, 10, 10},
                         {94, 94, 94},
                         {95, 95, 95},
                         {96, 96, 96}});
        MetricTable& metrics = company.metrics;
        metrics.hasLines = true;
        metrics.asOf = dayOf({2012, 12, 31});
        const Day old = dayOf({2005, 1, 1});
        const Day yearAgo = dayOf({2011, 12, 31});
        metrics.firstSale = {old, old, yearAgo + 1, yearAgo, old, kNoDay, old, old};
        metrics.lastSale
            = {metrics.asOf, yearAgo - 1, metrics.asOf, metrics.asOf, yearAgo, kNoDay, yearAgo, yearAgo + 1};
        metrics.lifetimeOrders = {2, 50, 50, 3, 50, 0, 50, 50};
        company.project.overrides
            = {{.customerId = "C1004", .type = CustomerType::Excluded, .reason = {}, .author = {}}};
        const Results results = company.results();
        QCOMPARE(typeOf(results, 0), CustomerType::New); // two orders
        QCOMPARE(typeOf(results, 1), CustomerType::Inactive); // a day too long ago
        QCOMPARE(typeOf(results, 2), CustomerType::New); // a day short of twelve months
        QVERIFY(!isStatus(typeOf(results, 3))); // twelve months to the day, three orders
        QCOMPARE(typeOf(results, 4), CustomerType::Excluded);
        QCOMPARE(typeOf(results, 5), CustomerType::Inactive); // never bought
        QCOMPARE(typeOf(results, 6), CustomerType::Inactive); // the day before the window begins
        QVERIFY(!isStatus(typeOf(results, 7))); // its first day
        QCOMPARE(results.scored, std::int64_t{2});
        QVERIFY(results.composite[0] < 0 && results.factors[0][0] < 0);
        std::int64_t all = 0;
        for (const GroupTotals& totals : results.summary.types)
            all += totals.customers;
        QCOMPARE(all, std::int64_t{8});
        company.project.rules.inactiveMonths = 120000; // longer than there are years
        QVERIFY(!isStatus(typeOf(company.results(), 1)));
        company.project.rules.inactiveMonths = 12;
        metrics.hasLines = false;
        QVERIFY(!isStatus(typeOf(company.results(), 1)));
    }

    void anOverride_winsAndIsMarked()
    {
        Company company({{90, 90, 90}, {10, 10, 10}});
        company.project.overrides
            = {{.customerId = "C1001", .type = CustomerType::Core, .reason = {}, .author = {}},
               {.customerId = "nobody", .type = CustomerType::Core, .reason = {}, .author = {}}};
        const Results results = company.results();
        QCOMPARE(typeOf(results, 1), CustomerType::Core);
        QCOMPARE(static_cast<CustomerType>(results.computedTypes[1]), CustomerType::Marginal);
        QCOMPARE(results.isOverridden, (std::vector<std::uint8_t>{0, 1}));
        QCOMPARE(results.summary.types[0].customers, std::int64_t{2});
    }

    // Ten customers, best first: 5 % is the best one (rounded up), 20 % the second too, 50 % up to the fifth.
    void tiers_byShareOfCustomers()
    {
        std::vector<std::vector<double>> rows;
        for (int i = 10; i >= 1; --i)
            rows.push_back({10.0 * i, 10.0 * i, 10.0 * i});
        const Results results = Company(rows).results();
        QCOMPARE(results.tiers, (std::vector<std::int8_t>{0, 1, 2, 2, 2, 3, 3, 3, 3, 3}));
        QVERIFY(isClose(results.tierCuts[2], 60));
        QCOMPARE(results.summary.tiers[2].customers, std::int64_t{3});
    }

    void tiers_tiesAreInTogether()
    {
        const Results results = Company({{50, 50, 50}, {90, 90, 90}, {90, 90, 90}, {10, 10, 10}}).results();
        QCOMPARE(results.tiers, (std::vector<std::int8_t>{3, 0, 0, 3}));
    }

    // Sales 60, 25, 10, 5: the first 50 % are the first customer's, 80 % takes the second, 95 % the third.
    void tiers_byShareOfValue()
    {
        Company company({{10, 10, 10}, {90, 90, 90}, {70, 70, 70}, {50, 50, 50}});
        company.metrics.netSales = {5, 60, 25, 10};
        company.project.rules.tierKind = TierKind::ValueShare;
        company.project.rules.tiers = {{"A", 50}, {"B", 80}, {"C", 95}, {"D", 0}};
        QCOMPARE(company.results().tiers, (std::vector<std::int8_t>{3, 0, 1, 2}));
    }

    void tiers_byScore()
    {
        Company company({{80, 80, 80}, {79.9, 79.9, 79.9}, {20, 20, 20}});
        company.project.rules.tierKind = TierKind::Score;
        company.project.rules.tiers = {{"A", 80}, {"B", 50}, {"C", 0}};
        QCOMPARE(company.results().tiers, (std::vector<std::int8_t>{0, 1, 2}));
    }

    void nobodyAndOne_areDefined()
    {
        Company nobody({});
        nobody.project.rules.clvCut = {CutKind::Percentile, 60};
        const Results none = nobody.results();
        QCOMPARE(none.scored, std::int64_t{0});
        QVERIFY(none.clvCut > 100 && none.tierCuts[0] > 100);
        Company one({{80, 40, 30}});
        one.project.rules.clvCut = {CutKind::Percentile, 60};
        one.project.rules.netProfitCut = {CutKind::Percentile, 60};
        const Results alone = one.results(); // no spread: 50 everywhere, and at both cuts
        QVERIFY(isClose(alone.composite[0], 50));
        QCOMPARE(typeOf(alone, 0), CustomerType::Core);
        QCOMPARE(alone.tiers[0], std::int8_t{0});
    }

    void everybodyEqual_isAtEveryCut()
    {
        Company company({{7, 7, 7}, {7, 7, 7}, {7, 7, 7}});
        company.project.rules.clvCut = {CutKind::Percentile, 60};
        company.project.rules.netProfitCut = {CutKind::Percentile, 60};
        const Results results = company.results();
        QCOMPARE(company.scores().constantColumns, (std::vector<std::uint8_t>{1, 1, 1}));
        QCOMPARE(results.types, (std::vector<std::uint8_t>{0, 0, 0}));
        QCOMPARE(results.histogram[25], std::int64_t{3}); // 50 begins the 26th bar
    }

    void everythingMissing_isNotEnoughData()
    {
        const Results results = Company({{-1, -1, -1}, {-1, -1, -1}}).results();
        QCOMPARE(results.summary.types[static_cast<std::size_t>(CustomerType::NotEnoughData)].customers,
                 std::int64_t{2});
        QVERIFY(!results.summary.hasCost);
    }

    // 9e14 currency units each: nine of them leave 64 bits.
    void hugeAmounts_addUpExactly()
    {
        Company company(std::vector<std::vector<double>>(9, {50, 50, 50}));
        const Amount huge = 9'000'000'000'000'000'000;
        company.metrics.netSales.assign(9, huge);
        company.metrics.grossMargin.assign(9, -huge);
        company.metrics.netProfit = {huge, -huge, huge, -huge, huge, -huge, huge, -huge, 1};
        const Results results = company.results();
        QCOMPARE(results.summary.all.netSales, 8.1e15);
        QCOMPARE(results.summary.all.grossMargin, -8.1e15);
        QCOMPARE(results.summary.all.netProfit, 0.0001);
    }

    void whoseProfitIsKnown_isCounted()
    {
        Company company({{90, 90, 90}, {91, 91, 91}, {10, 10, 10}});
        company.metrics.netProfit = {10000, kNoAmount, kNoAmount};
        const Summary some = company.results().summary;
        QCOMPARE(some.all.withProfit, std::int64_t{1});
        QCOMPARE(some.types[std::size_t(CustomerType::Core)].customers, std::int64_t{2});
        QCOMPARE(some.types[std::size_t(CustomerType::Core)].withProfit, std::int64_t{1});
        company.metrics.netProfit = {10000, 0, -5};
        QCOMPARE(company.results().summary.all.withProfit, std::int64_t{3});
        company.metrics.netProfit.assign(3, kNoAmount);
        QCOMPARE(company.results().summary.all.withProfit, std::int64_t{0});
    }

    void threads_doNotChangeABit()
    {
        const Company company = crowd(10000, 1);
        const Results one = company.results(1);
        QVERIFY(one.scored > 8000);
        for (const int threads : {2, 3, 8})
            QVERIFY(sameBits(one, company.results(threads)));
    }

    void theOrderOfTheRows_doesNotChangeABit()
    {
        const Company company = crowd(5000, 2);
        const Results straight = company.results();
        Company shuffled = company;
        std::vector<std::size_t> order(5000);
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::mt19937 random(3);
        std::shuffle(order.begin(), order.end(), random);
        for (std::size_t i = 0; i < order.size(); ++i) {
            for (std::size_t m = 0; m < 3; ++m) {
                shuffled.metrics.columns[m].values[i] = company.metrics.columns[m].values[order[i]];
                shuffled.metrics.columns[m].present[i] = company.metrics.columns[m].present[order[i]];
            }
            shuffled.metrics.netSales[i] = company.metrics.netSales[order[i]];
            shuffled.metrics.grossMargin[i] = company.metrics.grossMargin[order[i]];
            shuffled.metrics.netProfit[i] = company.metrics.netProfit[order[i]];
        }
        const Results other = shuffled.results();
        QCOMPARE(other.clvCut, straight.clvCut);
        QCOMPARE(other.histogram, straight.histogram);
        for (std::size_t i = 0; i < order.size(); ++i) {
            QCOMPARE(other.composite[i], straight.composite[order[i]]);
            QCOMPARE(other.types[i], straight.types[order[i]]);
            QCOMPARE(other.tiers[i], straight.tiers[order[i]]);
        }
        for (std::size_t t = 0; t < kTypeCount; ++t)
            QVERIFY(sameBits(other.summary.types[t], straight.summary.types[t]));
    }

    // The engine keeps sums between runs; a fresh one keeps nothing. Weights wander, jump, stand still and
    // come back.
    void aWanderingEngine_agreesWithAFreshOne()
    {
        const Company company = crowd(3000, 4);
        const ScoreTable scores = company.scores();
        for (const CompositeKind kind : {CompositeKind::ByFactor, CompositeKind::Pooled}) {
            StratifierInput input;
            input.customers = scores.customers;
            for (const std::vector<float>& column : scores.columns)
                input.columns.push_back(column.data());
            input.factorAxes = {kClv, kNp};
            input.factorMetrics = {2, 1};
            input.status = scores.status.data();
            input.money = {company.metrics.netSales.data(), company.metrics.grossMargin.data(),
                           company.metrics.netProfit.data()};
            input.composite = kind;
            const CutRules cuts = cutRules(company.project.rules);
            Stratifier wandering(input);
            const std::vector<TreeWeights> path = {
                {{6, 4}, {{7, 3}, {1}}}, {{6, 4}, {{8, 3}, {1}}}, {{6, 4}, {{9, 3}, {1}}},
                {{6, 4}, {{9, 3}, {1}}}, {{5, 5}, {{9, 3}, {1}}}, {{5, 5}, {{9, 5}, {1}}},
                {{5, 5}, {{9, 6}, {2}}}, {{5, 5}, {{9, 6}, {0}}}, {{1, 9}, {{0, 6}, {4}}},
                {{1, 9}, {{0, 7}, {4}}}, {{0, 9}, {{2, 7}, {4}}}, {{6, 4}, {{7, 3}, {1}}},
            };
            for (const TreeWeights& weights : path) {
                Stratifier fresh(input);
                QVERIFY(sameBits(wandering.run(weights, cuts), fresh.run(weights, cuts)));
            }
        }
    }

    void usedResults_serveAgain()
    {
        const Company company = crowd(500, 5);
        Results results = crowd(900, 6).results();
        stratify(company.project, company.metrics, company.scores(), 1, results);
        QVERIFY(sameBits(results, company.results()));
    }

    // The window keeps one engine while weights and cuts are dragged.
    void liveResults_followTheProject()
    {
        Company company = crowd(2000, 7);
        company.project.overrides
            = {{.customerId = "C1003", .type = CustomerType::Core, .reason = {}, .author = {}},
               {.customerId = "C1010", .type = CustomerType::Marginal, .reason = {}, .author = {}}};
        const auto metrics = std::make_shared<const MetricTable>(company.metrics);
        const auto scores = std::make_shared<const ScoreTable>(company.scores());
        LiveResults live(company.project, metrics, scores);
        const auto agrees = [&] {
            live.update(company.project);
            const Results fresh = stratify(company.project, *metrics, *scores);
            return sameBits(live.results(), fresh)
                && sameBits(live.results().scoredMetrics, fresh.scoredMetrics)
                && live.results().metrics == fresh.metrics
                && sameBits(live.results().isOverridden, fresh.isOverridden);
        };
        QVERIFY(agrees());
        std::vector<Factor>& factors = company.project.framework.factors;
        for (const int weight : {7000, 8000, 0, 10000, 2500}) {
            factors[0].metrics[0].weight = weight;
            factors[0].metrics[1].weight = 10000 - weight;
            QVERIFY(live.follows(company.project, metrics, scores));
            QVERIFY(agrees());
        }
        factors[1].isExcluded = true;
        QVERIFY(agrees());
        company.project.rules.clvCut = {CutKind::Score, 33};
        QVERIFY(agrees());
        factors[0].axis = kNp;
        QVERIFY(!live.follows(company.project, metrics, scores));
        factors[0].axis = kClv;
        company.project.overrides.pop_back();
        QVERIFY(!live.follows(company.project, metrics, scores));
    }

    // AWARD and electoral examples are in tst_weights; these two are exact: 1/7 seven times, and 25/48,
    // 13/48, 7/48, 3/48.
    void printedShares_addUpToOneHundred()
    {
        QCOMPARE(sharesOfHundred({1, 1, 1, 1, 1, 1, 1}),
                 (std::vector<double>{14.3, 14.3, 14.3, 14.3, 14.3, 14.3, 14.2}));
        QCOMPARE(sharesOfHundred({25, 13, 7, 3}), (std::vector<double>{52.1, 27.1, 14.6, 6.2}));
        QCOMPARE(sharesOfHundred({0, 0}), (std::vector<double>{0, 0}));
        QVERIFY(sharesOfHundred({}).empty());
        // By hand: 0 + 0 + 0 + 0, two are left for 0.8 and the first of 0.4.
        QCOMPARE(wholeUnits({0.4, 0.4, 0.4, 0.8}), (std::vector<double>{1, 0, 0, 1}));
        // -2 + 2 + 0, one is left for the half.
        QCOMPARE(wholeUnits({-1.5, 2.25, 0.25}), (std::vector<double>{-1, 2, 0}));
        QCOMPARE(wholeUnits({10.6, -3.2}), (std::vector<double>{10, -3})); // 7.4, and 10.6 gives way
        QCOMPARE(wholeUnits({0.1, 0.2}), (std::vector<double>{0, 0}));
        QVERIFY(wholeUnits({}).empty());
        QCOMPARE(wholeUnits({0.4, 0.7}, 2), (std::vector<double>{1, 1}));
        QCOMPARE(wholeUnits({0.4, 0.7}, 0), (std::vector<double>{0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestStratify)
#include "tst_stratify.moc"
