#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/report/reportoptions.h"

#include <QByteArray>

namespace strata {

// The minutes of the workshop: who was there, what was said, voted and decided, what is still open. Of votes
// only what revealed rounds show, names beside them only where `options.withVoters` asks for them. With
// masked names, free text (decisions, notes, parking lot) is left out, as it may name customers. The
// evaluation must be the project's own. Needs a QGuiApplication (its fonts), no window; may run on any
// thread. Errors: Cancelled; CannotWrite when the PDF did not come out whole.
Result<QByteArray> minutesReport(const Project& project, const Evaluation& evaluation,
                                 const ReportOptions& options = {}, const Progress& progress = {});

} // namespace strata
