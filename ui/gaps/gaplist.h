#pragma once
#include "core/gaps/gaps.h"
#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>

namespace strata {

// The gaps on paper: metrics and findings with state, what to do, owner and date, as a complete PDF whose
// text can be searched. Runs on any thread. Errors: CannotWrite; Cancelled, where `progress` stops it.
Result<QByteArray> gapListPdf(const Project& project, const DataGaps& gaps, Day today,
                              const Progress& progress = {});

} // namespace strata
