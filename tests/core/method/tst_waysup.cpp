#include "core/method/waysup.h"
#include "tests/core/method/smallcompany.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace strata;

namespace {

constexpr auto kClv = Axis::CustomerLifetimeValue;
constexpr auto kNp = Axis::NetProfit;
constexpr double kMissing = -5000.0;

bool isClose(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

// Three metrics of 0..1 on the first axis, weighed 50, 30 and 20 percent, and one on the second.
SmallCompany additive(double clvCut, const std::vector<double>& values)
{
    SmallCompany company;
    std::vector<Metric> three{SmallCompany::plain("a", 5000), SmallCompany::plain("b", 3000),
                              SmallCompany::plain("c", 2000)};
    for (Metric& metric : three)
        metric.value.best = 1.0;
    company.project.framework.factors
        = {SmallCompany::factor("f", kClv, 5000, three),
           SmallCompany::factor("g", kNp, 5000, {SmallCompany::plain("p", 10000)})};
    company.project.rules.clvCut = {CutKind::Score, clvCut};
    company.project.rules.netProfitCut = {CutKind::Score, 50};
    company.project.rules.tierKind = TierKind::Score;
    company.project.rules.tiers = {{"A", 0}, {"B", 0}};
    std::vector<double> row = values;
    row.push_back(80);
    company.fill({"a", "b", "c", "p"}, {row, {0, 0, 0, 0}, {1, 1, 1, 100}});
    return company;
}

WaysUp waysOf(const SmallCompany& company, std::size_t customer, std::size_t mostPairs = 5)
{
    return waysUp(company.project, company.metrics, company.scores(), company.results(), customer, mostPairs);
}

const Way* wayThrough(const std::vector<Way>& ways, const std::string& metric)
{
    for (const Way& way : ways)
        if (way.steps.size() == 1 && way.steps.front().metric == metric)
            return &way;
    return nullptr;
}

// The company with other values of one customer, and with the cuts held where they are.
struct Retried
{
    SmallCompany company;
    std::size_t customer;

    Retried(const SmallCompany& of, const Results& results, std::size_t index)
        : company(of)
        , customer(index)
    {
        Rules& rules = company.project.rules;
        rules.clvCut = {CutKind::Score, results.clvCut};
        rules.netProfitCut = {CutKind::Score, results.netProfitCut};
        rules.tierKind = TierKind::Score;
        for (std::size_t t = 0; t < results.tierCuts.size(); ++t)
            rules.tiers[t].limit = results.tierCuts[t];
    }

    void set(const std::string& metric, double value)
    {
        for (MetricColumn& column : company.metrics.columns)
            if (column.id == metric)
                column.values[customer] = value;
    }

    bool reaches(const WayGoal& goal)
    {
        if (goal.netProfitNow)
            company.metrics.netProfit[customer] = 0;
        const Results then = company.results();
        if (goal.tier)
            return then.tiers[customer] >= 0 && static_cast<std::size_t>(then.tiers[customer]) <= *goal.tier;
        const auto type = static_cast<CustomerType>(then.computedTypes[customer]);
        return type == *goal.type || type == CustomerType::Core;
    }
};

double tried(const WayStep& step)
{
    if (!step.isPast)
        return step.to;
    return std::nextafter(step.to, step.isUp ? HUGE_VAL : -HUGE_VAL);
}

ValueFunction randomFunction(std::mt19937& random)
{
    ValueFunction function;
    const auto number = [&](unsigned below) { return static_cast<double>(random() % below); };
    function.higherIsBetter = random() % 2 == 0;
    switch (random() % 5) {
    case 0:
        function.kind = ValueKind::Linear;
        function.worst = function.higherIsBetter ? number(20) : 60 + number(40);
        function.best = function.higherIsBetter ? 60 + number(40) : number(20);
        break;
    case 1: {
        function.kind = ValueKind::Piecewise;
        double value = number(20);
        for (std::size_t k = 0; k < 2 + random() % 5; ++k) {
            function.points.push_back({value, number(101)}); // rising, falling and flat parts
            value += 1 + number(30);
        }
        break;
    }
    case 2: {
        function.kind = ValueKind::Thresholds;
        double value = number(20);
        for (std::size_t k = 0; k < 2 + random() % 5; ++k) {
            function.points.push_back({value, number(101)});
            value += 1 + number(25);
        }
        break;
    }
    case 3:
        function.kind = ValueKind::Percentile;
        break;
    default:
        function.kind = ValueKind::Pareto;
        break;
    }
    return function;
}

SmallCompany randomCompany(std::mt19937& random)
{
    const auto number = [&](unsigned below) { return static_cast<double>(random() % below); };
    SmallCompany company;
    const std::vector<std::string> ids{"a", "b", "order_count", "c", "d", "active_months"};
    std::vector<Metric> all;
    for (const std::string& id : ids) {
        Metric metric = SmallCompany::plain(id, 1 + static_cast<int>(random() % 5000));
        metric.value = randomFunction(random);
        metric.missing = random() % 3 == 0 ? MissingPolicy::Middle : MissingPolicy::Reweigh;
        all.push_back(metric);
    }
    company.project.framework.factors
        = {SmallCompany::factor("f", kClv, 1 + static_cast<int>(random() % 6000), {all[0], all[1], all[2]}),
           SmallCompany::factor("g", kNp, 1 + static_cast<int>(random() % 6000), {all[3], all[4]}),
           SmallCompany::factor("h", kNp, 1 + static_cast<int>(random() % 6000), {all[5]})};
    std::vector<std::vector<double>> rows;
    for (std::size_t i = 0; i < 25; ++i) {
        std::vector<double> row;
        for (std::size_t m = 0; m < ids.size(); ++m) {
            // Many equal values, so that ranks have ties.
            double value = m == 5 ? number(13) : m == 2 ? number(30) : number(200) / 2.0;
            if (random() % 15 == 0)
                value = kMissing;
            row.push_back(value);
        }
        rows.push_back(row);
    }
    company.fill(ids, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        company.metrics.netSales[i] = static_cast<Amount>(random() % 1000000);
        company.metrics.netProfit[i] = static_cast<Amount>(random() % 1000000) - 300000;
    }
    if (random() % 2 == 0) {
        company.project.rules.clvCut = {CutKind::Score, 30.0 + number(50)};
        company.project.rules.netProfitCut = {CutKind::Score, 30.0 + number(50)};
    }
    if (random() % 3 == 0)
        company.project.rules.tierKind = TierKind::ValueShare;
    return company;
}

} // namespace

class TestWaysUp : public QObject
{
    Q_OBJECT

private slots:
    // Published with the additive model (weights 0.5, 0.3, 0.2; values 0.4, 0.6, 0.5; score 0.48, cut 0.55):
    // 0.14, 0.2333333333 and 0.35 more of one metric.
    void oneMetric_risesByWhatIsMissingOverItsWeight()
    {
        const WaysUp ways = waysOf(additive(55, {0.4, 0.6, 0.5}), 0);
        QCOMPARE(ways.none, NoWays::None);
        QCOMPARE(ways.goals.size(), std::size_t{1});
        QVERIFY(ways.goals[0].type == CustomerType::Core);
        QCOMPARE(ways.goals[0].missed.size(), std::size_t{1});
        QVERIFY(isClose(ways.goals[0].missed[0].score, 48, 1e-5));
        QVERIFY(isClose(ways.goals[0].missed[0].cut, 55, 0));
        QCOMPARE(ways.goals[0].alone.size(), std::size_t{3});
        const std::pair<const char*, double> expected[] = {{"a", 0.54}, {"b", 0.8333333333}, {"c", 0.85}};
        for (const auto& [metric, to] : expected) {
            const Way* way = wayThrough(ways.goals[0].alone, metric);
            QVERIFY(way);
            QVERIFY2(isClose(way->steps[0].to, to, 1e-6), metric); // the grid of the scores
        }
    }

