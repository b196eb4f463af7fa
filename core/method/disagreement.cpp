#include "core/method/disagreement.h"

#include "core/method/agreement.h"
#include "core/method/stratifier.h"
#include "core/method/votes.h"
#include "core/method/weights.h"
#include "core/method/workers.h"
#include "core/method/worth.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>

namespace strata {

namespace {

// A row of the value tree that was voted on, and what each participant says it weighs among the rows that
// count by now.
struct Question
{
    std::size_t factor = 0;
    std::optional<std::size_t> metric; // of the factor; none: the factor itself
    std::vector<std::optional<int>> weights; // per participant; none: has not voted on it
};

// The row's place, or the number of rows where it is not there or left out.
template <typename Rows> std::size_t placeOf(const Rows& rows, const std::string& id)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const auto& row) { return row.id == id && !row.isExcluded; });
    return static_cast<std::size_t>(found - rows.begin());
}

int weightAt(const Framework& framework, std::size_t factor, std::optional<std::size_t> metric)
{
    const Factor& owner = framework.factors[factor];
    return metric ? owner.metrics[*metric].weight : owner.weight;
}

// The rows of the round that still count, in its order.
std::vector<Question> questions(const Framework& framework, const Round& round,
                                const std::vector<std::string>& participants)
{
    std::vector<Framework> own; // the value tree as each would have it
    for (const std::string& participant : participants) {
        const Ballot* ballot = countedBallot(round, participant);
        own.push_back(ballot ? votedFramework(framework, *ballot) : framework);
    }
    std::vector<Question> all;
    for (const VoteGroup& group : round.groups) {
        const bool isOfMetrics = !group.factor.empty();
        const std::size_t owner = isOfMetrics ? placeOf(framework.factors, group.factor) : 0;
        if (owner >= framework.factors.size())
            continue;
        std::vector<bool> hasVoted;
        for (const std::string& participant : participants)
            hasVoted.push_back(votedWeights(round, participant, group).has_value());
        for (std::size_t row = 0; row < group.rows.size(); ++row) {
            const std::vector<Metric>& metrics = framework.factors[owner].metrics;
            const std::size_t place = isOfMetrics ? placeOf(metrics, group.rows[row])
                                                  : placeOf(framework.factors, group.rows[row]);
            if (place >= (isOfMetrics ? metrics.size() : framework.factors.size()))
                continue;
            Question question;
            question.factor = isOfMetrics ? owner : place;
            if (isOfMetrics)
                question.metric = place;
            for (std::size_t p = 0; p < own.size(); ++p)
                question.weights.push_back(
                    hasVoted[p] ? std::optional<int>(weightAt(own[p], question.factor, question.metric))
                                : std::nullopt);
            all.push_back(std::move(question));
        }
    }
    return all;
}

// The engine with everything that types do not follow from taken away.
class TypeFinder
{
public:
    TypeFinder(const Project& project, const MetricTable& metrics, const ScoreTable& scores)
        : m_framework(project.framework)
        , m_base(treeWeights(project.framework))
        , m_cuts(cutRules(project.rules))
    {
        for (Factor& factor : m_framework.factors) { // nothing is locked
            factor.isLocked = false;
            for (Metric& metric : factor.metrics)
                metric.isLocked = false;
        }
        m_cuts.tiers.clear();
        StratifierInput input = stratifierInput(project, metrics, scores, m_overrides);
        input.money = {nullptr, nullptr, m_cuts.moneyGuard ? input.money[2] : nullptr};
        m_stratifier = std::make_unique<Stratifier>(std::move(input));
    }

    const std::vector<std::uint8_t>& base(int threads)
    {
        return m_stratifier->run(m_base, m_cuts, threads).types;
    }

