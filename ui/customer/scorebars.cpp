#include "ui/customer/scorebars.h"

#include "ui/customer/metricsmodel.h"
#include "ui/format.h"
#include "ui/metricnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace strata {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("strata", text); // the context that these calls are collected under
}

QString ofHundred(double score)
{
    return tr("%1 of 100").arg(format::number(score, 1));
}

} // namespace

std::vector<ScoreBar> scoreBars(const Project& project, const Results& results,
                                const std::vector<MetricStanding>& metrics, std::size_t customer)
{
    if (customer >= results.composite.size() || results.composite[customer] < 0.0)
        return {};
    ScoreBar composite{tr("Composite"), ofHundred(results.composite[customer]), {}, {}};
    std::array<ScoreBar, 2> axes;
    axes[0] = {axisName(Axis::CustomerLifetimeValue), ofHundred(results.clv[customer]), {}, {}};
    axes[1] = {axisName(Axis::NetProfit), ofHundred(results.netProfit[customer]), {}, {}};

    const std::vector<int> numbers = legendNumbers(metrics);
    std::vector<std::size_t> order(metrics.size());
    for (std::size_t i = 0; i < metrics.size(); ++i)
        if (numbers[i] > 0)
            order[std::size_t(numbers[i]) - 1] = i;
    order.resize(std::size_t(std::count_if(numbers.begin(), numbers.end(), [](int n) { return n > 0; })));
    std::array<std::size_t, 2> shades{};
    for (const std::size_t i : order) {
        const Contribution& one = metrics[i].contribution;
        const auto group = std::size_t(one.axis == Axis::NetProfit);
        ScorePart part{numbers[i], metricName(one.metric), one.points, group, shades[group]++};
        composite.parts.push_back(part);
        part.points = one.axisPoints;
        axes[group].parts.push_back(part);
    }
    //: where a score is divided: "cut 55.2"
    const QString cut = tr("cut %1");
    if (results.clvCut <= 100.0)
        axes[0].cuts.push_back({results.clvCut, cut.arg(format::number(results.clvCut, 1))});
    if (results.netProfitCut <= 100.0)
        axes[1].cuts.push_back({results.netProfitCut, cut.arg(format::number(results.netProfitCut, 1))});
    for (std::size_t tier = 0; tier < results.tierCuts.size() && tier < project.rules.tiers.size(); ++tier)
        if (results.tierCuts[tier] <= 100.0)
            composite.cuts.push_back({results.tierCuts[tier],
                                      //: where a tier begins: "A from 62.4"
                                      tr("%1 from %2")
                                          .arg(format::text(project.rules.tiers[tier].name),
                                               format::number(results.tierCuts[tier], 1))});
    return {composite, axes[0], axes[1]};
}

} // namespace strata
