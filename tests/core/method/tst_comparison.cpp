#include "core/method/comparison.h"
#include "core/method/viewpoints.h"
#include "core/sample/sample.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace strata;

namespace {

Metric metric(const std::string& id, int weight)
{
    return {.id = id,
            .weight = weight,
            .value = {.kind = ValueKind::Linear, .worst = 0, .best = 100, .points = {}},
            .missing = MissingPolicy::Reweigh};
}

Factor factor(const std::string& id, Axis axis, int weight, std::vector<Metric> metrics)
{
    return {
        .id = id, .name = id, .question = {}, .axis = axis, .weight = weight, .metrics = std::move(metrics)};
}

Framework tree(int a)
{
    return {{factor("f", Axis::CustomerLifetimeValue, 6000, {metric("a", a), metric("b", 10000 - a)}),
             factor("g", Axis::NetProfit, 4000, {metric("c", 10000)})}};
}

struct Company
{
    Project project;
    std::shared_ptr<const MetricTable> metrics;
    std::shared_ptr<const ScoreTable> scores;

    std::vector<ModelOutcome> outcomes(const std::vector<Scenario>& models) const
    {
        return outcomesOf(project, metrics, scores, models).value();
    }
};

Scenario model(const Project& project, Framework framework)
{
    Scenario scenario;
    scenario.framework = std::move(framework);
    scenario.rules = project.rules;
    scenario.rates = project.rates;
    return scenario;
}

// The cuts are at 50. CLV with a at 50 %, and with a at 80 %:
//        a   b   c    50 %                  80 %
//   Ann  80  10  60   45    opportunistic   66    core
//   Bob  40  70  20   55    service drain   46    marginal
//   Cid  90  90  90   90    core            90    core
//   Dan  55  47  10   51    service drain   53.4  service drain
// Eve is like Dan, but core by hand; Fay is like Dan, but excluded by hand.
Company six()
{
    Company company;
    company.project.framework = tree(5000);
    company.project.rules.clvCut = {CutKind::Score, 50};
    company.project.rules.netProfitCut = {CutKind::Score, 50};
    const std::vector<std::vector<double>> values
        = {{80, 10, 60}, {40, 70, 20}, {90, 90, 90}, {55, 47, 10}, {55, 47, 10}, {55, 47, 10}};
    auto dataset = std::make_shared<Dataset>();
    MetricTable metrics;
    metrics.customers = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        dataset->customers.ids.push_back("C" + std::to_string(i));
        dataset->customers.names.emplace_back();
    }
    company.project.dataset = dataset;
    const std::vector<std::string> ids = {"a", "b", "c"};
    for (std::size_t m = 0; m < ids.size(); ++m) {
        MetricColumn column{.id = ids[m], .values = {}, .present = {}};
        for (const std::vector<double>& row : values) {
            column.values.push_back(row[m]);
            column.present.push_back(1);
        }
        metrics.columns.push_back(column);
    }
    metrics.firstSale.assign(values.size(), kNoDay);
    metrics.lastSale.assign(values.size(), kNoDay);
    metrics.lifetimeOrders.assign(values.size(), 0);
    for (const int sales : {1000, 2000, 3000, 4000, 5000, 6000})
        metrics.netSales.push_back(Amount{sales} * kAmountUnit);
    for (const int profit : {100, -50, 300, -40, 10, 1000})
        metrics.netProfit.push_back(Amount{profit} * kAmountUnit);
    metrics.grossMargin = metrics.netProfit;
    metrics.shareOfSalesWithCost = 1.0;
    company.project.overrides
        = {{.customerId = "C4", .type = CustomerType::Core, .reason = {}, .author = {}, .date = kNoDay},
           {.customerId = "C5", .type = CustomerType::Excluded, .reason = {}, .author = {}, .date = kNoDay}};
    company.metrics = std::make_shared<const MetricTable>(std::move(metrics));
    company.scores = std::make_shared<const ScoreTable>(scoreMetrics(company.project, *company.metrics));
    return company;
}

const TypeFlow* flowOf(const Comparison& comparison, CustomerType from, CustomerType to)
{
    for (const TypeFlow& flow : comparison.flows)
        if (flow.from == from && flow.to == to)
            return &flow;
    return nullptr;
}

