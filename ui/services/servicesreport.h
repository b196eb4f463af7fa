#pragma once
#include "core/model/date.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/paper/paper.h"

#include <QByteArray>

namespace strata {

struct Project;
struct Results;

// Who gets which service, as a PDF: levels, cost, hours and income, contact rhythm, who gets more and less,
// checks. It names no customer. The results are the project's; `asOf` is the day they are of. Needs a
// QGuiApplication (its fonts), no window; may run on any thread. Errors: Cancelled; CannotWrite when the PDF
// did not come out whole.
Result<QByteArray> servicesReport(const Project& project, const Results& results, Day asOf = kNoDay,
                                  Paper paper = Paper::A4, const Progress& progress = {});

} // namespace strata
