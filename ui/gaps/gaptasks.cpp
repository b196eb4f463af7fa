#include "ui/gaps/gaptasks.h"

#include "ui/format.h"

#include <QDate>

#include <algorithm>

namespace strata {

namespace {

// Puts `what` in the place of the one with its key; `nothing` is what says nothing.
template <typename Entry>
void put(std::vector<Entry>& all, const Entry& what, const Entry& nothing, std::string Entry::*key)
{
    const auto there
        = std::find_if(all.begin(), all.end(), [&](const Entry& one) { return one.*key == what.*key; });
    if (what == nothing) {
        if (there != all.end())
            all.erase(there);
    } else if (there != all.end()) {
        *there = what;
    } else {
        all.push_back(what);
    }
}

MetricPlan emptyMetricPlan(const std::string& metric)
{
    MetricPlan plan;
    plan.metric = metric;
    return plan;
}

GapTask emptyTask(const std::string& gap)
{
    GapTask task;
    task.gap = gap;
    return task;
}

} // namespace

MetricPlan metricPlanOf(const Project& project, const std::string& metric)
{
    const MetricPlan* plan = findMetricPlan(*project.debate, metric);
    return plan ? *plan : emptyMetricPlan(metric);
}

Project withMetricPlan(const Project& project, const MetricPlan& plan)
{
    Project next = project;
    put(next.debate.edit().metricPlans, plan, emptyMetricPlan(plan.metric), &MetricPlan::metric);
    return next;
}

GapTask gapTaskOf(const Project& project, const std::string& gap)
{
    const auto found = std::find_if(project.gapTasks->begin(), project.gapTasks->end(),
                                    [&gap](const GapTask& task) { return task.gap == gap; });
    return found == project.gapTasks->end() ? emptyTask(gap) : *found;
}

Project withGapTask(const Project& project, const GapTask& task)
{
    Project next = project;
    put(next.gapTasks.edit(), task, emptyTask(task.gap), &GapTask::gap);
    return next;
}

Day dayOfToday()
{
    return toDay(QDate::currentDate());
}

} // namespace strata