    // Published: weights 0.5, 0.3, 0.2; values 0.9, 0.2, 0.1; score 0.53, cut 0.7: 0.34 more of the first
    // would be above 1.
    void aMetricWithoutRoom_isNoWay()
    {
        const WaysUp ways = waysOf(additive(70, {0.9, 0.2, 0.1}), 0);
        QCOMPARE(ways.goals.size(), std::size_t{1});
        QVERIFY(!wayThrough(ways.goals[0].alone, "a"));
        QVERIFY(isClose(wayThrough(ways.goals[0].alone, "b")->steps[0].to, 0.2 + 0.5666666667, 1e-6));
        QVERIFY(isClose(wayThrough(ways.goals[0].alone, "c")->steps[0].to, 0.95, 1e-6));
    }

    // Published with the first case: days to pay, linear from 60 (worst) to 20 (best); 44 days have to become
    // 38.4.
    void theChange_isSaidInTheMetricsOwnUnit()
    {
        SmallCompany company = additive(55, {0.4, 0.6, 0.5});
        company.project.framework.factors[0].metrics[0].value
            = {.kind = ValueKind::Linear, .worst = 60, .best = 20, .points = {}};
        company.metrics.columns[0].values = std::vector<double>{44, 60, 20};
        const WaysUp ways = waysOf(company, 0);
        const WayStep step = wayThrough(ways.goals[0].alone, "a")->steps[0];
        QVERIFY(isClose(step.from, 44, 0));
        QVERIFY(isClose(step.to, 38.4, 1e-4));
        QVERIFY(isClose(step.scoreFrom, 40, 1e-5));
        QVERIFY(isClose(step.scoreTo, 54, 1e-4));
        QVERIFY(isClose(wayThrough(ways.goals[0].alone, "a")->effort, 14.0 / 60.0, 1e-6));
    }

