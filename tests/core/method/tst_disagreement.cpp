#include "core/method/disagreement.h"
#include "core/method/weights.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
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

struct Company
{
    Project project;
    MetricTable metrics;

    // Values per metric and customer; below 0 = missing.
    void fill(const std::vector<std::string>& ids, const std::vector<std::vector<double>>& rows)
    {
        auto dataset = std::make_shared<Dataset>();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            dataset->customers.ids.push_back("C" + std::to_string(1000 + i));
            dataset->customers.names.emplace_back();
        }
        project.dataset = dataset;
        metrics.customers = rows.size();
        for (std::size_t m = 0; m < ids.size(); ++m) {
            MetricColumn column{.id = ids[m], .values = {}, .present = {}};
            for (const std::vector<double>& row : rows) {
                column.values.push_back(std::max(row[m], 0.0));
                column.present.push_back(row[m] >= 0 ? 1 : 0);
            }
            metrics.columns.push_back(column);
        }
        metrics.firstSale.assign(rows.size(), kNoDay);
        metrics.lastSale.assign(rows.size(), kNoDay);
        metrics.lifetimeOrders.assign(rows.size(), 0);
        metrics.netSales.assign(rows.size(), kNoAmount);
        metrics.grossMargin.assign(rows.size(), kNoAmount);
        metrics.netProfit.assign(rows.size(), kNoAmount);
    }

    void openRound()
    {
        Round round;
        round.number = 1;
        round.groups = voteGroups(project.framework);
        round.openedAt = round.closedAt = round.revealedAt = 1;
        project.debate.edit().rounds.push_back(round);
    }

    // One list of weights per group of the round.
    void vote(const std::string& participant, const std::vector<std::vector<int>>& weights)
    {
        Round& round = project.debate.edit().rounds.front();
        Ballot ballot{.participant = participant, .castAt = 1, .isFromHome = false, .votes = {}};
        for (std::size_t g = 0; g < weights.size(); ++g) {
            if (weights[g].empty())
                continue;
            ballot.votes.push_back({.factor = round.groups[g].factor,
                                    .rows = round.groups[g].rows,
                                    .method = WeightMethod::Share,
                                    .answers = {},
                                    .weights = weights[g]});
        }
        round.ballots.push_back(ballot);
    }

    ScoreTable scores() const { return scoreMetrics(project, metrics); }
    Disagreement disagreement(int threads = 0) const
    {
        return strata::disagreement(project, metrics, scores(), 1, {}, threads).value();
    }
    std::vector<DisputedCustomer> disputed(const std::string& factorId,
                                           const std::string& metricId = {}) const
    {
        return disputedCustomers(project, metrics, scores(), 1, factorId, metricId);
    }
};

// f (customer lifetime value) is half a and half b, g (net profit) is c; the cuts are at 50. Under the
// group's weights:   a   b   c     CLV
//     Ann   80  10  60     45  opportunistic
//     Bob   40  70  20     55  service drain
//     Cid   90  90  90     90  core
//     Dan   55  47  10     51  service drain
// Eve is like Dan, but core by hand; Fay is like Dan, but excluded by hand.
Company four()
{
    Company company;
    company.project.framework.factors
        = {factor("f", Axis::CustomerLifetimeValue, 6000, {metric("a", 5000), metric("b", 5000)}),
           factor("g", Axis::NetProfit, 4000, {metric("c", 10000)})};
    company.project.rules.clvCut = {CutKind::Score, 50};
    company.project.rules.netProfitCut = {CutKind::Score, 50};
    company.fill({"a", "b", "c"},
                 {{80, 10, 60}, {40, 70, 20}, {90, 90, 90}, {55, 47, 10}, {55, 47, 10}, {55, 47, 10}});
    company.project.overrides = {
        {.customerId = "C1004", .type = CustomerType::Core, .reason = {}, .author = {}, .date = kNoDay},
        {.customerId = "C1005", .type = CustomerType::Excluded, .reason = {}, .author = {}, .date = kNoDay}};
    const std::vector<int> profits = {100, -50, 300, -40, 10, 1000};
    const std::vector<int> sales = {1000, 2000, 3000, 4000, 5000, 6000};
    for (std::size_t i = 0; i < profits.size(); ++i) {
        company.metrics.netProfit[i] = Amount{profits[i]} * kAmountUnit;
        company.metrics.netSales[i] = Amount{sales[i]} * kAmountUnit;
    }
    company.openRound();
    // Ann says a weighs 60 %: Ann comes to 52 and is core, Bob 52, Dan 51.8.
    company.vote("p1", {{6000, 4000}, {6000, 4000}});
    // Bob says 20 %: Ann 24, Bob 64, Dan 48.6 and marginal.
    company.vote("p2", {{3000, 7000}, {2000, 8000}});
    // Cid agrees with the group on the metrics, and has not voted on the factors.
    company.vote("p3", {{}, {5000, 5000}});
    return company;
}