using enum CustomerType;

// Two from finance, one from sales, one from nowhere; everybody votes on the factors alone.
Debate votes(bool isRevealed)
{
    Debate debate;
    debate.participants = {{.id = "p1", .name = "Ann", .role = {}, .department = "Finance", .pinHash = {}},
                           {.id = "p2", .name = "Bob", .role = {}, .department = "Sales", .pinHash = {}},
                           {.id = "p3", .name = "Cid", .role = {}, .department = " finance ", .pinHash = {}},
                           {.id = "p4", .name = "Dan", .role = {}, .department = " ", .pinHash = {}},
                           {.id = "p5", .name = "Eve", .role = {}, .department = "Service", .pinHash = {}}};
    Round round;
    round.number = 1;
    round.groups = voteGroups(tree(5000));
    round.openedAt = round.closedAt = 1;
    round.revealedAt = isRevealed ? 1 : 0;
    const auto cast = [&](const std::string& participant, int f) {
        Ballot ballot{.participant = participant, .castAt = 1, .isFromHome = false, .votes = {}};
        ballot.votes.push_back({.factor = {},
                                .rows = {"f", "g"},
                                .method = WeightMethod::Share,
                                .answers = {},
                                .weights = {f, 10000 - f}});
        round.ballots.push_back(ballot);
    };
    cast("p1", 2000);
    cast("p2", 9000);
    cast("p3", 4000);
    cast("p4", 5000);
    debate.rounds.push_back(round);
    return debate;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void flows_sayWhoGoesWhere();
    void flows_tieOutToAllCustomers();
    void money_isTheReferencesAndUnknownStaysUnknown();
    void profitInCore_isAShareOfAll();
    void profitInCore_isSilentWithoutProfit();
    void models_areEvaluatedAsIfTheyWereThePresentOne();
    void models_withTheSameRatesShareTheirMoney();
    void threads_changeNoBit();
    void stopping_givesNothing();
    void departments_areTheVotersOfARevealedRound();
    void aView_isTheMedianOfItsPeople();
    void anUnrevealedRound_saysNothing();
    void equalWeights_leaveOutWhatIsLeftOut();
};

void TestComparison::flows_sayWhoGoesWhere()
{
    const Company company = six();
    const auto outcomes
        = company.outcomes({model(company.project, tree(5000)), model(company.project, tree(8000))});
    const Comparison comparison = compareModels(outcomes[0], outcomes[1]);
    QCOMPARE(comparison.flows.size(), std::size_t(5));
    QCOMPARE(flowOf(comparison, Opportunistic, Core)->customers, std::vector<std::int32_t>{0});
    QCOMPARE(flowOf(comparison, ServiceDrain, Marginal)->customers, std::vector<std::int32_t>{1});
    QCOMPARE(flowOf(comparison, Core, Core)->customers, (std::vector<std::int32_t>{2, 4}));
    QCOMPARE(flowOf(comparison, ServiceDrain, ServiceDrain)->customers, std::vector<std::int32_t>{3});
    QCOMPARE(flowOf(comparison, Excluded, Excluded)->customers, std::vector<std::int32_t>{5});
    QCOMPARE(comparison.changed, 2);
    QCOMPARE(customersChanging(outcomes[0], outcomes[1]), 2);
    QCOMPARE(customersChanging(outcomes[1], outcomes[1]), 0);
    QVERIFY(std::abs(outcomes[1].composite[0] - (0.6 * 66 + 0.4 * 60)) < 1e-4);
}

void TestComparison::flows_tieOutToAllCustomers()
{
    const Company company = six();
    const auto outcomes
        = company.outcomes({model(company.project, tree(5000)), model(company.project, tree(8000))});
    const Comparison comparison = compareModels(outcomes[0], outcomes[1]);
    std::array<std::int64_t, kTypeCount> before{}, after{};
    std::int64_t all = 0;
    for (const TypeFlow& flow : comparison.flows) {
        before[std::size_t(flow.from)] += std::int64_t(flow.customers.size());
        after[std::size_t(flow.to)] += std::int64_t(flow.customers.size());
        all += std::int64_t(flow.customers.size());
    }
    QCOMPARE(all, 6);
    QCOMPARE(comparison.customers, 6);
    QVERIFY(before == comparison.before);
    QVERIFY(after == comparison.after);
    QCOMPARE(comparison.before[std::size_t(ServiceDrain)], 2);
    QCOMPARE(comparison.after[std::size_t(Core)], 3);
}

