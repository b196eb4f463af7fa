#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/report/reportoptions.h"

#include <QByteArray>

#include <cstddef>

namespace strata {

inline constexpr std::size_t kMostSheetRows = 1048576; // what a sheet holds, its head included

// Whether a sheet has no room for all customers; those with the highest net sales are written then.
bool exceedsSheet(const Project& project, std::size_t mostRows = kMostSheetRows);

// The project as an XLSX workbook: what the types say, every customer with scores and metrics, services,
// actions, the model, and what each column means. Numbers in full precision; no cell is a formula. In the
// language of the LanguageScope. Masked, customers have pseudonyms, and what people wrote is left out.
// The evaluation must be the project's own. May run on any thread. Errors: Cancelled, CannotWrite, DiskFull.
Result<QByteArray> workbookXlsx(const Project& project, const Evaluation& evaluation,
                                const ReportOptions& options = {}, const Progress& progress = {},
                                std::size_t mostRows = kMostSheetRows);

} // namespace strata
