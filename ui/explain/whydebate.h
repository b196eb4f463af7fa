#pragma once
#include "core/method/agreement.h"
#include "core/method/disagreement.h"
#include "core/model/debate.h"
#include "ui/explain/explain.h"

#include <optional>
#include <string>
#include <vector>

namespace strata {

class Workshop;
struct MetricGap;
struct Project;
struct Finding;
struct HomeworkComparison;

// Why the figures of the debate are what they are. Only of revealed rounds, and never whose vote is whose.
// `row` is the row's name in words.
Explanation whyRowAgreement(const RowAgreement& agreement, const QString& row, const Debate& debate);
Explanation whyConcordance(const GroupAgreement& group);
// Of a whole round: the groups' figures, weighted by their rows.
Explanation whyOverallConcordance(const std::vector<GroupAgreement>& groups);
Explanation whyMoved(const GroupAgreement& group, int roundBefore);
Explanation whyMedianMoved(const QString& row, double before, double now, int roundBefore);

// A row of the disagreement: who would have another type under somebody's own weight.
Explanation whyDisagreement(const RowDisagreement& row, const Disagreement& all, const QString& name);
Explanation whyDisputed(const Workshop& workshop, int customer, const QString& views);

// "12 of 15 accounts": the homework against the model.
Explanation whyHomework(const HomeworkComparison& comparison);

// What the data lack: how many customers a metric covers, and what a finding counts.
Explanation whyCovered(const MetricGap& gap, const QString& found);
Explanation whyFinding(const Project& project, const Finding& finding, const QString& found,
                       const QString& advice);

// A figure that stands as it was read or typed in, and where: a file, a person.
Explanation whyAsRead(const QString& title, const QString& where);

} // namespace strata
