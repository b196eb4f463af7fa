#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace strata {

// A sentence that the figures bear out.
struct ReportFinding
{
    QString words;
    // What ranks it: the share of the net profit (of net sales where no profit is known) that it is about,
    // beyond what an even spread or a sure answer would have; 0..1.
    double importance = 0.0;
};

// What stands out, the most important first; names no customer. Empty only where nobody is scored. Reads
// revealed rounds only. The same project, the same words. Errors: Cancelled.
Result<std::vector<ReportFinding>> reportFindings(const Project& project, const Evaluation& evaluation,
                                                  const Progress& progress = {});

} // namespace strata
