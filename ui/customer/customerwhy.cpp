#include "ui/customer/customerwhy.h"

#include "core/method/customerprofile.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/metricsmodel.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/whysensitivity.h"
#include "ui/metricnames.h"
#include "ui/workshop.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace strata {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWhy)
};

struct Place
{
    std::size_t factor = 0, metric = 0;
};

std::optional<Place> placeOf(const Framework& framework, int row)
{
    auto left = std::size_t(std::max(row, 0));
    for (std::size_t factor = 0; factor < framework.factors.size(); ++factor) {
        const std::size_t metrics = framework.factors[factor].metrics.size();
        if (left < metrics)
            return Place{factor, left};
        left -= metrics;
    }
    return {};
}

bool isShown(const Workshop& workshop, int customer)
{
    return customer >= 0 && std::size_t(customer) < workshop.results().types.size()
        && workshop.scores().customers == workshop.results().types.size() && !workshop.isRecalculating();
}

} // namespace

QString whyMetricCell(const Workshop& workshop, int customer, int row, int column,
                      const CustomerProfile* profile)
{
    const Framework& framework = workshop.project().framework;
    const std::optional<Place> place = placeOf(framework, row);
    if (!place || !isShown(workshop, customer))
        return {};
    const std::string& metric = framework.factors[place->factor].metrics[place->metric].id;
    switch (column) {
    case MetricsModel::Value:
        return whyText(whyMetricValue(workshop, customer, metric));
    case MetricsModel::Better:
        if (!profile || std::size_t(row) >= profile->metrics.size())
            return {};
        return whyText(whyBetterThan(workshop, customer, place->factor, place->metric,
                                     profile->metrics[std::size_t(row)].betterThan));
    case MetricsModel::Points:
        return whyText(whyContribution(workshop, customer, place->factor, place->metric));
    case MetricsModel::MoveUp: {
        const WayAlone best = profile ? wayAlone(profile->ways, metric) : WayAlone();
        if (!best.way)
            return {};
        Explanation answer = whyWay(workshop, *best.goal, *best.way);
        answer.title = metricName(metric) + QStringLiteral(": ")
            + moveUpInWords(profile->ways, metric, workshop.project());
        return whyText(answer);
    }
    default:
        return {};
    }
}

Explanation whyWaysUp(const Workshop& workshop, int customer, const CustomerProfile* profile)
{
    if (!isShown(workshop, customer) || !profile)
        return {};
    for (const WayGoal& goal : profile->ways.goals)
        for (const std::vector<Way>* list : {&goal.alone, &goal.pairs})
            if (!list->empty())
                return whyWay(workshop, goal, list->front());
    Explanation answer{.title = Words::tr("Shortest ways up"), .sentence = noWaysInWords(profile->ways)};
    for (const WayGoal& goal : profile->ways.goals)
        if (answer.sentence.isEmpty())
            answer.sentence = guardInWords(goal, workshop.project());
    if (answer.sentence.isEmpty())
        answer.sentence = shortestWayInWords(profile->ways, workshop.project());
    return answer;
}

Explanation whyQuarters(const Workshop& workshop, int customer, const QString& words)
{
    if (!isShown(workshop, customer))
        return {};
    Explanation answer;
    answer.title = Words::tr("Revenue and profit by quarter");
    answer.sentence
        = Words::tr("The customer's invoice lines of each calendar quarter, added up: net sales with "
                    "credits, gross margin of the lines with a known cost, and net profit after the "
                    "cost to serve at today's rates.");
    if (!words.isEmpty())
        answer.formula += words;
    answer.source = Words::tr("All lines up to the as-of date count, whatever the window of the metrics.");
    return answer;
}

Explanation whyHistory()
{
    return {.title = Words::tr("Type and tier over time"),
            .sentence
            = Words::tr("As the snapshots kept them, each under the model and the data of its day. The "
                        "first line is of now.")};
}

} // namespace strata