bool sameBits(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

bool areSame(const Disagreement& a, const Disagreement& b)
{
    bool same = a.participants == b.participants && a.customers == b.customers && a.isBySales == b.isBySales
        && a.rows.size() == b.rows.size();
    for (std::size_t r = 0; same && r < a.rows.size(); ++r) {
        const RowDisagreement& x = a.rows[r];
        const RowDisagreement& y = b.rows[r];
        same = x.factor == y.factor && x.metric == y.metric && x.customers == y.customers
            && sameBits(x.customerShare, y.customerShare) && sameBits(x.profit, y.profit)
            && sameBits(x.profitShare, y.profitShare) && x.lowest == y.lowest && x.highest == y.highest
            && x.customersBy == y.customersBy;
    }
    return same;
}

std::vector<int> randomWeights(std::mt19937& random, std::size_t rows)
{
    std::vector<std::int64_t> parts;
    for (std::size_t i = 0; i < rows; ++i)
        parts.push_back(static_cast<std::int64_t>(random() % 5 == 0 ? 0 : random() % 1000));
    return largestRemainder(parts, kFullWeight);
}

// Several factors per axis, missing values, relative cuts, overrides, locks, a row left out, the money guard.
Company randomCompany(unsigned seed)
{
    std::mt19937 random(seed);
    Company company;
    std::vector<std::string> ids;
    const std::size_t factors = 3 + random() % 3;
    company.project.framework.factors.clear();
    for (std::size_t f = 0; f < factors; ++f) {
        std::vector<Metric> metrics;
        const std::size_t count = 1 + random() % 4;
        for (std::size_t m = 0; m < count; ++m) {
            ids.push_back("m" + std::to_string(ids.size()));
            metrics.push_back(metric(ids.back(), 0));
            metrics.back().isLocked = random() % 3 == 0;
            metrics.back().missing = static_cast<MissingPolicy>(random() % 3);
        }
        company.project.framework.factors.push_back(factor(
            "f" + std::to_string(f), f % 2 == 0 ? Axis::CustomerLifetimeValue : Axis::NetProfit, 0, metrics));
    }
    Framework& framework = company.project.framework;
    const auto parts = [&](std::size_t rows) {
        const std::vector<int> weights = randomWeights(random, rows);
        return std::vector<std::int64_t>(weights.begin(), weights.end());
    };
    framework = withFactorWeights(framework, parts(factors));
    for (std::size_t f = 0; f < factors; ++f)
        framework = withMetricWeights(framework, f, parts(framework.factors[f].metrics.size()));
    if (random() % 2 == 0)
        framework = withFactorExcluded(framework, 0, true);

    std::vector<std::vector<double>> rows;
    for (int i = 0; i < 150; ++i) {
        std::vector<double>& row = rows.emplace_back();
        for (std::size_t m = 0; m < ids.size(); ++m)
            row.push_back(random() % 6 == 0 ? -1.0 : static_cast<double>(random() % 1000) / 10);
    }
    company.fill(ids, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (random() % 10 != 0)
            company.metrics.netProfit[i] = static_cast<Amount>(random() % 2000000) - 1000000;
        company.metrics.netSales[i] = static_cast<Amount>(random() % 2000000);
    }
    company.project.rules.moneyGuard = random() % 2 == 0;
    company.project.rules.clvCut = {random() % 2 == 0 ? CutKind::Percentile : CutKind::Score, 55};
    for (const char* id : {"C1007", "C1020", "C1033"})
        company.project.overrides.push_back({.customerId = id,
                                             .type = static_cast<CustomerType>(random() % 4),
                                             .reason = {},
                                             .author = {},
                                             .date = kNoDay});
    company.openRound();
    for (int p = 0; p < 4; ++p) {
        std::vector<std::vector<int>> weights;
        for (const VoteGroup& group : company.project.debate->rounds.front().groups)
            weights.push_back(random() % 8 == 0 ? std::vector<int>{}
                                                : randomWeights(random, group.rows.size()));
        company.vote("p" + std::to_string(p + 1), weights);
    }
    return company;
}

// Everything anew for every participant and row, by the sliders themselves.
struct Plain
{
    std::int64_t customers = 0;
    double profit = 0.0;
    std::vector<std::int64_t> customersBy;
};

Plain plainly(const Company& company, const RowDisagreement& row)
{
    Project project = company.project;
    for (Factor& one : project.framework.factors) {
        one.isLocked = false;
        for (Metric& each : one.metrics)
            each.isLocked = false;
    }
    const ScoreTable scores = company.scores();
    const std::vector<std::uint8_t> base = stratify(project, company.metrics, scores).types;
    std::vector<std::uint8_t> any(base.size(), 0);
    Plain plain;
    for (const Ballot& ballot : company.project.debate->rounds.front().ballots) {
        std::int64_t count = 0;
        for (const GroupVote& vote : ballot.votes) {
            if (vote.factor != (row.metric.empty() ? std::string() : row.factor))
                continue;
            const std::string& wanted = row.metric.empty() ? row.factor : row.metric;
            const auto at = std::find(vote.rows.begin(), vote.rows.end(), wanted) - vote.rows.begin();
            const int weight = vote.weights[static_cast<std::size_t>(at)];
            Project own = project;
            for (std::size_t f = 0; f < project.framework.factors.size(); ++f) {
                if (project.framework.factors[f].id != row.factor)
                    continue;
                if (row.metric.empty())
                    own.framework = withFactorWeight(project.framework, f, weight);
                for (std::size_t m = 0; m < project.framework.factors[f].metrics.size(); ++m)
                    if (project.framework.factors[f].metrics[m].id == row.metric)
                        own.framework = withMetricWeight(project.framework, f, m, weight);
            }
            const std::vector<std::uint8_t> types = stratify(own, company.metrics, scores).types;
            for (std::size_t i = 0; i < base.size(); ++i) {
                if (isStatus(static_cast<CustomerType>(base[i])) || types[i] == base[i])
                    continue;
                ++count;
                any[i] = 1;
            }
        }
        plain.customersBy.push_back(count);
    }
    for (std::size_t i = 0; i < base.size(); ++i) {
        plain.customers += any[i];
        if (any[i] && company.metrics.netProfit[i] != kNoAmount)
            plain.profit += std::abs(static_cast<double>(company.metrics.netProfit[i])) / kAmountUnit;
    }
    return plain;
}

} // namespace