    // Published: the smallest joint change in L2, dv = (T - s) w / |w|^2.
    void theLeastJointChange_isThePublishedOne()
    {
        const std::vector<double> change = leastChange({0.5, 0.3, 0.2}, {1, 1, 1}, 0.07);
        QVERIFY(isClose(change[0], 0.0921052632, 1e-10));
        QVERIFY(isClose(change[1], 0.0552631579, 1e-10));
        QVERIFY(isClose(change[2], 0.0368421053, 1e-10));
    }

    // By hand: 0.5 x 0.2 + 0.5 x 0.8 is all there is; beyond it there is nothing.
    void theLeastJointChange_staysWithinWhatIsOpen()
    {
        const std::vector<double> full = leastChange({0.5, 0.5}, {0.2, 0.8}, 0.5);
        QVERIFY(isClose(full[0], 0.2, 1e-12) && isClose(full[1], 0.8, 1e-12));
        QVERIFY(leastChange({0.5, 0.5}, {0.2, 0.8}, 0.51).empty());
        // The large one would take 2.4 of its 1: it stays there, the other does the rest.
        const std::vector<double> clipped = leastChange({1.0, 0.1}, {1.0, 10.0}, 1.5);
        QVERIFY(isClose(clipped[0] + 0.1 * clipped[1], 1.5, 1e-12));
        QVERIFY(clipped[0] <= 1.0);
    }

    // By hand: at 0.4 and 0.1 neither a nor b lifts 23 to 90 alone; together they do. c = weight x open: 30
    // and 27 of the 57 needed... 0.5 x 60 + 0.3 x 90 + 0.2 x 100 = 77 in all.
    void whereOneIsNotEnough_twoMayBe()
    {
        const WaysUp ways = waysOf(additive(75, {0.4, 0.1, 0.0}), 0);
        QVERIFY(ways.goals[0].alone.empty());
        QCOMPARE(ways.goals[0].pairs.size(), std::size_t{1});
        const Way& pair = ways.goals[0].pairs[0];
        QCOMPARE(pair.steps[0].metric, std::string("a"));
        QCOMPARE(pair.steps[1].metric, std::string("b"));
        // 23 + 0.5 (a - 40) + 0.3 (b - 10) = 75
        QVERIFY(isClose(0.5 * (pair.steps[0].scoreTo - 40) + 0.3 * (pair.steps[1].scoreTo - 10), 52, 1e-4));
        QVERIFY(isClose(pair.effort, 52.0 / std::sqrt(30.0 * 30.0 + 27.0 * 27.0), 1e-4)
                || pair.steps[0].scoreTo > 99.99 || pair.steps[1].scoreTo > 99.99);
    }