void TestComparison::money_isTheReferencesAndUnknownStaysUnknown()
{
    Company company = six();
    MetricTable metrics = *company.metrics;
    metrics.netProfit[1] = kNoAmount; // Bob's
    company.metrics = std::make_shared<const MetricTable>(std::move(metrics));
    const auto outcomes
        = company.outcomes({model(company.project, tree(5000)), model(company.project, tree(8000))});
    const Comparison comparison = compareModels(outcomes[0], outcomes[1]);
    const TypeFlow* core = flowOf(comparison, Core, Core);
    QCOMPARE(core->netSales, 8000.0);
    QCOMPARE(core->netProfit, 310.0);
    QCOMPARE(core->withProfit, 2);
    const TypeFlow* bob = flowOf(comparison, ServiceDrain, Marginal);
    QCOMPARE(bob->netSales, 2000.0);
    QCOMPARE(bob->withProfit, 0);
    QCOMPARE(comparison.netSales, 21000.0);
    QCOMPARE(comparison.netProfit, 1370.0);
    QCOMPARE(comparison.withProfit, 5);
}

void TestComparison::profitInCore_isAShareOfAll()
{
    const Company company = six();
    const auto outcomes
        = company.outcomes({model(company.project, tree(5000)), model(company.project, tree(8000))});
    // All together earn 100 - 50 + 300 - 40 + 10 + 1000 = 1320; Cid and Eve 310, with Ann 410.
    QCOMPARE(profitInCore(outcomes[0].summary).value_or(-1), 100.0 * 310 / 1320);
    QCOMPARE(profitInCore(outcomes[1].summary).value_or(-1), 100.0 * 410 / 1320);
}

void TestComparison::profitInCore_isSilentWithoutProfit()
{
    Summary summary;
    QVERIFY(!profitInCore(summary));
    summary.hasCost = true;
    summary.all.withProfit = 3;
    summary.all.netProfit = -10.0;
    QVERIFY(!profitInCore(summary));
    summary.all.netProfit = 0.0;
    QVERIFY(!profitInCore(summary));
}

// Whatever is shared on the way: each model gives what the whole method gives for it alone.
void TestComparison::models_areEvaluatedAsIfTheyWereThePresentOne()
{
    Project project = sampleProject();
    project.dataset = assemble(makeSample(150));
    std::mt19937 random(7);
    std::vector<Scenario> models;
    for (int i = 0; i < 9; ++i) {
        Scenario one = model(project, project.framework);
        for (Factor& row : one.framework.factors)
            row.weight = 100 + int(random() % 5000);
        if (i % 3 == 1)
            one.framework.factors[0].metrics[0].value
                = {.kind = ValueKind::Linear, .worst = 0, .best = 20000, .points = {}};
        if (i % 4 == 2)
            one.rates.perOrder += 25.0;
        if (i % 4 == 3)
            one.rules.inactiveMonths = 3;
        if (i % 2 == 1)
            one.rules.clvCut.value = 45.0;
        if (i == 5) { // a tree of another shape
            one.framework.factors.pop_back();
            one.framework.factors[1].metrics.pop_back();
        }
        models.push_back(std::move(one));
    }
    models.push_back(models[2]);
    Evaluation own = evaluate(project);
    const auto metrics = std::make_shared<const MetricTable>(std::move(own.metrics));
    const auto scores = std::make_shared<const ScoreTable>(std::move(own.scores));
    std::uint64_t last = 0, total = 0;
    const auto outcomes
        = outcomesOf(project, metrics, scores, models, [&](std::uint64_t done, std::uint64_t of) {
              if (done < last || done > of)
                  return false;
              last = done;
              total = of;
              return true;
          });
    QVERIFY(outcomes);
    QCOMPARE(last, std::uint64_t(10));
    QCOMPARE(total, std::uint64_t(10));
    for (std::size_t i = 0; i < models.size(); ++i) {
        Project alone = project;
        alone.framework = models[i].framework;
        alone.rules = models[i].rules;
        alone.rates = models[i].rates;
        const Evaluation expected = evaluate(alone);
        QVERIFY((*outcomes)[i].types == expected.results.types);
        QVERIFY((*outcomes)[i].composite == expected.results.composite);
        QVERIFY(*(*outcomes)[i].netProfit == expected.metrics.netProfit);
        QVERIFY(*(*outcomes)[i].netSales == expected.metrics.netSales);
        QCOMPARE((*outcomes)[i].summary.all.netProfit, expected.results.summary.all.netProfit);
    }
}

