#include "core/method/catalogue.h"
#include "core/method/explain.h"
#include "core/method/explainvalue.h"
#include "core/method/rated.h"
#include "core/sample/sample.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace strata;

namespace {

constexpr double kGrid = 1e-5; // scores lie on a grid of 100 / 2^24

bool isNear(double a, double b, double slack = kGrid)
{
    return std::abs(a - b) <= slack * std::max(1.0, std::abs(b));
}

// The formula of domain.md by hand: what the terms of a value say, put together per metric and not by shape.
double byHand(const std::string& id, const std::vector<ValueTerm>& terms)
{
    const auto at = [&](std::size_t k) { return terms.at(k).value; };
    if (id == "net_sales" || id == "gm_dollars" || id == "net_profit_dollars" || id == "recency_days")
        return at(0) - at(1);
    if (id == "order_count" || id == "unique_products" || id == "line_count")
        return at(0);
    if (id == "active_months")
        return terms.size() == 1 ? at(0) : at(0) * 12 / at(1);
    if (id == "sales_growth")
        return at(0) / at(1) - 1.0;
    if (id == "discount_pct")
        return (at(1) - at(0)) / at(1);
    if (id == "net_profit_pct")
        return (at(0) - at(1)) / at(2);
    if (id == "delivery_cost_pct")
        return at(2) <= 0 ? 10.0 : std::min(10.0, (at(0) - at(1)) / at(2));
    return at(0) / at(1);
}

// Every kind of value function, every policy for missing values, all statuses, the guard and both words of a
// person.
Project oddProject()
{
    Project project = sampleProject();
    project.dataset = assemble(makeSample(150));
    const Customers& customers = project.dataset->customers;
    Ratings& ratings = project.ratings.edit();
    ratings.qualities = {{.name = "Fit", .question = {}, .low = {}, .high = {}}};
    for (std::size_t i = 0; i < customers.size(); i += 3) {
        ratings.set("Fit", customers.ids[i], "p1", int(1 + i % 10));
        ratings.set("Fit", customers.ids[i], "p2", int(1 + i / 3 % 10));
    }
    const auto metric = [](const char* id, int weight, ValueFunction value, MissingPolicy missing) {
        return Metric{.id = id, .weight = weight, .value = std::move(value), .missing = missing};
    };
    const ValueFunction steps{.kind = ValueKind::Thresholds,
                              .points = {{0, 10}, {10, 40}, {30, 70}, {100, 95}}};
    const ValueFunction bent{.kind = ValueKind::Piecewise,
                             .points = {{0.0, 0}, {0.2, 30}, {0.3, 80}, {0.5, 100}}};
    const ValueFunction straight{.kind = ValueKind::Linear, .worst = 60, .best = 10, .points = {}};
    const ValueFunction ranks{.kind = ValueKind::Percentile, .higherIsBetter = false, .points = {}};
    const ValueFunction shares{.kind = ValueKind::Pareto, .points = {}};
    const ValueFunction unusable{.kind = ValueKind::Piecewise, .points = {{0, 0}}};
    project.framework.factors = {
        {.id = "power",
         .name = "Power",
         .question = {},
         .axis = Axis::CustomerLifetimeValue,
         .weight = 3333,
         .metrics
         = {metric("net_sales", 5000, shares, MissingPolicy::Reweigh),
            metric("order_count", 3001, steps, MissingPolicy::Reweigh),
            metric("rating:Fit", 1999, {.kind = ValueKind::Linear, .worst = 1, .best = 10, .points = {}},
                   MissingPolicy::Reweigh)}},
        {.id = "fit",
         .name = "Fit",
         .question = {},
         .axis = Axis::CustomerLifetimeValue,
         .weight = 1667,
         .metrics = {metric("rating:Fit", 10000, ranks, MissingPolicy::Reweigh)}},
        {.id = "profit",
         .name = "Profit",
         .question = {},
         .axis = Axis::NetProfit,
         .weight = 4000,
         .metrics = {metric("gm_pct", 4000, bent, MissingPolicy::Worst),
                     metric("net_profit_dollars", 4000, {.kind = ValueKind::Percentile, .points = {}},
                            MissingPolicy::Unclassified),
                     metric("tenure_years", 1500, unusable, MissingPolicy::Reweigh),
                     metric("rating:Fit", 500, shares, MissingPolicy::Worst)}},
        {.id = "cost",
         .name = "Cost",
         .question = {},
         .axis = Axis::NetProfit,
         .weight = 1000,
         .metrics = {metric("days_to_pay", 5000, straight, MissingPolicy::Middle),
                     metric("rating:Fit", 2500, ranks, MissingPolicy::Middle),
                     metric("nobody_knows", 2500, ranks, MissingPolicy::Reweigh)}},
    };
    project.rates.perOrder = 45.0;
    project.rates.perLine = 6.0;
    project.rates.receivablesRate = 0.08;
    project.rules.inactiveMonths = 2;
    project.rules.newMonths = 30;
    project.rules.newOrders = 4;
    project = withOverride(project, {customers.ids[4], CustomerType::Core, "Key account", "Ann", 15000});
    project = withOverride(project, {customers.ids[7], CustomerType::Excluded, "House", "Bob", 15001});
    return project;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = oddProject();
        m_now = evaluate(m_project);
        std::mt19937 random(7);
        for (std::size_t i = 0; i < m_now.metrics.customers; ++i)
            m_customers.push_back(i);
        std::shuffle(m_customers.begin(), m_customers.end(), random);
    }