    // Valid until the next call.
    const std::vector<std::uint8_t>& with(const Question& question, int weight, int threads)
    {
        TreeWeights weights = m_base;
        const std::size_t f = question.factor;
        if (question.metric) {
            const Factor& factor = m_framework.factors[f];
            weights.metrics[f]
                = redistribute(metricWeights(factor), metricLocks(factor), *question.metric, weight);
        } else {
            weights.factors = redistribute(factorWeights(m_framework), factorLocks(m_framework), f, weight);
        }
        return m_stratifier->run(weights, m_cuts, threads).types;
    }

    // Rescaling after rows came and went leaves a basis point here and there: no other opinion.
    bool isPresent(const Question& question, int weight) const
    {
        return std::abs(weight - weightAt(m_framework, question.factor, question.metric)) <= 1;
    }

    const Factor& factorOf(const Question& question) const { return m_framework.factors[question.factor]; }

private:
    Framework m_framework;
    TreeWeights m_base;
    CutRules m_cuts;
    std::vector<std::uint8_t> m_overrides;
    std::unique_ptr<Stratifier> m_stratifier;
};

bool hasType(std::uint8_t type)
{
    return type < kStratumCount;
}

// Calls visit(types, participants) for every distinct weight that is another than the present one.
template <typename Visit>
void forEachWeight(TypeFinder& finder, const Question& question, int threads, Visit visit)
{
    std::vector<int> distinct;
    for (const std::optional<int>& weight : question.weights)
        if (weight && !finder.isPresent(question, *weight))
            distinct.push_back(*weight);
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (const int weight : distinct) {
        std::vector<std::size_t> participants;
        for (std::size_t p = 0; p < question.weights.size(); ++p)
            if (question.weights[p] == weight)
                participants.push_back(p);
        visit(finder.with(question, weight, threads), participants);
    }
}

RowDisagreement rowOf(TypeFinder& finder, const Question& question, const std::vector<std::uint8_t>& base,
                      std::int64_t customers, const Worth& worth)
{
    const Factor& factor = finder.factorOf(question);
    RowDisagreement row;
    row.factor = factor.id;
    row.metric = question.metric ? factor.metrics[*question.metric].id : std::string();
    row.customersBy.assign(question.weights.size(), 0);
    bool isFirst = true;
    for (const std::optional<int>& weight : question.weights) {
        if (!weight)
            continue;
        row.lowest = isFirst ? *weight : std::min(row.lowest, *weight);
        row.highest = isFirst ? *weight : std::max(row.highest, *weight);
        isFirst = false;
    }

    std::vector<std::uint8_t> differs(base.size(), 0);
    forEachWeight(finder, question, 1,
                  [&](const std::vector<std::uint8_t>& types, const std::vector<std::size_t>& participants) {
                      std::int64_t count = 0;
                      for (std::size_t i = 0; i < base.size(); ++i) {
                          const bool is = hasType(base[i]) && types[i] != base[i];
                          differs[i] = static_cast<std::uint8_t>(differs[i] | static_cast<std::uint8_t>(is));
                          count += is;
                      }
                      for (const std::size_t participant : participants)
                          row.customersBy[participant] = count;
                  });
    WideAmount profit = 0;
    for (std::size_t i = 0; i < base.size(); ++i) {
        row.customers += differs[i];
        profit += differs[i] ? worth.amounts[i] : 0;
    }
    row.profit = static_cast<double>(profit) / kAmountUnit;
    if (customers > 0)
        row.customerShare = static_cast<double>(row.customers) / static_cast<double>(customers);
    row.profitShare = worth.shareOf(profit);
    return row;
}

} // namespace