void TestComparison::models_withTheSameRatesShareTheirMoney()
{
    const Company company = six();
    const auto outcomes
        = company.outcomes({model(company.project, tree(5000)), model(company.project, tree(8000))});
    QCOMPARE(outcomes[0].netProfit.get(), outcomes[1].netProfit.get());
    QCOMPARE(outcomes[0].netProfit.get(), &company.metrics->netProfit);
}

void TestComparison::threads_changeNoBit()
{
    Project project = sampleProject();
    project.dataset = assemble(makeSample(120));
    Evaluation own = evaluate(project);
    const auto metrics = std::make_shared<const MetricTable>(std::move(own.metrics));
    const auto scores = std::make_shared<const ScoreTable>(std::move(own.scores));
    Scenario one = model(project, equallyWeighed(project.framework));
    one.rates.perLine += 1.0;
    const auto single = outcomesOf(project, metrics, scores, {one}, {}, 1);
    const auto many = outcomesOf(project, metrics, scores, {one}, {}, 4);
    QVERIFY((*single)[0].types == (*many)[0].types);
    QVERIFY((*single)[0].composite == (*many)[0].composite);
}

void TestComparison::stopping_givesNothing()
{
    const Company company = six();
    const std::vector<Scenario> models
        = {model(company.project, tree(5000)), model(company.project, tree(8000))};
    const auto stopped = outcomesOf(company.project, company.metrics, company.scores, models,
                                    [](std::uint64_t done, std::uint64_t) { return done < 1; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestComparison::departments_areTheVotersOfARevealedRound()
{
    const auto departments = departmentVoters(votes(true), 1);
    QCOMPARE(departments.size(), std::size_t(2)); // Eve of service has not voted, Dan has no department
    QCOMPARE(departments[0].department, std::string("Finance"));
    QCOMPARE(departments[0].participants, (std::vector<std::string>{"p1", "p3"}));
    QCOMPARE(departments[1].department, std::string("Sales"));
    QCOMPARE(departments[1].participants, std::vector<std::string>{"p2"});
}

void TestComparison::aView_isTheMedianOfItsPeople()
{
    const Debate debate = votes(true);
    const Framework finance = viewOf(tree(5000), debate, 1, {"p1", "p3"}, GroupMean::Median);
    QCOMPARE(finance.factors[0].weight, 3000); // between 20 and 40 %
    QCOMPARE(finance.factors[1].weight, 7000);
    QCOMPARE(finance.factors[0].metrics[0].weight, 5000); // nobody voted on these
    QCOMPARE(viewOf(tree(5000), debate, 1, {"p2"}, GroupMean::Median).factors[0].weight, 9000);
    QVERIFY(viewOf(tree(5000), debate, 1, {"p5"}, GroupMean::Median) == tree(5000));
}

void TestComparison::anUnrevealedRound_saysNothing()
{
    const Debate debate = votes(false);
    QVERIFY(departmentVoters(debate, 1).empty());
    QVERIFY(viewOf(tree(5000), debate, 1, {"p1", "p3"}, GroupMean::Median) == tree(5000));
}

void TestComparison::equalWeights_leaveOutWhatIsLeftOut()
{
    Framework framework = tree(7000);
    framework.factors.push_back(factor("h", Axis::NetProfit, 0, {metric("d", 9000), metric("e", 1000)}));
    framework.factors[2].isExcluded = true;
    const Framework equal = equallyWeighed(framework);
    QCOMPARE(equal.factors[0].weight, 5000);
    QCOMPARE(equal.factors[1].weight, 5000);
    QCOMPARE(equal.factors[2].weight, 0);
    QCOMPARE(equal.factors[0].metrics[0].weight, 5000);
    QCOMPARE(equal.factors[0].metrics[1].weight, 5000);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
