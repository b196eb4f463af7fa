#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/paper/paper.h"

#include <QByteArray>
#include <QStringList>

namespace strata {

// A campaign as PDF: its sheet, groups, touches, what was learned, and the result in words and as a table;
// measured on the way. `campaign` is one of the project's. With `masks`, one per customer, these stand in
// place of the names, and what was learned at a customer is counted only. Needs a QGuiApplication (its
// fonts), no window; may run on any thread. Errors: Cancelled; CannotWrite when the PDF did not come out
// whole.
Result<QByteArray> campaignReport(const Project& project, const MetricTable& metrics,
                                  const Campaign& campaign, Paper paper = Paper::A4,
                                  const Progress& progress = {}, const QStringList& masks = {});

} // namespace strata