class TestDisagreement : public QObject
{
    Q_OBJECT

private slots:
    void aHandMadeCase_isCountedCustomerByCustomer()
    {
        const Disagreement result = four().disagreement();
        QCOMPARE(result.participants, (std::vector<std::string>{"p1", "p2", "p3"}));
        QCOMPARE(result.customers, std::int64_t{5}); // all but Fay
        QVERIFY(!result.isBySales);
        QCOMPARE(result.rows.size(), std::size_t{4});

        const RowDisagreement& first = result.rows[0];
        QCOMPARE(QString::fromStdString(first.factor + '/' + first.metric), QString("f/a"));
        QCOMPARE(first.customers, std::int64_t{2}); // Ann and Dan
        QCOMPARE(first.customersBy, (std::vector<std::int64_t>{1, 1, 0}));
        QVERIFY(std::abs(first.customerShare - 2.0 / 5) < 1e-12);
        QVERIFY(std::abs(first.profit - 140) < 1e-9);
        QVERIFY(std::abs(first.profitShare - 140.0 / 500) < 1e-12); // 100 + 50 + 300 + 40 + 10
        QCOMPARE(first.lowest, 2000);
        QCOMPARE(first.highest, 6000);
        QCOMPARE(result.rows[1].customers, std::int64_t{2}); // b is the other side of the same coin

        // One factor on each axis: their weights move no type, however far apart.
        for (std::size_t row : {2UL, 3UL}) {
            QVERIFY(result.rows[row].metric.empty());
            QCOMPARE(result.rows[row].customers, std::int64_t{0});
        }
        QCOMPARE(result.rows[2].lowest, 3000);
    }

