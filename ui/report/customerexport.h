#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "ui/report/reportoptions.h"

#include <QByteArray>

namespace strata {

// Every customer with scores, type, tier and status, then every metric: RFC 4180, UTF-8, LF, numbers with a
// point whatever the locale, empty = none. Text cells that a spreadsheet would take for a formula get a
// leading apostrophe. `status` is "scored" or the status outside the four types; `type` is one of the four or
// empty; `override` is the type a person set, or empty.
QByteArray customersCsv(const Project& project, const Evaluation& evaluation,
                        const ReportOptions& options = {}, bool withMetrics = true);

} // namespace strata
