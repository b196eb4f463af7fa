#include "ui/report/reportwords.h"

#include "core/method/wholeunits.h"
#include "ui/format.h"
#include "ui/gaps/findingwords.h"
#include "ui/gaps/gapwords.h"
#include "ui/metricnames.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reporttext.h"
#include "ui/theme.h"
#include "ui/versionuse.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace strata {

QString ReportWords::period(const Project& project, const MetricTable& metrics)
{
    return isKnown(metrics.asOf)
        ? tr("As of %1: %2")
              .arg(reportText::longDate(metrics.asOf),
                   reportText::window(project.period, metrics.asOf, metrics.windowStart))
        : tr("No invoices yet");
}

QString ReportWords::model(const Project& project)
{
    const QString name = reportText::elided(nameOfModel(project), 60);
    if (!isModelLocked(project))
        return tr("Model: %1, not signed off.").arg(name);
    const Scenario& signedOff = *presentScenario(project);
    const QString when = momentDate(signedOff.signedAt);
    const QString who = reportText::elided(format::text(signedOff.signers), 120);
    return who.isEmpty() ? tr("Model: %1, signed off on %2.").arg(name, when)
                         : tr("Model: %1, signed off by %2 on %3.").arg(name, who, when);
}

QString ReportWords::momentDate(Moment moment)
{
    return reportText::longDate(toDay(QDateTime::fromMSecsSinceEpoch(moment).date()));
}

QString ReportWords::decision(const Decision& decision)
{
    const QString what = format::text(decision.what), after = format::text(decision.after),
                  reason = format::text(decision.reason);
    QString words = QStringLiteral("%1: %2").arg(momentDate(decision.time), what);
    if (!after.isEmpty())
        //: what was decided: the value it has now
        words = tr("%1: %2").arg(words, after);
    return reason.isEmpty() ? words : tr("%1. Why: %2").arg(words, reason);
}

bool ReportWords::isProfitKnown(const GroupTotals& group)
{
    return group.withProfit > 0 || group.customers == 0;
}

QString ReportWords::footer(const QString& title, const MetricTable& metrics)
{
    return isKnown(metrics.asOf)
        ? title + QStringLiteral(" \u00B7 ") + tr("As of %1").arg(reportText::longDate(metrics.asOf))
        : title;
}

ReportTable ReportWords::typeTable(const Project& project, const Evaluation& evaluation)
{
    const Summary& summary = evaluation.results.summary;
    const QString unit = format::text(project.currency);
    ReportTable table;
    table.columns = {{tr("Type"), 2.4},
                     {tr("Customers"), 1.3, true},
                     {QStringLiteral("%"), 0.8, true},
                     {tr("Net sales, %1").arg(unit), 1.7, true},
                     {QStringLiteral("%"), 0.8, true}};
    if (summary.hasCost) {
        table.columns.push_back({tr("Net profit, %1").arg(unit), 1.7, true});
        table.columns.push_back({QStringLiteral("%"), 0.8, true});
    }
    std::vector<double> counts, sales, profit;
    for (const GroupTotals& group : summary.types) {
        counts.push_back(double(group.customers));
        sales.push_back(group.netSales);
        profit.push_back(group.netProfit);
    }
    const std::vector<double> wholeSales = wholeUnits(sales), wholeProfit = wholeUnits(profit);
    counts = sharesOfHundred(counts);
    sales = sharesOfHundred(sales);
    profit = sharesOfHundred(profit);
    // Shares only where the whole is above 0; elsewhere "12 % of a loss" would mislead.
    const auto shareText
        = [](double part, double whole) { return whole > 0.0 ? format::number(part, 1) : format::missing(); };
    const auto add
        = [&](ReportTable::Cell name, const GroupTotals& group, double count, double sale, double gain) {
              std::vector<ReportTable::Cell> row{std::move(name), format::number(double(group.customers)),
                                                 shareText(count, double(summary.all.customers)),
                                                 format::number(group.netSales),
                                                 shareText(sale, summary.all.netSales)};
              const bool isKnown = isProfitKnown(group);
              if (summary.hasCost)
                  row.insert(row.end(),
                             {isKnown ? format::number(group.netProfit) : format::missing(),
                              isKnown ? shareText(gain, summary.all.netProfit) : format::missing()});
              table.rows.push_back(std::move(row));
          };
    GroupTotals outside;
    double count = 0.0, sale = 0.0, gain = 0.0;
    for (std::size_t type = 0; type < kTypeCount; ++type) {
        GroupTotals group = summary.types[type];
        group.netSales = wholeSales[type];
        group.netProfit = wholeProfit[type];
        if (type < kStratumCount) {
            add({typeName(CustomerType(type)), printColor::ofType(CustomerType(type))}, group, counts[type],
                sales[type], profit[type]);
            continue;
        }
        outside.customers += group.customers;
        outside.netSales += group.netSales;
        outside.netProfit += group.netProfit;
        outside.withProfit += group.withProfit;
        count += counts[type];
        sale += sales[type];
        gain += profit[type];
    }
    if (outside.customers > 0)
        add(tr("Outside the four types"), outside, count, sale, gain);
    GroupTotals all = summary.all;
    all.netSales = std::accumulate(wholeSales.begin(), wholeSales.end(), 0.0);
    all.netProfit = std::accumulate(wholeProfit.begin(), wholeProfit.end(), 0.0);
    add(tr("All customers"), all, 100.0, 100.0, 100.0);
    table.hasTotal = true;
    return table;
}

std::vector<ReportGap> ReportWords::openGapList(const Project& project, const DataGaps& gaps)
{
    const auto taskOf = [&project](const std::string& gap) {
        const std::vector<GapTask>& tasks = *project.gapTasks;
        const auto found
            = std::find_if(tasks.begin(), tasks.end(), [&gap](const GapTask& one) { return one.gap == gap; });
        return found == tasks.end() ? GapTask() : *found;
    };
    std::vector<ReportGap> list;
    for (const MetricGap& gap : gaps.metrics) {
        const GapTask task = taskOf(metricGapKey(gap.metric));
        if (gap.state == GapState::Ready || task.isDone)
            continue;
        const MetricPlan* plan = findMetricPlan(*project.debate, gap.metric);
        //: a metric, and what is missing of it
        ReportGap one{tr("%1: %2").arg(metricName(gap.metric), foundInWords(gap)), {}, kNoDay, {}};
        if (plan) {
            one.owner = format::text(plan->owner);
            one.due = plan->due;
            one.note = format::text(plan->note);
        }
        list.push_back(std::move(one));
    }
    for (const Finding& finding : gaps.findings) {
        const GapTask task = taskOf(finding.key);
        if (finding.severity == Severity::Note || task.isDone)
            continue;
        list.push_back({findingInWords(finding, project.imports), format::text(task.owner), task.due,
                        format::text(task.note)});
    }
    return list;
}

} // namespace strata