    void theCustomers_comeLargestFirst()
    {
        const std::vector<DisputedCustomer> customers = four().disputed("f", "a");
        QCOMPARE(customers.size(), std::size_t{2});
        QCOMPARE(customers[0].customer, 3); // Dan buys for 4000, Ann for 1000
        QCOMPARE(customers[0].type, static_cast<std::uint8_t>(CustomerType::ServiceDrain));
        const auto drain = static_cast<std::uint8_t>(CustomerType::ServiceDrain);
        const auto marginal = static_cast<std::uint8_t>(CustomerType::Marginal);
        QCOMPARE(customers[0].typesBy, (std::vector<std::uint8_t>{drain, marginal, drain}));
        QCOMPARE(customers[1].customer, 0);
        QCOMPARE(customers[1].typesBy[0], static_cast<std::uint8_t>(CustomerType::Core));

        QVERIFY(four().disputed("f").empty());
        QVERIFY(four().disputed("f", "c").empty());
        QVERIFY(four().disputed("none").empty());
    }

    void withoutProfit_salesAreCounted()
    {
        Company company = four();
        std::fill(company.metrics.netProfit.begin(), company.metrics.netProfit.end(), kNoAmount);
        const Disagreement result = company.disagreement();
        QVERIFY(result.isBySales);
        QVERIFY(std::abs(result.rows[0].profit - 5000) < 1e-9);
        QVERIFY(std::abs(result.rows[0].profitShare - 5000.0 / 15000) < 1e-12);
    }

    void beforeTheReveal_nothingCanBeRead()
    {
        Company company = four();
        company.project.debate.edit().rounds[0].revealedAt = 0;
        const Disagreement result = company.disagreement();
        QVERIFY(result.rows.empty());
        QVERIFY(result.participants.empty());
        QVERIFY(company.disputed("f", "a").empty());
        QVERIFY(disagreement(company.project, company.metrics, company.scores(), 9).value().rows.empty());
    }

    void rowsThatNoLongerCount_areNotShown()
    {
        Company company = four();
        company.project.framework = withMetricExcluded(company.project.framework, 0, 0, true);
        for (const RowDisagreement& row : company.disagreement().rows)
            QVERIFY(row.metric != "a");
        company.project.framework = withoutFactor(company.project.framework, 1);
        for (const RowDisagreement& row : company.disagreement().rows)
            QVERIFY(row.factor != "g");
    }

