#include "ui/report/findings.h"

#include "core/method/agreement.h"
#include "core/method/concentration.h"
#include "core/method/confidence.h"
#include "core/method/disagreement.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/paper/reporttext.h"
#include "ui/report/reportwords.h"
#include "ui/theme.h"
#include "ui/whatif/confidencewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

namespace {

using reportText::customers;
using reportText::proseMoney;
using reportText::share;

constexpr double kEnoughCost = 0.98; // of sales, as on the other pages
constexpr std::uint64_t kSteps = 4;

class FindingsWriter
{
    Q_DECLARE_TR_FUNCTIONS(strata::ReportFindings)

public:
    FindingsWriter(const Project& project, const Evaluation& evaluation)
        : m_project(project)
        , m_evaluation(evaluation)
        , m_summary(evaluation.results.summary)
        , m_byProfit(m_summary.hasCost && m_summary.all.netProfit > 0.0)
    {
        std::vector<double> counts, sales, profit;
        for (const GroupTotals& group : m_summary.types) {
            counts.push_back(double(group.customers));
            sales.push_back(group.netSales);
            profit.push_back(group.netProfit);
        }
        m_counts = sharesOfHundred(counts);
        m_sales = sharesOfHundred(sales);
        m_profit = sharesOfHundred(profit);
    }

    Result<std::vector<ReportFinding>> write(const Progress& progress)
    {
        if (m_evaluation.results.scored == 0)
            return m_findings;
        if (!goOn(progress, 0, kSteps))
            return Error{ErrorCode::Cancelled, {}};
        core();
        drain();
        lossMakers();
        fewCustomers();
        cost();
        byHand();
        outside();
        if (!goOn(progress, 1, kSteps))
            return Error{ErrorCode::Cancelled, {}};
        if (const Status votes = disputed(part(progress, 1)); !votes)
            return votes.error();
        if (const Status sure = sureness(part(progress, 2)); !sure)
            return sure.error();
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const auto& one, const auto& other) {
            return one.importance > other.importance;
        });
        return m_findings;
    }

