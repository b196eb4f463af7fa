#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/report/reportoptions.h"

#include <QByteArray>

namespace strata {

// One page, whatever the project: the vision of value, the model, the four types in numbers, three findings,
// the decisions that weigh most, the open data gaps. It lists no customers; purpose and decisions, which may
// name some, are left out where names are masked. The evaluation must be the project's own. Needs a
// QGuiApplication (its fonts), no window; may run on any thread. Errors: Cancelled; CannotWrite when the PDF
// did not come out whole.
Result<QByteArray> executiveReport(const Project& project, const Evaluation& evaluation,
                                   const ReportOptions& options = {}, const Progress& progress = {});

} // namespace strata
