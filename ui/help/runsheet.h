#pragma once
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/paper/paper.h"

#include <QByteArray>

namespace strata {

// What the facilitator holds in hand on the day, as a PDF: the agenda of the project (the one-day template
// where it has none) with who speaks, what to ask, which page is shown and what must stand at the end; before
// it what is ready and what to bring. Runs on any thread. Errors: Cancelled, CannotWrite.
Result<QByteArray> runSheet(const Project& project, Paper paper, const Progress& progress = {});

} // namespace strata