    void factorsAxesAndComposites_areTheSumsOfTheirTerms()
    {
        int scored = 0, shared = 0, substitutes = 0;
        for (const std::size_t i : m_customers) {
            const Results& results = m_now.results;
            for (std::size_t f = 0; f < m_project.framework.factors.size(); ++f) {
                const ExplainedMean mean = explainFactorScore(m_project, m_now.metrics, m_now.scores, f, i);
                if (results.factors[f][i] < 0.0) {
                    QCOMPARE(mean.score, -1.0);
                    continue;
                }
                double weights = 0.0, sum = 0.0, shares = 0.0, again = 0.0;
                for (const MeanTerm& term : mean.terms) {
                    shares += term.share;
                    substitutes += term.isSubstitute;
                    if (term.score < 0.0)
                        continue;
                    weights += term.weight;
                    sum += term.weight * term.score;
                    again += term.share * term.score;
                }
                shared += mean.sharedOut > 0;
                QVERIFY(isNear(sum / weights, results.factors[f][i]));
                QVERIFY(isNear(again, results.factors[f][i]));
                QVERIFY(isNear(shares, 1.0, 1e-12));
            }
            const ExplainedComposite whole = explainComposite(m_project, results, i);
            QVERIFY(isNear(whole.score, results.composite[i]));
            if (results.composite[i] < 0.0)
                continue;
            ++scored;
            QVERIFY(isNear(whole.clv, results.clv[i]));
            QVERIFY(isNear(whole.netProfit, results.netProfit[i]));
            QVERIFY(isNear(0.5 * results.clv[i] + 0.5 * results.netProfit[i], results.composite[i]));
            double sum = 0.0;
            for (const MeanTerm& term : whole.factors.terms)
                sum += term.share * term.score;
            QVERIFY(isNear(sum, results.composite[i]));
        }
        QVERIFY(scored > 40);
        QVERIFY(shared > 20); // the case is there: a missing metric's weight was shared out
        QVERIFY(substitutes > 0);
    }