    void marginal_hasBothNeighboursAndCore()
    {
        SmallCompany company = additive(55, {0.4, 0.6, 0.5});
        company.metrics.columns[3].values[0] = 30;
        const WaysUp ways = waysOf(company, 0);
        QCOMPARE(ways.goals.size(), std::size_t{3});
        QVERIFY(ways.goals[0].type == CustomerType::Opportunistic);
        QCOMPARE(ways.goals[0].alone.size(), std::size_t{1});
        QVERIFY(isClose(ways.goals[0].alone[0].steps[0].to, 50, 1e-4));
        QVERIFY(ways.goals[1].type == CustomerType::ServiceDrain);
        QCOMPARE(ways.goals[1].alone.size(), std::size_t{3});
        QVERIFY(ways.goals[2].type == CustomerType::Core);
        QCOMPARE(ways.goals[2].missed.size(), std::size_t{2});
        QVERIFY(ways.goals[2].alone.empty());
        QCOMPARE(ways.goals[2].pairs.size(), std::size_t{3}); // p with each of the three
    }

    void whoLosesMoney_isToldWhatProfitIsNeeded()
    {
        SmallCompany company = additive(40, {0.4, 0.6, 0.5}); // both scores are enough
        company.metrics.netProfit = {-1234567, 5000000, kNoAmount};
        const WaysUp ways = waysOf(company, 0);
        QCOMPARE(ways.goals.size(), std::size_t{1});
        QVERIFY(ways.goals[0].type == CustomerType::Core);
        QVERIFY(ways.goals[0].missed.empty());
        QVERIFY(isClose(*ways.goals[0].netProfitNow, -123.4567, 1e-12));
        company.project.rules.moneyGuard = false;
        QCOMPARE(waysOf(company, 0).none, NoWays::AtTheTop);
    }

    void aMissingFigure_isNoWayButToFindItOut()
    {
        SmallCompany company = additive(55, {0.4, 0.6, 0.5});
        company.metrics.columns[1].present = std::vector<std::uint8_t>{0, 1, 1};
        company.project.framework.factors[0].metrics[1].missing = MissingPolicy::Worst;
        const WaysUp ways = waysOf(company, 0);
        QCOMPARE(ways.missing, std::vector<std::string>{"b"});
        QVERIFY(!wayThrough(ways.goals[0].alone, "b"));
        for (const Way& pair : ways.goals[0].pairs)
            for (const WayStep& step : pair.steps)
                QVERIFY(step.metric != "b");
    }

    void aStatus_hasNoWays()
    {
        SmallCompany company = additive(55, {0.4, 0.6, 0.5});
        company.project.overrides = {
            {.customerId = "C1000", .type = CustomerType::Excluded, .reason = {}, .author = {}, .date = 0}};
        const WaysUp ways = waysOf(company, 0);
        QCOMPARE(ways.none, NoWays::NoScore);
        QVERIFY(ways.goals.empty() && ways.missing.empty());
        QCOMPARE(waysOf(company, 2).none, NoWays::AtTheTop);
    }

    void aTypeByHand_staysAndSaysSo()
    {
        SmallCompany company = additive(55, {0.4, 0.6, 0.5});
        company.project.overrides
            = {{.customerId = "C1000", .type = CustomerType::Core, .reason = {}, .author = {}, .date = 0}};
        const WaysUp ways = waysOf(company, 0);
        QVERIFY(ways.isByHand);
        QCOMPARE(ways.goals.size(), std::size_t{1}); // of the computed type
    }