    // Everybody said a 20 %, b 50 %, c 30 %; the model says so too. Leaving c out makes that 28.57 and 71.43
    // % for the model and for each of them.
    void oneOpinion_isNoDisagreement_whateverIsLeftOutOrAddedSince()
    {
        std::mt19937 random(3);
        Company company;
        company.project.framework.factors
            = {factor("f", Axis::CustomerLifetimeValue, 6000,
                      {metric("a", 2000), metric("b", 5000), metric("c", 3000)}),
               factor("g", Axis::NetProfit, 4000, {metric("e", 10000)})};
        std::vector<std::vector<double>> rows;
        for (int i = 0; i < 300; ++i)
            rows.push_back({static_cast<double>(random() % 101), static_cast<double>(random() % 101),
                            static_cast<double>(random() % 101), static_cast<double>(random() % 101),
                            static_cast<double>(random() % 101)});
        company.fill({"a", "b", "c", "d", "e"}, rows);
        company.project.rules.clvCut = company.project.rules.netProfitCut = {CutKind::Score, 50};
        company.openRound();
        company.vote("p1", {{6000, 4000}, {2000, 5000, 3000}});
        company.vote("p2", {{6000, 4000}, {2000, 5000, 3000}});

        const Framework voted = company.project.framework;
        const Framework excluded = withMetricExcluded(voted, 0, 2, true);
        for (const Framework& now : {voted, excluded, withMetric(voted, 0, metric("d", 2500)),
                                     withMetric(excluded, 0, metric("d", 3333))}) {
            company.project.framework = now;
            const Disagreement result = company.disagreement();
            QCOMPARE(result.customers, std::int64_t{300});
            QVERIFY(result.rows.size() >= 4);
            for (const RowDisagreement& row : result.rows) {
                QCOMPARE(row.customers, std::int64_t{0});
                QCOMPARE(row.lowest, row.highest);
            }
            QVERIFY(company.disputed("f", "a").empty());
        }

        // Another opinion is rescaled too: 6000 of 7000 are 85.71 %.
        company.vote("p2", {{6000, 4000}, {6000, 1000, 3000}});
        company.project.framework = excluded;
        for (const RowDisagreement& row : company.disagreement().rows) {
            if (row.metric != "a")
                continue;
            QCOMPARE(row.lowest, 2857);
            QCOMPARE(row.highest, 8571);
            QVERIFY(row.customers > 0);
            QCOMPARE(row.customersBy[0], std::int64_t{0});
        }
    }

    void everyRow_isWhatTheSlidersThemselvesSay()
    {
        int moved = 0;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const Company company = randomCompany(seed);
            const Disagreement result = company.disagreement();
            for (std::size_t r = 0; r < result.rows.size(); ++r) {
                const RowDisagreement& row = result.rows[r];
                const Plain plain = plainly(company, row);
                QCOMPARE(row.customers, plain.customers);
                QCOMPARE(row.customersBy, plain.customersBy);
                QVERIFY(std::abs(row.profit - plain.profit) < 1e-6);
                QVERIFY(r == 0 || row.customers <= result.rows[r - 1].customers);
                QCOMPARE(static_cast<std::int64_t>(company.disputed(row.factor, row.metric).size()),
                         row.customers);
                moved += row.customers > 0;
            }
        }
        QVERIFY(moved > 25); // the companies are worth the work
    }

    void theNumberOfThreads_changesNoBit()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const Company company = randomCompany(seed);
            const Disagreement one = company.disagreement(1);
            for (const int threads : {2, 3, 8})
                QVERIFY(areSame(one, company.disagreement(threads)));
        }
    }

    void itCanBeStopped()
    {
        const Company company = four();
        int calls = 0;
        std::uint64_t last = 0;
        const auto count = [&](std::uint64_t done, std::uint64_t total) {
            ++calls;
            last = done;
            return total == 4;
        };
        QVERIFY(disagreement(company.project, company.metrics, company.scores(), 1, count).has_value());
        QCOMPARE(calls, 5);
        QCOMPARE(last, std::uint64_t{4});
        for (const std::uint64_t stopAt : {0UL, 2UL, 4UL}) {
            const auto stop = [stopAt](std::uint64_t done, std::uint64_t) { return done < stopAt; };
            const auto result = disagreement(company.project, company.metrics, company.scores(), 1, stop);
            QVERIFY(!result);
            QVERIFY(result.error().code == ErrorCode::Cancelled);
        }
    }
};

QTEST_APPLESS_MAIN(TestDisagreement)
#include "tst_disagreement.moc"