    void anAxisWithoutWeight_isTheMeanOfItsFactors()
    {
        Project project = m_project;
        project.framework.factors[0].weight = project.framework.factors[1].weight = 0;
        project.framework.factors[2].weight = 8000;
        project.framework.factors[3].weight = 2000;
        const Evaluation now = evaluate(project);
        int seen = 0;
        for (const std::size_t i : m_customers) {
            const ExplainedMean axis = explainAxisScore(project, now.results, Axis::CustomerLifetimeValue, i);
            if (now.results.clv[i] < 0.0)
                continue;
            ++seen;
            QVERIFY(axis.isEqual);
            QVERIFY(isNear(axis.score, now.results.clv[i]));
            QVERIFY(isNear(explainComposite(project, now.results, i).score, now.results.composite[i]));
        }
        QVERIFY(seen > 40);
    }

    void metricScores_followFromTheirValueFunction()
    {
        std::map<ExplainedScore::Rule, int> seen;
        using Rule = ExplainedScore::Rule;
        for (std::size_t f = 0; f < m_project.framework.factors.size(); ++f) {
            for (std::size_t m = 0; m < m_project.framework.factors[f].metrics.size(); ++m) {
                for (const std::size_t i : m_customers) {
                    const ExplainedScore score
                        = explainMetricScore(m_project, m_now.metrics, m_now.scores, f, m, i);
                    ++seen[score.rule];
                    const auto& points = score.function.points;
                    const double x = score.value.value_or(0.0);
                    double expected = -1.0;
                    switch (score.rule) {
                    case Rule::NotScored:
                    case Rule::LeftOut:
                        break;
                    case Rule::Middle:
                    case Rule::NoSpread:
                    case Rule::Unusable:
                        expected = 50.0;
                        break;
                    case Rule::Worst:
                        expected = 0.0;
                        break;
                    case Rule::Linear:
                        expected = std::clamp((x - score.function.worst)
                                                  / (score.function.best - score.function.worst) * 100.0,
                                              0.0, 100.0);
                        break;
                    case Rule::Piecewise: {
                        const ValuePoint a = points[score.low], b = points[score.high];
                        expected = score.low == score.high
                            ? a.score
                            : a.score + (b.score - a.score) * (x - a.value) / (b.value - a.value);
                        QVERIFY(score.low == score.high || (x >= a.value && x < b.value));
                        break;
                    }
                    case Rule::Percentile:
                        expected
                            = 100.0 * (double(score.worse) + double(score.equal) / 2) / double(score.scored);
                        break;
                    case Rule::Thresholds:
                        expected = points[score.low].score;
                        QVERIFY(score.low == 0 || x >= points[score.low].value);
                        QVERIFY(score.high == score.low || x < points[score.high].value);
                        break;
                    case Rule::Pareto:
                        expected = x > 0 ? 100.0 * (score.smaller + score.own / 2) / score.total : 0.0;
                        break;
                    }
                    QVERIFY2(
                        isNear(score.score, expected),
                        qPrintable(
                            QStringLiteral("%1 %2: %3 not %4").arg(f).arg(m).arg(score.score).arg(expected)));
                }
            }
        }
        for (const Rule rule :
             {Rule::NotScored, Rule::LeftOut, Rule::Middle, Rule::Worst, Rule::Unusable, Rule::Linear,
              Rule::Piecewise, Rule::Percentile, Rule::Thresholds, Rule::Pareto})
            QVERIFY2(seen[rule] > 0, qPrintable(QString::number(int(rule))));
    }