Result<Disagreement> disagreement(const Project& project, const MetricTable& metrics,
                                  const ScoreTable& scores, int number, const Progress& progress, int threads)
{
    Disagreement result;
    const Round* round = revealedRound(*project.debate, number);
    if (!round)
        return result;
    result.participants = voters(*project.debate, *round);
    const std::vector<Question> asked = questions(project.framework, *round, result.participants);
    if (!goOn(progress, 0, asked.size()))
        return Error{ErrorCode::Cancelled, {}};

    // The first part's engine knows the group's types; every other part has one of its own.
    const int parts = std::max(1,
                               std::min(helpfulThreads(threads, scores.customers),
                                        static_cast<int>(std::max<std::size_t>(asked.size(), 1))));
    std::vector<std::unique_ptr<TypeFinder>> finders;
    finders.push_back(std::make_unique<TypeFinder>(project, metrics, scores));
    const std::vector<std::uint8_t> base = finders.front()->base(threads);
    for (int part = 1; part < parts; ++part)
        finders.push_back(std::make_unique<TypeFinder>(project, metrics, scores));

    result.customers = std::count_if(base.begin(), base.end(), hasType);
    const Worth worth = worthOf(metrics, base);
    result.isBySales = worth.isBySales;

    result.rows.resize(asked.size());
    std::atomic<std::size_t> next{0};
    std::atomic<bool> isStopped{false};
    std::mutex reporting;
    std::size_t done = 0;
    inParallel(parts, [&](int part) {
        while (!isStopped) {
            const std::size_t row = next++;
            if (row >= asked.size())
                break;
            result.rows[row]
                = rowOf(*finders[static_cast<std::size_t>(part)], asked[row], base, result.customers, worth);
            const std::scoped_lock lock(reporting);
            ++done;
            if (!isStopped && !goOn(progress, done, asked.size()))
                isStopped = true;
        }
    });
    if (isStopped)
        return Error{ErrorCode::Cancelled, {}};

    std::stable_sort(result.rows.begin(), result.rows.end(),
                     [](const RowDisagreement& a, const RowDisagreement& b) {
                         return a.customers != b.customers ? a.customers > b.customers : a.profit > b.profit;
                     });
    return result;
}

std::vector<DisputedCustomer> disputedCustomers(const Project& project, const MetricTable& metrics,
                                                const ScoreTable& scores, int number,
                                                const std::string& factor, const std::string& metric,
                                                int threads)
{
    std::vector<DisputedCustomer> customers;
    const Round* round = revealedRound(*project.debate, number);
    if (!round)
        return customers;
    const std::vector<std::string> participants = voters(*project.debate, *round);
    TypeFinder finder(project, metrics, scores);
    const std::vector<Question> asked = questions(project.framework, *round, participants);
    const auto question = std::find_if(asked.begin(), asked.end(), [&](const Question& one) {
        const Factor& owner = finder.factorOf(one);
        return owner.id == factor
            && (one.metric ? !metric.empty() && owner.metrics[*one.metric].id == metric : metric.empty());
    });
    if (question == asked.end())
        return customers;

    const std::vector<std::uint8_t> base = finder.base(threads);
    std::vector<std::vector<std::uint8_t>> typesBy(participants.size());
    std::vector<std::uint8_t> differs(base.size(), 0);
    forEachWeight(finder, *question, threads,
                  [&](const std::vector<std::uint8_t>& types, const std::vector<std::size_t>& who) {
                      for (std::size_t i = 0; i < base.size(); ++i)
                          if (hasType(base[i]) && types[i] != base[i])
                              differs[i] = 1;
                      for (const std::size_t participant : who)
                          typesBy[participant] = types;
                  });
    for (std::size_t i = 0; i < base.size(); ++i) {
        if (!differs[i])
            continue;
        DisputedCustomer one{static_cast<std::int32_t>(i), base[i], {}};
        for (const std::vector<std::uint8_t>& types : typesBy)
            one.typesBy.push_back(types.empty() ? base[i] : types[i]);
        customers.push_back(std::move(one));
    }
    const auto sales = [&](const DisputedCustomer& one) {
        const auto place = static_cast<std::size_t>(one.customer);
        return place < metrics.netSales.size() ? metrics.netSales[place] : kNoAmount;
    };
    std::stable_sort(
        customers.begin(), customers.end(),
        [&](const DisputedCustomer& a, const DisputedCustomer& b) { return sales(a) > sales(b); });
    return customers;
}

} // namespace strata
