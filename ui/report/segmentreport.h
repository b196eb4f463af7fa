#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/report/reportoptions.h"

#include <QByteArray>

namespace strata {

// The segment report as a PDF: what the model says about the customers, and everything needed to believe it.
// The evaluation must be the project's own. Needs a QGuiApplication (its fonts), no window; may run on any
// thread. Errors: Cancelled; CannotWrite when the PDF did not come out whole.
Result<QByteArray> segmentReport(const Project& project, const Evaluation& evaluation,
                                 const ReportOptions& options = {}, const Progress& progress = {});

} // namespace strata