    void types_followFromCutsGuardStatusesAndWords()
    {
        using Rule = ExplainedType::Rule;
        std::map<Rule, int> seen;
        int words = 0;
        for (const std::size_t i : m_customers) {
            const ExplainedType type = explainType(m_project, m_now.metrics, m_now.scores, m_now.results, i);
            ++seen[type.rule];
            CustomerType expected = CustomerType::NotEnoughData;
            switch (type.rule) {
            case Rule::Scores:
                expected = type.isClvHigh
                    ? (type.isNetProfitHigh ? CustomerType::Core : CustomerType::ServiceDrain)
                    : (type.isNetProfitHigh ? CustomerType::Opportunistic : CustomerType::Marginal);
                QVERIFY(!type.isClvHigh || type.clv >= type.clvCut - kGrid * 2);
                QVERIFY(type.isNetProfitHigh || type.netProfit < type.netProfitCut);
                break;
            case Rule::Guarded:
                QVERIFY(type.isNetProfitHigh && type.profit && *type.profit < 0.0);
                expected = type.isClvHigh ? CustomerType::ServiceDrain : CustomerType::Marginal;
                break;
            case Rule::Excluded:
                expected = CustomerType::Excluded;
                QCOMPARE(type.word.value().author, std::string("Bob"));
                break;
            case Rule::NeverBought:
                QVERIFY(!isKnown(type.firstSale));
                expected = CustomerType::Inactive;
                break;
            case Rule::LongAgo:
                QVERIFY(type.lastSale <= type.limit);
                QCOMPARE(type.limit, addMonths(type.asOf, -2));
                expected = CustomerType::Inactive;
                break;
            case Rule::Recent:
                QVERIFY(type.firstSale > type.limit);
                QCOMPARE(type.limit, addMonths(type.asOf, -30));
                expected = CustomerType::New;
                break;
            case Rule::FewOrders:
                QVERIFY(type.orders < 4);
                expected = CustomerType::New;
                break;
            case Rule::MissingMetric:
                QCOMPARE(type.missing, std::vector<std::string>{"net_profit_dollars"});
                break;
            case Rule::NoScore:
                QVERIFY(type.clv < 0.0 || type.netProfit < 0.0);
                break;
            }
            QCOMPARE(int(type.computed), int(expected));
            if (type.word && type.rule != Rule::Excluded) {
                ++words;
                QCOMPARE(int(type.type), int(type.word->type));
                QCOMPARE(type.word->reason, std::string("Key account"));
            } else {
                QCOMPARE(int(type.type), int(type.computed));
            }
        }
        QCOMPARE(words, 1);
        for (const Rule rule : {Rule::Scores, Rule::Excluded, Rule::LongAgo, Rule::Recent})
            QVERIFY2(seen[rule] > 0, qPrintable(QString::number(int(rule))));
    }

    // The guard needs customers who score high and still lose money: net profit is scored by orders here.
    void theMoneyGuard_isToldApart()
    {
        Project project = m_project;
        project.framework.factors[2].metrics = {{.id = "order_count",
                                                 .weight = kFullWeight,
                                                 .value = {.kind = ValueKind::Percentile, .points = {}}}};
        project.rates.perOrder = 400.0;
        const Evaluation now = evaluate(project);
        int guarded = 0;
        for (const std::size_t i : m_customers) {
            const ExplainedType type = explainType(project, now.metrics, now.scores, now.results, i);
            if (type.rule != ExplainedType::Rule::Guarded)
                continue;
            ++guarded;
            QVERIFY(*type.profit < 0.0);
            QVERIFY(type.computed == CustomerType::ServiceDrain || type.computed == CustomerType::Marginal);
        }
        QVERIFY(guarded > 0);
    }

    void cuts_areWherePlacesSay()
    {
        for (const Axis axis : {Axis::CustomerLifetimeValue, Axis::NetProfit}) {
            const ExplainedCut cut = explainCut(m_project, m_now.results, axis);
            QVERIFY(isNear(cut.lower + cut.fraction * (cut.upper - cut.lower), cut.cut, 1e-9));
            std::vector<double> scores;
            for (const double score : axis == Axis::NetProfit ? m_now.results.netProfit : m_now.results.clv)
                if (score >= 0.0)
                    scores.push_back(score);
            std::sort(scores.begin(), scores.end());
            QCOMPARE(std::size_t(cut.scored), scores.size());
            QCOMPARE(cut.lower, scores[std::size_t(std::floor(cut.place)) - 1]);
            QCOMPARE(cut.place, 1.0 + double(scores.size() - 1) * cut.rule.value / 100.0);
        }
        Project project = m_project;
        project.rules.clvCut = {CutKind::Score, 55.0};
        const ExplainedCut fixed
            = explainCut(project, evaluate(project).results, Axis::CustomerLifetimeValue);
        QCOMPARE(fixed.cut, 55.0);
        QCOMPARE(fixed.place, 0.0);
    }

