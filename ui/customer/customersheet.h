#pragma once
#include "core/method/evaluate.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/customer/historycard.h"
#include "ui/paper/paper.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace strata {

// What the sheet is written from. Everything is of the same project.
struct CustomerSheet
{
    const Project& project;
    const MetricTable& metrics;
    const ScoreTable& scores;
    const Results& results;
    std::size_t customer = 0;
    std::vector<HistoryMoment> history = {}; // as the page shows it; empty: not said
    QString maskedName = {}; // in place of the name; notes, reasons and neighbours are left out then
};

// One customer on one page as a PDF: metrics, score, ways up, quarters, history, neighbours, notes. What does
// not fit is left out from the end, which the page says. Needs a QGuiApplication (its fonts), no window; may
// run on any thread. Errors: Cancelled; CannotWrite when the PDF did not come out whole.
Result<QByteArray> customerSheet(const CustomerSheet& sheet, Paper paper = Paper::A4,
                                 const Progress& progress = {});

} // namespace strata
