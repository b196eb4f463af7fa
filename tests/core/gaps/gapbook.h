#pragma once
#include "core/gaps/gaps.h"
#include "core/method/rated.h"
#include "tests/core/method/linebook.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace strata {

// A small book of invoice lines, see LineBook, and what is found in it.
struct Assessed
{
    Project project;
    MetricTable metrics;
    DataGaps gaps;

    explicit Assessed(Project of, const std::vector<RejectedRows>& rejected = {})
        : project(std::move(of))
        , metrics(computeMetrics(*project.dataset, project.period, project.rates, 1))
    {
        addRatings(metrics, *project.ratings, *project.dataset);
        gaps = assessGaps(project, metrics, rejected);
    }

    const Finding* find(const std::string& key) const
    {
        const auto found = std::find_if(gaps.findings.begin(), gaps.findings.end(),
                                        [&](const Finding& finding) { return finding.key == key; });
        return found == gaps.findings.end() ? nullptr : &*found;
    }
    const MetricGap* metric(const std::string& id) const
    {
        const auto found = std::find_if(gaps.metrics.begin(), gaps.metrics.end(),
                                        [&](const MetricGap& gap) { return gap.metric == id; });
        return found == gaps.metrics.end() ? nullptr : &*found;
    }
};

inline Project projectOf(const std::string& book, const std::vector<std::string>& customers = {})
{
    Project project;
    project.dataset = assemble({customerBook(customers), LineBook(book).batch()});
    return project;
}

// Every metric of the list in one factor.
inline void setMetrics(Project& project, const std::vector<std::string>& ids)
{
    Factor factor;
    factor.id = "all";
    factor.name = "All";
    factor.weight = kFullWeight;
    for (const std::string& id : ids)
        factor.metrics.push_back(
            {.id = id, .weight = kFullWeight / int(ids.size()), .value = {.points = {}}});
    project.framework.factors = {factor};
}

inline Day day(const char* iso)
{
    return *parseIsoDate(iso);
}

} // namespace strata