private:
    // The progress of one step of the whole.
    static Progress part(const Progress& progress, std::uint64_t step)
    {
        return [&progress, step](std::uint64_t done, std::uint64_t total) {
            constexpr std::uint64_t kGrain = 1000;
            return goOn(progress, step * kGrain + kGrain * done / std::max<std::uint64_t>(1, total),
                        kSteps * kGrain);
        };
    }

    void add(const QString& words, double importance)
    {
        m_findings.push_back({words, std::clamp(importance, 0.0, 1.0)});
    }

    void core()
    {
        constexpr auto type = std::size_t(CustomerType::Core);
        if (m_summary.types[type].customers == 0) {
            add(tr("No customer is %1: nobody is high on both axes.").arg(typeName(CustomerType::Core)), 1.0);
            return;
        }
        if (m_summary.all.netSales <= 0.0)
            return;
        const QString who
            = tr("%1 customers are %2 of all").arg(typeName(CustomerType::Core), share(m_counts[type]));
        if (m_byProfit && ReportWords::isProfitKnown(m_summary.types[type]))
            add(tr("%1 and make %2 of the net profit, with %3 of net sales.")
                    .arg(who, share(m_profit[type]), share(m_sales[type])),
                (m_profit[type] - m_counts[type]) / 100.0);
        else
            add(tr("%1 and make %2 of net sales.").arg(who, share(m_sales[type])),
                (m_sales[type] - m_counts[type]) / 100.0);
    }

    void drain()
    {
        constexpr auto type = std::size_t(CustomerType::ServiceDrain);
        const GroupTotals& group = m_summary.types[type];
        if (group.customers == 0 || group.withProfit == 0 || !m_byProfit || m_summary.all.netSales <= 0.0
            || m_sales[type] <= m_profit[type])
            return;
        const QString name = typeName(CustomerType::ServiceDrain);
        add(group.netProfit < 0.0
                ? tr("%1 customers buy %2 of net sales and lose %3.")
                      .arg(name, share(m_sales[type]), proseMoney(-group.netProfit, m_project.currency))
                : tr("%1 customers buy %2 of net sales and leave %3 of the net profit.")
                      .arg(name, share(m_sales[type]), share(m_profit[type])),
            (m_sales[type] - m_profit[type]) / 100.0);
    }

    void lossMakers()
    {
        const WhaleCurve& whale = m_evaluation.whale;
        if (!m_summary.hasCost || whale.cumulative.empty())
            return;
        if (whale.lossMakers == 0) {
            add(tr("No customer with a known profit loses money."), 0.02);
            return;
        }
        const double peak = whale.peakCustomers > 0 ? whale.cumulative[whale.peakCustomers - 1] : 0.0;
        const double lost = peak - whale.total;
        const QString who = whale.lossMakers == 1
            ? tr("1 customer loses money, %1")
            : tr("%Ln customers lose money, %1 together", nullptr, int(whale.lossMakers));
        const QString much = who.arg(proseMoney(lost, m_project.currency));
        if (peak <= 0.0)
            add(tr("%1; nobody makes a profit.").arg(much), 1.0);
        else
            add(tr("%1: %2 of what the others earn.").arg(much, format::percent(lost / peak)), lost / peak);
    }

    void fewCustomers()
    {
        const Concentration sales = concentration(m_evaluation.metrics.netSales, m_evaluation.results.types);
        const auto half = fewestWith(sales, 0.5);
        if (!half || sales.customers < 2)
            return;
        add(tr("Half of net sales comes from %1 of %2.")
                .arg(format::number(double(*half)), customers(std::int64_t(sales.customers))),
            0.5 - double(*half) / double(sales.customers));
    }

    void cost()
    {
        const MetricTable& metrics = m_evaluation.metrics;
        if (!m_summary.hasCost)
            add(tr("What customers cost is not in the data: the types say nothing about profit."), 1.0);
        else if (metrics.hasLines && metrics.shareOfSalesWithCost < kEnoughCost)
            add(tr("Only %1 of the window's sales come with a cost of goods, so profits say less than they "
                   "seem to.")
                    .arg(format::percent(metrics.shareOfSalesWithCost)),
                1.0 - metrics.shareOfSalesWithCost);
    }

    void byHand()
    {
        std::int64_t many = 0;
        double sales = 0.0;
        for (std::size_t i = 0; i < m_evaluation.results.isOverridden.size(); ++i) {
            if (!m_evaluation.results.isOverridden[i])
                continue;
            ++many;
            const Amount amount = m_evaluation.metrics.netSales[i];
            sales += isKnown(amount) ? double(amount) / double(kAmountUnit) : 0.0;
        }
        if (many == 0 || m_summary.all.netSales <= 0.0)
            return;
        const double part = sales / m_summary.all.netSales;
        add((many == 1 ? tr("The type of 1 customer was set by hand, with %1 of net sales.")
                       : tr("The types of %Ln customers were set by hand, with %1 of net sales.", nullptr,
                            int(many)))
                .arg(format::percent(part)),
            part);
    }

    // What the types do not speak of.
    void outside()
    {
        std::int64_t many = 0;
        double count = 0.0, sales = 0.0;
        for (std::size_t type = kStratumCount; type < kTypeCount; ++type) {
            many += m_summary.types[type].customers;
            count += m_counts[type];
            sales += m_sales[type];
        }
        if (many == 0 || sales <= 0.0)
            return;
        add(tr("Outside the four types: %1 (%2), new, inactive, excluded or without enough data, with %3 of "
               "net sales.")
                .arg(customers(many), share(count), share(sales)),
            sales / 100.0);
    }

    QString nameOf(const RowDisagreement& row) const
    {
        if (!row.metric.empty())
            return metricName(row.metric);
        for (const Factor& factor : m_project.framework.factors)
            if (factor.id == row.factor)
                return reportText::elided(format::text(factor.name), 40);
        return format::text(row.factor);
    }

    Status disputed(const Progress& progress)
    {
        const Round* round = lastRevealedRound(*m_project.debate);
        if (!round || round->ballots.empty())
            return Done{};
        const Result<Disagreement> said
            = disagreement(m_project, m_evaluation.metrics, m_evaluation.scores, round->number, progress);
        if (!said)
            return said.error();
        if (said->participants.size() < 2 || said->rows.empty())
            return Done{};
        const RowDisagreement& row = said->rows.front();
        if (row.customers == 0) {
            add(tr("What people weigh differently changes no customer's type."), 0.03);
            return Done{};
        }
        add(tr("No other disagreement matters as much as the weight of %1, %2 to %3: it decides the type of "
               "%4 (%5).")
                .arg(nameOf(row), format::weight(row.lowest), format::weight(row.highest),
                     customers(row.customers), format::percent(row.customerShare)),
            row.profitShare);
        return Done{};
    }

    Status sureness(const Progress& progress)
    {
        ConfidenceQuestion question;
        const Round* round = lastRevealedRound(*m_project.debate);
        if (round && !round->ballots.empty()) {
            question.source = WeightSource::BetweenBallots;
            question.round = round->number;
        }
        const Result<Confidence> drawn
            = confidence(m_project, m_evaluation.metrics, m_evaluation.scores, question, progress);
        if (!drawn)
            return drawn.error().code == ErrorCode::Cancelled ? Status(drawn.error()) : Status(Done{});
        ConfidenceSummary summary = summaryOf(*drawn, m_evaluation.metrics);
        if (!m_byProfit || m_evaluation.whale.lossMakers > 0) // profits less losses have no shares
            summary.profitShare.reset();
        if (!summary.customerShare)
            return Done{};
        const double money = summary.profitShare ? *summary.profitShare
            : summary.salesShare                 ? *summary.salesShare
                                                 : *summary.customerShare;
        add(ConfidenceWords::sentence(summary) + QLatin1Char(' ')
                + (question.source == WeightSource::BetweenBallots
                       ? tr("(Sure: the same in 9 of 10 weightings between the votes.)")
                       : tr("(Sure: the same in 9 of 10 weightings, whatever they are.)")),
            1.0 - money);
        return Done{};
    }

    const Project& m_project;
    const Evaluation& m_evaluation;
    const Summary& m_summary;
    const bool m_byProfit;
    std::vector<double> m_counts, m_sales, m_profit;
    std::vector<ReportFinding> m_findings;
};

} // namespace

Result<std::vector<ReportFinding>> reportFindings(const Project& project, const Evaluation& evaluation,
                                                  const Progress& progress)
{
    return FindingsWriter(project, evaluation).write(progress);
}

} // namespace strata
