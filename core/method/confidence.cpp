#include "core/method/confidence.h"

#include "core/method/stratifier.h"
#include "core/method/workers.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cmath>
#include <limits>
#include <memory>
#include <mutex>
#include <string>

namespace strata {

namespace {

constexpr std::size_t kUnknown = kStratumCount; // no type by drawing

// Draws whose types one thread counts: an engine of its own, and narrow counters that the wide ones take over
// before they are full.
class Counter
{
public:
    Counter(const StratifierInput& input, const CutRules& cuts)
        : m_stratifier(std::make_unique<Stratifier>(input))
        , m_cuts(cuts)
        , m_customers(input.customers)
    {
        for (std::vector<std::uint8_t>& narrow : m_narrow)
            narrow.assign(m_customers, 0);
        for (std::vector<std::uint32_t>& wide : m_wide)
            wide.assign(m_customers, 0);
    }

    void count(const TreeWeights& weights)
    {
        const std::vector<std::uint8_t>& types = m_stratifier->run(weights, m_cuts, 1).types;
        for (std::size_t type = 0; type < kStratumCount; ++type) {
            const auto wanted = static_cast<std::uint8_t>(type);
            const std::uint8_t* given = types.data();
            std::uint8_t* narrow = m_narrow[type].data();
            for (std::size_t i = 0; i < m_customers; ++i)
                narrow[i] = static_cast<std::uint8_t>(narrow[i] + (given[i] == wanted ? 1 : 0));
        }
        if (++m_uncounted == std::numeric_limits<std::uint8_t>::max())
            widen();
    }

    void addTo(std::vector<std::array<std::uint32_t, kStratumCount>>& counts)
    {
        widen();
        for (std::size_t i = 0; i < m_customers; ++i)
            for (std::size_t type = 0; type < kStratumCount; ++type)
                counts[i][type] += m_wide[type][i];
    }

private:
    void widen()
    {
        for (std::size_t type = 0; type < kStratumCount; ++type) {
            for (std::size_t i = 0; i < m_customers; ++i)
                m_wide[type][i] += m_narrow[type][i];
            std::fill(m_narrow[type].begin(), m_narrow[type].end(), std::uint8_t{0});
        }
        m_uncounted = 0;
    }