    // Whole orders, and not more months than a year has.
    void whatIsCounted_movesByWholeNumbersWithinWhatCanBe()
    {
        SmallCompany company = additive(55, {0.4, 0.6, 0.5});
        std::vector<Metric>& list = company.project.framework.factors[0].metrics;
        list[0].id = company.metrics.columns[0].id = "order_count";
        list[0].value = {.kind = ValueKind::Linear, .worst = 0, .best = 25, .points = {}};
        company.metrics.columns[0].values = std::vector<double>{10, 0, 25}; // 40 points; 13.5 are needed
        list[1].id = company.metrics.columns[1].id = "active_months";
        list[1].value = {.kind = ValueKind::Linear, .worst = 0, .best = 15, .points = {}};
        company.metrics.columns[1].values = std::vector<double>{9, 0, 12}; // 60 points; 12.5 are needed
        const WaysUp ways = waysOf(company, 0);
        QCOMPARE(wayThrough(ways.goals[0].alone, "order_count")->steps[0].to, 14.0);
        QVERIFY(!wayThrough(ways.goals[0].alone, "active_months"));
    }

    // Five others at 10, 20, 20, 30 and 40; the customer at 5 has rank 1 of 6 or 100 x 0.5 / 6 = 8.33. At 30:
    // 4 below and 1 equal, 100 x 4.5 / 6 + ... = 100 x (4 - 1 + 1) / 6: mid-rank (3 + 2 / 2) / 6 = 66.67.
    void aRank_isReachedByOvertaking()
    {
        SmallCompany company;
        Metric ranked = SmallCompany::plain("a", 10000);
        ranked.value = {.kind = ValueKind::Percentile, .points = {}};
        company.project.framework.factors
            = {SmallCompany::factor("f", kClv, 5000, {ranked}),
               SmallCompany::factor("g", kNp, 5000, {SmallCompany::plain("p", 10000)})};
        company.project.rules.netProfitCut = {CutKind::Score, 0};
        company.project.rules.tierKind = TierKind::Score;
        company.project.rules.tiers = {{"A", 0}, {"B", 0}};
        company.fill({"a", "p"}, {{5, 50}, {10, 50}, {20, 50}, {20, 50}, {30, 50}, {40, 50}});
        const auto stepFor = [&](double cut) {
            company.project.rules.clvCut = {CutKind::Score, cut};
            return waysOf(company, 0).goals.at(0).alone.at(0).steps[0];
        };
        // Level with both at 20: 1 below, 3 of the same: (1 + 1.5) / 6 = 41.67. Past them: 3.5 / 6 = 58.33.
        QCOMPARE(stepFor(41).to, 20.0);
        QVERIFY(!stepFor(41).isPast);
        QCOMPARE(stepFor(50).to, 20.0);
        QVERIFY(stepFor(50).isPast);
        QVERIFY(isClose(stepFor(50).scoreTo, 350.0 / 6, 1e-5));
        QCOMPARE(stepFor(66).to, 30.0);
        QVERIFY(!stepFor(66).isPast);
        QCOMPARE(stepFor(91).to, 40.0); // past the best: 5.5 / 6 = 91.67
        QVERIFY(stepFor(91).isPast);
        company.project.rules.clvCut = {CutKind::Score, 92};
        QVERIFY(waysOf(company, 0).goals[0].alone.empty());
    }