    void tiers_followFromPlacesAndSums()
    {
        for (const TierKind kind : {TierKind::CustomerShare, TierKind::ValueShare, TierKind::Score}) {
            Project project = m_project;
            project.rules.tierKind = kind;
            if (kind == TierKind::Score)
                project.rules.tiers = {{"A", 60.0}, {"B", 40.0}, {"C", 0.0}};
            const Evaluation now = evaluate(project);
            for (const std::size_t i : m_customers) {
                const ExplainedTier tier = explainTier(project, now.metrics, now.results, i);
                QCOMPARE(tier.tier, int(now.results.tiers[i]));
                if (tier.tier < 0)
                    continue;
                QVERIFY(!tier.lowest || tier.score >= *tier.lowest - 2 * kGrid);
                QVERIFY(!tier.above || tier.score < *tier.above);
                const auto expected
                    = std::count_if(now.results.composite.begin(), now.results.composite.end(),
                                    [&](double score) { return score > tier.score; });
                QCOMPARE(tier.rank.above, std::int64_t(expected));
                if (kind == TierKind::CustomerShare && tier.lowest)
                    QVERIFY(double(tier.rank.above)
                            < std::ceil(tier.limit * double(tier.rank.ranked) / 100.0));
                if (kind == TierKind::ValueShare && tier.above)
                    QVERIFY(tier.salesToHere * 100.0
                            > project.rules.tiers[std::size_t(tier.tier) - 1].limit * tier.salesOfScored
                                - 1.0);
            }
        }
    }

    void values_areTheirFormulaFilledIn()
    {
        std::map<std::string, int> seen;
        for (const MetricInfo& info : catalogue()) {
            const MetricColumn* column = m_now.metrics.find(info.id);
            QVERIFY(column);
            for (std::size_t k = 0; k < 40; ++k) {
                const std::size_t i = m_customers[k];
                const ExplainedValue value = explainValue(m_project, m_now.metrics, info.id, i);
                QCOMPARE(value.value.has_value(), column->present[i] != 0);
                if (!value.value) {
                    QVERIFY(value.terms.empty());
                    continue;
                }
                ++seen[info.id];
                QVERIFY2(!value.terms.empty(), info.id.c_str());
                QVERIFY2(isNear(byHand(info.id, value.terms), column->values[i], 1e-9), info.id.c_str());
                QVERIFY2(isNear(evaluated(value), column->values[i], 1e-9), info.id.c_str());
                double cost = 0.0;
                for (const DriverTerm& driver : value.drivers) {
                    QVERIFY(isNear(driver.count * driver.rate, driver.cost, 1e-4));
                    cost += driver.cost;
                }
                if (!value.drivers.empty())
                    QVERIFY(isNear(cost, value.terms[1].value, 1e-9));
            }
        }
        for (const char* id : {"net_sales", "active_months", "cadence_ratio", "gm_pct", "net_profit_dollars",
                               "days_to_pay", "sales_growth"})
            QVERIFY2(seen[id] > 0, id);
    }

    void aRating_isTheMeanOfItsVotes()
    {
        const ExplainedValue value = explainValue(m_project, m_now.metrics, "rating:Fit", 3);
        QCOMPARE(value.terms.size(), std::size_t(2));
        QCOMPARE(value.terms[0].value, 4.0); // 1 + 3 % 10
        QCOMPARE(value.terms[1].value, 2.0); // 1 + 3 / 3 % 10
        QCOMPARE(*value.value, 3.0);
        QCOMPARE(evaluated(value), 3.0);
        QVERIFY(!explainValue(m_project, m_now.metrics, "rating:Fit", 1).value);
        QVERIFY(!explainValue(m_project, m_now.metrics, "nobody_knows", 3).value);
    }

private:
    Project m_project;
    Evaluation m_now;
    std::vector<std::size_t> m_customers; // in random order
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