    std::unique_ptr<Stratifier> m_stratifier;
    CutRules m_cuts;
    std::size_t m_customers;
    std::array<std::vector<std::uint8_t>, kStratumCount> m_narrow;
    std::array<std::vector<std::uint32_t>, kStratumCount> m_wide;
    int m_uncounted = 0;
};

// Threads help here from the start: a thousand draws of few customers are much work too.
int threadsFor(int asked, std::size_t customers, int draws)
{
    constexpr double worthwhile = 1e6; // customers drawn
    if (asked == 0 && static_cast<double>(customers) * draws < worthwhile)
        return 1;
    const int helpful = helpfulThreads(asked, std::numeric_limits<std::size_t>::max());
    return std::clamp(helpful, 1, draws);
}

double amountOf(const std::vector<Amount>& amounts, std::size_t customer)
{
    const bool isThere = customer < amounts.size() && isKnown(amounts[customer]);
    return isThere ? static_cast<double>(amounts[customer]) / kAmountUnit : 0.0;
}

std::optional<double> shareOfAll(double part, double all)
{
    return all > 0.0 ? std::optional<double>(part / all) : std::nullopt;
}

} // namespace

Result<Confidence> confidence(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                              const ConfidenceQuestion& question, const Progress& progress, int threads)
{
    if (question.draws < 1 || question.draws > kMostDraws)
        return Error{ErrorCode::OutOfRange, std::to_string(question.draws)};
    const bool isBetween = question.source == WeightSource::BetweenBallots;
    const WeightDraws draws = isBetween ? WeightDraws::betweenBallots(project, question.round)
                                        : WeightDraws::overAll(project.framework);
    if (isBetween && draws.ballots() == 0)
        return Error{ErrorCode::UnknownName, std::to_string(question.round)};
    const auto total = static_cast<std::uint64_t>(question.draws);
    if (!goOn(progress, 0, total))
        return Error{ErrorCode::Cancelled, {}};

    CutRules cuts = cutRules(project.rules);
    cuts.tiers.clear();
    std::vector<std::uint8_t> overrides;
    StratifierInput input = stratifierInput(project, metrics, scores, overrides);
    // Of the money only what the guard asks for.
    input.money = {nullptr, nullptr, cuts.moneyGuard ? input.money[2] : nullptr};

    Confidence result;
    result.question = question;
    result.ballots = draws.ballots();
    result.isByHand.assign(scores.customers, 0);
    for (std::size_t i = 0; i < overrides.size(); ++i)
        result.isByHand[i] = overrides[i] < kStratumCount ? 1 : 0;
    result.types = Stratifier(input).run(treeWeights(project.framework), cuts, threads).types;
    result.counts.assign(scores.customers, {});

    const int parts = threadsFor(threads, scores.customers, question.draws);
    std::vector<std::unique_ptr<Counter>> counters;
    for (int part = 0; part < parts; ++part)
        counters.push_back(std::make_unique<Counter>(input, cuts));
    std::atomic<std::uint64_t> next{0};
    std::atomic<bool> isStopped{false};
    std::mutex reporting;
    std::uint64_t done = 0;
    inParallel(parts, [&](int part) {
        Counter& counter = *counters[static_cast<std::size_t>(part)];
        while (!isStopped) {
            const std::uint64_t number = next++;
            if (number >= total)
                break;
            counter.count(draws.draw(question.seed, number));
            const std::scoped_lock lock(reporting);
            ++done;
            if (!isStopped && !goOn(progress, done, total))
                isStopped = true;
        }
    });
    if (isStopped)
        return Error{ErrorCode::Cancelled, {}};
    for (const std::unique_ptr<Counter>& counter : counters)
        counter->addTo(result.counts);
    return result;
}

double standardError(double share, int draws)
{
    return std::sqrt(share * (1.0 - share) / draws);
}

double shareOf(const Confidence& confidence, std::size_t customer, CustomerType type)
{
    assert(static_cast<std::size_t>(type) < kStratumCount);
    return static_cast<double>(confidence.counts[customer][static_cast<std::size_t>(type)])
        / confidence.question.draws;
}

std::optional<CustomerType> likeliestType(const Confidence& confidence, std::size_t customer)
{
    const std::array<std::uint32_t, kStratumCount>& counts = confidence.counts[customer];
    const std::uint8_t present = confidence.types[customer];
    std::size_t best = present < kStratumCount ? present : kUnknown;
    for (std::size_t type = 0; type < kStratumCount; ++type)
        if (counts[type] > (best == kUnknown ? 0 : counts[best]))
            best = type;
    if (best == kUnknown || counts[best] == 0)
        return {};
    return static_cast<CustomerType>(best);
}

std::optional<Sureness> surenessOf(const Confidence& confidence, std::size_t customer, double sureAt)
{
    const std::optional<CustomerType> type = likeliestType(confidence, customer);
    if (!type)
        return {};
    const double share = shareOf(confidence, customer, *type);
    if (share >= sureAt)
        return Sureness::Sure;
    return share > 0.5 ? Sureness::Leaning : Sureness::Open;
}

ConfidenceSummary summaryOf(const Confidence& confidence, const MetricTable& metrics, double sureAt)
{
    ConfidenceSummary summary;
    const auto add = [](SurenessTotals& totals, double sales, double profit) {
        ++totals.customers;
        totals.netSales += sales;
        totals.netProfit += profit;
    };
    for (std::size_t i = 0; i < confidence.counts.size(); ++i) {
        const std::uint8_t type = confidence.types[i];
        if (type >= kStratumCount)
            continue;
        // Who has a type but never got one in the draws is as open as can be.
        const auto sureness
            = static_cast<std::size_t>(surenessOf(confidence, i, sureAt).value_or(Sureness::Open));
        const double sales = amountOf(metrics.netSales, i);
        const double profit = std::abs(amountOf(metrics.netProfit, i));
        add(summary.all, sales, profit);
        add(summary.bySureness[sureness], sales, profit);
        add(summary.byType[type][sureness], sales, profit);
        if (sureness == static_cast<std::size_t>(Sureness::Sure)
            && likeliestType(confidence, i) != static_cast<CustomerType>(type))
            ++summary.sureOfAnother;
    }
    const SurenessTotals& sure = summary.bySureness[static_cast<std::size_t>(Sureness::Sure)];
    summary.customerShare
        = shareOfAll(static_cast<double>(sure.customers), static_cast<double>(summary.all.customers));
    summary.salesShare = shareOfAll(sure.netSales, summary.all.netSales);
    summary.profitShare = shareOfAll(sure.netProfit, summary.all.netProfit);
    return summary;
}

RankAcceptability rankAcceptability(const std::vector<std::vector<double>>& scores,
                                    const std::vector<std::vector<double>>& weights)
{
    assert(scores.size() == weights.size());
    RankAcceptability result;
    if (scores.empty())
        return result;
    const std::size_t alternatives = scores.front().size();
    const auto draws = static_cast<double>(scores.size());
    std::vector<std::vector<std::int64_t>> places(alternatives, std::vector<std::int64_t>(alternatives, 0));
    result.centralWeights.resize(alternatives);
    for (std::size_t d = 0; d < scores.size(); ++d) {
        for (std::size_t a = 0; a < alternatives; ++a) {
            const double own = scores[d][a];
            const auto better = static_cast<std::size_t>(
                std::count_if(scores[d].begin(), scores[d].end(), [&](double other) { return other > own; }));
            ++places[a][better];
            if (better > 0)
                continue;
            std::vector<double>& central = result.centralWeights[a];
            central.resize(weights[d].size(), 0.0);
            for (std::size_t k = 0; k < central.size(); ++k)
                central[k] += weights[d][k];
        }
    }
    for (std::size_t a = 0; a < alternatives; ++a) {
        std::vector<double>& shares = result.shares.emplace_back();
        for (const std::int64_t count : places[a])
            shares.push_back(static_cast<double>(count) / draws);
        for (double& weight : result.centralWeights[a])
            weight /= static_cast<double>(places[a][0]);
    }
    return result;
}

} // namespace strata