    // A found value reaches the goal when the customer is really scored with it, a little less does not, and
    // where none was found none of many values does. In pairs neither change does alone.
    void foundWays_areThoseThatTryingEverythingFinds()
    {
        std::mt19937 random(20);
        int ways = 0;
        int pairs = 0;
        int impossible = 0;
        for (int model = 0; model < 30; ++model) {
            const SmallCompany company = randomCompany(random);
            const Results results = company.results();
            const ScoreTable scores = company.scores();
            WayFinder finder(company.project, company.metrics, scores, results);
            for (std::size_t i = 0; i < company.metrics.customers; i += 8) {
                const WaysUp answer = finder.of(i, 3);
                for (const WayGoal& goal : answer.goals) {
                    for (const Way& way : goal.alone) {
                        const WayStep& step = way.steps[0];
                        ++ways;
                        Retried there(company, results, i);
                        there.set(step.metric, tried(step));
                        QVERIFY2(there.reaches(goal), qPrintable(text(model, i, step)));
                        const bool isWhole = step.metric == "order_count" || step.metric == "active_months";
                        const double back = step.isPast ? 0.0
                            : isWhole                   ? (step.to > step.from ? 1.0 : -1.0)
                                                        : 1e-2 * (step.to - step.from);
                        Retried less(company, results, i);
                        less.set(step.metric, step.to - back);
                        // Where next to nothing is missing, a little less is as good: at the cut is above.
                        const bool isTiny = goal.missed[0].cut - goal.missed[0].score < 0.01;
                        QVERIFY2(isTiny || !less.reaches(goal), qPrintable(text(model, i, step)));
                    }
                    for (const Way& way : goal.pairs) {
                        ++pairs;
                        Retried there(company, results, i);
                        for (const WayStep& step : way.steps) {
                            there.set(step.metric, tried(step));
                            Retried one(company, results, i);
                            one.set(step.metric, tried(step));
                            QVERIFY2(!one.reaches(goal), qPrintable(text(model, i, step)));
                        }
                        QVERIFY2(there.reaches(goal), qPrintable(text(model, i, way.steps[0])));
                    }
                    if (goal.missed.empty())
                        continue;
                    const QString nearer = nearerWay(company, results, i, goal, impossible);
                    QVERIFY2(nearer.isEmpty(), qPrintable(QStringLiteral("model %1, ").arg(model) + nearer));
                }
            }
        }
        QVERIFY2(ways > 100 && pairs > 100 && impossible > 50,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(ways).arg(pairs).arg(impossible)));
    }

private:
    static QString text(int model, std::size_t customer, const WayStep& step)
    {
        return QStringLiteral("model %1, customer %2, %3 from %4 to %5, past %6, score %7 to %8")
            .arg(model)
            .arg(customer)
            .arg(QString::fromStdString(step.metric))
            .arg(step.from, 0, 'g', 17)
            .arg(step.to, 0, 'g', 17)
            .arg(step.isPast)
            .arg(step.scoreFrom)
            .arg(step.scoreTo);
    }

    // Many values of every metric: none that is nearer than the one found reaches the goal. Counts the
    // metrics without a way. Says which value does; empty: none.
    static QString nearerWay(const SmallCompany& company, const Results& results, std::size_t customer,
                             const WayGoal& goal, int& impossible)
    {
        for (const Factor& factor : company.project.framework.factors)
            for (const Metric& metric : factor.metrics) {
                const MetricColumn& column = *company.metrics.find(metric.id);
                if (!column.present[customer])
                    continue;
                const Way* way = wayThrough(goal.alone, metric.id);
                impossible += way ? 0 : 1;
                const double from = column.values[customer];
                const double reach = way ? std::abs(way->steps[0].to - from) * (1 - 1e-4)
                                         : std::numeric_limits<double>::max();
                const bool isRanked
                    = metric.value.kind == ValueKind::Percentile || metric.value.kind == ValueKind::Pareto;
                const bool isWhole = metric.id == "order_count" || metric.id == "active_months";
                std::vector<double> values;
                for (int k = isWhole ? 0 : -20; k <= (metric.id == "active_months" ? 12 : 120); k += 6)
                    values.push_back(k + (isWhole ? 0.0 : 0.25));
                for (std::size_t other = customer % 3; other < column.values.size(); other += 3)
                    values.push_back(column.values[other]);
                for (const double value : values) {
                    // A rank's way is sought on the better side only.
                    const bool isWorse = (value < from) == metric.value.higherIsBetter;
                    if (std::abs(value - from) >= reach || (isRanked && isWorse))
                        continue;
                    Retried there(company, results, customer);
                    there.set(metric.id, value);
                    if (there.reaches(goal))
                        return QStringLiteral("customer %1, %2 at %3")
                            .arg(customer)
                            .arg(QString::fromStdString(metric.id))
                            .arg(value);
                }
            }
        return {};
    }
};

QTEST_APPLESS_MAIN(TestWaysUp)
#include "tst_waysup.moc"
